import type { Deps } from '../../deps';
import { endSessions, sessionsPage } from '../../http/session';
import { entryOf } from '../../person/entry';
import { type Sealed, sealPassword } from '../../person/password';
import { homeOf, keepPerson, LoginRecord, loginKey, type PersonRecord } from '../../person/record';
import type { Change } from '../../store/store';
import { together } from '../../store/together';
import { DEMO_PASSWORD, PEOPLE, type SeedPerson } from './people';

/** The token of everybody by the name under which stories know them, and everybody's id. */
export interface Cast {
  readonly tokens: ReadonlyMap<string, string>;
  readonly ids: readonly string[];
}

function recordOf(id: string, { login, title, roles }: SeedPerson): PersonRecord {
  const home = homeOf(roles);
  return { id, title, roles, ...(login !== undefined && { login }), ...(home !== undefined && { home }) };
}

/** One sealed password for all: it is printed on the screen, and sealing sixty would take a quarter of a minute. */
const wayIn = ({ id, login }: PersonRecord, password: Sealed): Change =>
  login === undefined ? {} : { put: [{ key: loginKey(login), value: LoginRecord.parse({ id, password }) }] };

/** Keeps everybody and signs them in, in one commit. Sessions begin today, or they would have ended in the past. */
export async function enterAll(deps: Deps): Promise<Cast> {
  const password = await sealPassword(DEMO_PASSWORD);
  const entered = PEOPLE.map((person) => {
    const record = recordOf(deps.id(), person);
    const { reply, change } = entryOf(deps, deps.now(), record);
    const kept = together(keepPerson(undefined, record), change, wayIn(record, password));
    return { name: person.name, id: record.id, token: reply.token, kept };
  });
  await deps.store.commit(together(...entered.map(({ kept }) => kept)));
  return {
    tokens: new Map(entered.map(({ name, token }) => [name, token])),
    ids: entered.map(({ id }) => id),
  };
}

/** Ends the sessions in which the past was played: nobody holds their tokens. */
export async function leaveAll({ store }: Deps, { ids }: Cast): Promise<void> {
  const { pages } = await store.read({ pages: ids.map(sessionsPage) });
  await store.commit(together(...ids.map((id, i) => endSessions(id, pages[i] ?? []))));
}
