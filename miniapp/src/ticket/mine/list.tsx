import { View } from '@tarojs/components';
import { STATE_WORDS } from '../../../../shared/ticket/flow';
import { TICKET_KIND_WORDS, type TicketRow, type TicketState } from '../../../../shared/ticket/ticket';
import { AskMark, Button, dayColumn, Empty, LoadedList, Row, Sheet } from '../../kit';
import { go } from '../../pages';
import type { List } from '../../use-list';
import { chipOf } from '../chip';
import { receiverWords } from '../words';

/** States in which the person can do something. */
const YOUR_TURN: readonly TicketState[] = ['awaiting', 'answered'];

/** Where it is: the state, and who has it. */
function Where({ row: { state, receiver } }: { row: TicketRow }) {
  return (
    <>
      <View className={`mine-state ${YOUR_TURN.includes(state) ? 'b' : ''}`}>{STATE_WORDS[state].resident}</View>
      <View>{receiverWords(receiver)}</View>
    </>
  );
}

function TicketLine({ row }: { row: TicketRow }) {
  return (
    <Row
      {...dayColumn(row.at)}
      kind={TICKET_KIND_WORDS[row.kind]}
      chip={chipOf(row)}
      title={row.title}
      note={<Where row={row} />}
      onPress={() => go.ticket(row.id)}
    />
  );
}

const HOW = (
  <View>
    看公开时哪里不明白，
    <View className="nothing-asked">
      点旁边的 <AskMark small /> 就行。
    </View>
  </View>
);

export function NothingAsked() {
  return (
    <Empty title="您还没有问过" note={HOW}>
      <Button kind="filled" width="full" onPress={go.board}>
        去看公开
      </Button>
      <Button width="full" onPress={() => go.ask()}>
        直接说事
      </Button>
    </Empty>
  );
}

/** One's own questions, the newest first, each with how its time stands. */
export function MyList({ list }: { list: List<TicketRow> }) {
  return (
    <LoadedList list={list} empty={<NothingAsked />}>
      {(rows) => (
        <View className="below">
          <Sheet>
            {rows.map((row) => (
              <TicketLine key={row.id} row={row} />
            ))}
          </Sheet>
        </View>
      )}
    </LoadedList>
  );
}
