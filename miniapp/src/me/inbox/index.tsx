import { useEffect } from 'react';
import { api } from '../../../../shared/api';
import type { Message } from '../../../../shared/person/endpoints';
import { call } from '../../client';
import { dayColumn, Empty, LoadedList, Page, Row, Sheet } from '../../kit';
import { go } from '../../pages';
import { useSession } from '../../session';
import { useList } from '../../use-list';
import { useRevisit } from '../../use-revisit';
import { useIsSomeone } from '../../visitor';

const NOTHING = <Empty title="还没有消息" note="您问的事有了进展，在这里告诉您。" />;

/** Once the newest are on the screen they are read; if that cannot be told now, it will be the next time. */
function useMarkRead(newest: Message | undefined): void {
  const id = newest?.id;
  useEffect(() => {
    if (id !== undefined) call(api.inboxRead, {}).catch(() => undefined);
  }, [id]);
}

/** “七组的路灯”：签收了 as what it is about and what happened. */
function partsOf(says: string): { title?: string; note: string } {
  const [, title, note] = /^“(.+)”：(.+)$/.exec(says) ?? [];
  return title !== undefined && note !== undefined ? { title, note } : { note: says };
}

function MessageRow({ message: { at, says, ticket } }: { message: Message }) {
  const session = useSession();
  const isStaff = session !== undefined && session.person.roles.length > 0;
  const open = isStaff ? go.handle : go.ticket;
  return (
    <Row
      {...dayColumn(at)}
      {...partsOf(says)}
      next={ticket !== undefined}
      onPress={ticket === undefined ? undefined : () => open(ticket)}
    />
  );
}

/** What happened to one's questions, or to those one answers. */
export default function Inbox() {
  const isSomeone = useIsSomeone();
  const list = useList(api.inboxList, isSomeone ? (cursor) => ({ query: { cursor } }) : undefined);
  useMarkRead(list.keptAt === undefined ? list.rows[0] : undefined);
  useRevisit(list.reload);
  return (
    <Page title="消息" savedAt={list.savedAt}>
      {isSomeone ? (
        <LoadedList list={list} empty={NOTHING}>
          {(rows) => (
            <Sheet>
              {rows.map((message) => (
                <MessageRow key={message.id} message={message} />
              ))}
            </Sheet>
          )}
        </LoadedList>
      ) : (
        NOTHING
      )}
    </Page>
  );
}
