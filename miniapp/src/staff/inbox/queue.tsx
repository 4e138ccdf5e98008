import { View } from '@tarojs/components';
import { api } from '../../../../shared/api';
import type { Desk } from '../../../../shared/ticket/endpoints';
import { Empty, LoadedList, Section, Sheet } from '../../kit';
import { useList } from '../../use-list';
import { useRevisit } from '../../use-revisit';
import { countWords, DESKS } from './desks';
import { QueueRow } from './queue-row';

/** One desk's tickets, by time left. */
export function Queue({ desk }: { desk: Desk }) {
  const { title, note, empty } = DESKS[desk];
  const list = useList(api.ticketDesk, (cursor) => ({ query: { desk, limit: 20, cursor } }));
  useRevisit(list.reload);
  const count = list.state === 'ready' ? ` ${countWords(list.rows.length, list.more !== undefined)}` : '';
  return (
    <View>
      {!list.isEmpty && <Section title={`${title}${count}`} />}
      <LoadedList list={list} empty={<Empty title={empty} note="有新的会排在这里，最急的在最上面。" />}>
        {(rows) => (
          <>
            <Sheet className="staff-queue">
              {rows.map((ticket) => (
                <QueueRow key={ticket.id} ticket={ticket} withOffice={desk === 'watch' || desk === 'reopened'} />
              ))}
            </Sheet>
            <View className="muted t-note">{note}</View>
          </>
        )}
      </LoadedList>
    </View>
  );
}
