import type { Absence, Held, Person } from '../../../shared/person/person';
import { Refusal } from '../../../shared/refusal';
import type { Deps } from '../deps';
import { type Context, callerOf } from '../http/context';
import { pageOf } from '../http/page';
import { endSessions } from '../http/session';
import type { Kept } from '../store/store';
import { together } from '../store/together';
import { awayChange } from './away';
import { readPerson } from './entry';
import { homeOf, keepPerson, PersonRecord, peopleIndex, personKey, viewOf } from './record';
import { checkChange, checkGrant, governedBy } from './rules';

const rowOf = (kept: Kept) => ({ ...viewOf(PersonRecord.parse(kept.value)), version: kept.version });

/** The staff of the admin's places, by login. */
export const listPeople = (deps: Deps, context: Context, query: { cursor?: string | undefined; limit: number }) =>
  pageOf(
    deps,
    query,
    { indexes: governedBy(callerOf(context).person).map(peopleIndex), way: 'up', key: personKey },
    rowOf,
  );

interface RolesChange {
  readonly version: number;
  readonly roles: Held[];
}

/** Changes roles and, in the same commit, ends all sessions of that person: none goes on with what was taken away. */
export async function changeRoles(
  deps: Deps,
  context: Context,
  id: string,
  { version, roles }: RolesChange,
): Promise<Person> {
  const admin = callerOf(context).person;
  const { kept, person, sessions } = await readPerson(deps.store, id);
  if (!kept || !person) throw new Refusal('not_found');
  checkChange(admin, person, person.home);
  checkGrant(admin, roles, (code) => deps.places.some((place) => place.code === code));
  if (kept.version !== version) throw new Refusal('stale', { current: viewOf(person) });
  const after = { ...person, roles, home: homeOf(roles) ?? person.home };
  return context.commit(together(keepPerson(kept, after), endSessions(id, sessions)), viewOf(after));
}

/** Notes one's own days away, or that one is back. */
export async function setAbsence(deps: Deps, context: Context, absence: Absence | undefined): Promise<Person> {
  const { kept, person } = await readPerson(deps.store, callerOf(context).person.id);
  if (!kept || !person?.login) throw new Refusal('not_found');
  const { absence: _, ...rest } = person;
  const after = absence ? { ...rest, absence } : rest;
  return context.commit(together(keepPerson(kept, after), awayChange(person.login, absence)), viewOf(after));
}
