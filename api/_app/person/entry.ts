import type { Person } from '../../../shared/person/person';
import { Refusal } from '../../../shared/refusal';
import type { Deps } from '../deps';
import { beginSession, endSessions, SESSIONS_KEPT, sessionsPage } from '../http/session';
import type { Change, Store } from '../store/store';
import { together } from '../store/together';
import { type PersonRecord, personFrom, personKey, viewOf } from './record';

/** The pseudonym under which tickets know a person. */
export const askerOf = ({ secrets }: Pick<Deps, 'secrets'>, id: string): string => secrets.hash('asker', id);

/** A person as read, with all their sessions, in one round trip. */
export async function readPerson(store: Store, id: string) {
  const { records, pages } = await store.read({ records: [personKey(id)], pages: [sessionsPage(id)] });
  return { kept: records[0], person: personFrom(records[0]), sessions: pages[0] ?? [] };
}

export interface Entry {
  readonly reply: { readonly token: string; readonly person: Person };
  readonly change: Change;
}

/** A new token for a person, and the change that makes it valid. */
export function entryOf(deps: Deps, now: number, record: PersonRecord): Entry {
  const token = deps.id();
  const person = viewOf(record);
  const asker = askerOf(deps, person.id);
  return { reply: { token, person }, change: beginSession(token, { person, asker, startedAt: now, seenAt: now }) };
}

/** Signs in someone known. It holds the person's version: roles taken away meanwhile are not brought back. */
export async function entryFor(deps: Deps, now: number, id: string): Promise<Entry> {
  const { kept, person, sessions } = await readPerson(deps.store, id);
  if (!kept || !person) throw new Refusal('signed_out');
  const entry = entryOf(deps, now, person);
  const held = { expect: [{ key: personKey(id), version: kept.version }] };
  const oldest = sessions.slice(0, Math.max(0, sessions.length + 1 - SESSIONS_KEPT));
  return { ...entry, change: together(held, endSessions(id, oldest), entry.change) };
}
