import type { Message } from '../../../shared/person/endpoints';
import { Refusal } from '../../../shared/refusal';
import type { Deps } from '../deps';
import { type Context, callerOf } from '../http/context';
import { pageOf } from '../http/page';
import { endSessions, sessionsPage } from '../http/session';
import { accessFrom, accessIndex, accessKey } from './access';
import { inboxIndex, mailboxesOf, messageFrom, messageKey, unreadCounter } from './message';
import { personFrom, personKey, viewOf } from './record';

interface Paging {
  readonly cursor?: string | undefined;
  readonly limit: number;
}

const mailboxes = (context: Context): string[] => {
  const { person, asker } = callerOf(context);
  return mailboxesOf(person, asker);
};

/** Who one is now, not when one signed in, and how many messages wait. */
export async function readSession({ store }: Deps, context: Context) {
  const key = personKey(callerOf(context).person.id);
  const found = await store.read({ records: [key], counts: mailboxes(context).map(unreadCounter) });
  const person = personFrom(found.records[0]);
  if (!person) throw new Refusal('signed_out');
  return { person: viewOf(person), unread: found.counts.reduce((sum, n) => sum + Math.max(0, n), 0) };
}

/** Ends this very session. */
export async function signOut({ store }: Deps, context: Context) {
  const { id } = callerOf(context).person;
  const [sessions = []] = (await store.read({ pages: [sessionsPage(id)] })).pages;
  const own = sessions.filter((member) => context.session?.endsWith(`:${member.id}`));
  return context.commit(endSessions(id, own), {});
}

export const readInbox = (deps: Deps, context: Context, query: Paging): Promise<{ rows: Message[]; next?: string }> =>
  pageOf(deps, query, { indexes: mailboxes(context).map(inboxIndex), way: 'down', key: messageKey }, messageFrom);

/** Takes away what was unread when it was looked at; a message that comes meanwhile stays unread. */
export async function markRead({ store }: Deps, context: Context) {
  const counters = mailboxes(context).map(unreadCounter);
  const { counts } = await store.read({ counts: counters });
  const count = counters.map((counter, i) => ({ counter, by: -(counts[i] ?? 0) }));
  return context.commit({ count: count.filter(({ by }) => by !== 0) }, {});
}

export const readAccess = (deps: Deps, context: Context, query: Paging) =>
  pageOf(deps, query, { indexes: [accessIndex(callerOf(context).asker)], way: 'down', key: accessKey }, accessFrom);
