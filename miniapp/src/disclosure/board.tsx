import { View } from '@tarojs/components';
import {
  DisclosureKind,
  type DisclosureRow,
  KIND_WORDS,
  STAGE_WORDS,
  Stage,
} from '../../../shared/disclosure/disclosure';
import type { PlaceCode } from '../../../shared/place/place';
import { Button, Chips, dayColumn, Empty, LoadedList, Row, Segments, Sheet } from '../kit';
import { go } from '../pages';
import { insideOf } from '../place/words';
import type { Board } from './use-board';

const KINDS = [
  { value: 'all', words: '全部' },
  ...DisclosureKind.options.map((value) => ({ value, words: KIND_WORDS[value] })),
];
const STAGES = Stage.options.map((value) => ({ value, words: STAGE_WORDS[value] }));

/** 账目 · 结果, and of a township's or the county's own whose it is. */
export function DisclosureLine({ row, place }: { row: DisclosureRow; place: PlaceCode }) {
  const from = row.place === place ? undefined : `${insideOf(row.placeName)}公开`;
  return (
    <Row
      {...dayColumn(row.publishedAt ?? row.changedAt)}
      kind={`${KIND_WORDS[row.kind]} · ${STAGE_WORDS[row.stage]}`}
      chip={from === undefined ? undefined : { tone: 'off', words: from }}
      title={row.title}
      note={row.plain}
      onPress={() => go.disclosure(row.id)}
    />
  );
}

/** The five of 五公开 in one line; pressed again, a choice is taken back. */
function Stages({ board: { filter, change } }: { board: Board }) {
  return (
    <Chips
      label="五公开"
      options={STAGES}
      value={filter.stage}
      onChange={(stage) => change({ stage: stage === filter.stage ? undefined : stage })}
    />
  );
}

function Kinds({ board: { filter, change } }: { board: Board }) {
  return (
    <Segments
      label="种类"
      alone
      options={KINDS}
      value={filter.kind ?? 'all'}
      onChange={(value) => change({ kind: DisclosureKind.options.find((kind) => kind === value) })}
    />
  );
}

function NothingHere({ board }: { board: Board }) {
  if (!board.isFiltered) return <Empty title="这里还没贴东西" note="贴出来了，就会出现在这里。" />;
  return (
    <Empty title="没有找到" note="换个说法，或者少选一样再看。">
      <Button width="full" onPress={() => board.change({ q: '', kind: undefined, stage: undefined })}>
        看全部
      </Button>
    </Empty>
  );
}

/** The filters and the rows under them. */
export function BoardList({ board, place }: { board: Board; place: PlaceCode }) {
  return (
    <View className="stack">
      <Stages board={board} />
      <Sheet>
        <Kinds board={board} />
      </Sheet>
      <LoadedList list={board.list} empty={<NothingHere board={board} />}>
        {(rows) => (
          <Sheet>
            {rows.map((row) => (
              <DisclosureLine key={row.id} row={row} place={place} />
            ))}
          </Sheet>
        )}
      </LoadedList>
    </View>
  );
}
