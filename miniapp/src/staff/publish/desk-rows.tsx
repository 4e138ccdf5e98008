import { View } from '@tarojs/components';
import { api } from '../../../../shared/api';
import {
  type DisclosureRow,
  type DisclosureState,
  KIND_WORDS,
  STAGE_WORDS,
} from '../../../../shared/disclosure/disclosure';
import { dayColumn, LoadedList, Row, Section, Sheet } from '../../kit';
import { useList } from '../../use-list';
import { useRevisit } from '../../use-revisit';

interface DeskRowsProps {
  readonly state: DisclosureState;
  readonly title: string;
  /** Said when there are none; nothing at all is shown without it. */
  readonly empty?: string;
  readonly hides?: (row: DisclosureRow) => boolean;
  readonly onOpen: (row: DisclosureRow) => void;
}

/** What lies on the server in one state. */
export function DeskRows({ state, title, empty, hides, onOpen }: DeskRowsProps) {
  const list = useList(api.disclosureDesk, (cursor) => ({ query: { state, limit: 20, cursor } }));
  useRevisit(list.reload);
  if (list.isEmpty && empty === undefined) return null;
  return (
    <View>
      <Section title={title} />
      <LoadedList list={list} empty={<View className="muted">{empty}</View>}>
        {(rows) => (
          <Sheet>
            {rows
              .filter((row) => !hides?.(row))
              .map((row) => (
                <Row
                  key={row.id}
                  {...dayColumn(row.publishedAt ?? row.changedAt)}
                  kind={`${KIND_WORDS[row.kind]}　${STAGE_WORDS[row.stage]}　${row.placeName}`}
                  title={row.title}
                  note={row.plain}
                  onPress={() => onOpen(row)}
                />
              ))}
          </Sheet>
        )}
      </LoadedList>
    </View>
  );
}
