import type { Held, Person } from '../../../shared/person/person';
import { type PlaceCode, within } from '../../../shared/place/place';
import { Refusal } from '../../../shared/refusal';

const MINUTE = 60_000;
const FREE_TRIES = 5;
const LONGEST_WAIT = 60;

/** Wrong tries at a login so far, and the moment before which no further one is looked at. */
export type Tries = { readonly wrong: number; readonly until: number };

/** Milliseconds to wait after so many wrong tries: none up to the fourth, then 1, 2, 4 … minutes, at most an hour. */
export const waitAfter = (wrong: number): number =>
  wrong < FREE_TRIES ? 0 : Math.min(2 ** (wrong - FREE_TRIES), LONGEST_WAIT) * MINUTE;

/**
 * Counts a try before it is looked at, as if it were wrong; a right one takes it back. So tries made at the same moment
 * cannot slip through together. @throws Refusal too_many
 */
export function countTry({ wrong, until }: Tries, now: number): Tries {
  if (now < until) throw new Refusal('too_many', { seconds: Math.ceil((until - now) / 1000) });
  return { wrong: wrong + 1, until: now + waitAfter(wrong + 1) };
}

/** The places in which a person is admin. */
export const governedBy = ({ roles }: Person): PlaceCode[] =>
  roles.filter((held) => held.role === 'admin').map((held) => held.place);

const governs = (admin: Person, place: PlaceCode): boolean => governedBy(admin).some((own) => within(place, own));

/** May this admin see and change this member of staff? All their roles must lie in a place of the admin's. */
export const reaches = (admin: Person, home: PlaceCode | undefined): boolean =>
  home !== undefined && governs(admin, home);

const wrongRole = (at: number, field: string, says: string) =>
  new Refusal('bad_input', { issues: [{ path: `roles.${at}.${field}`, says }] });

/** Roles are given in places that exist and that the giver governs. @throws Refusal bad_input, not_allowed */
export function checkGrant(admin: Person, roles: readonly Held[], exists: (place: PlaceCode) => boolean): void {
  roles.forEach(({ role, place }, at) => {
    if (role === 'resident') throw wrongRole(at, 'role', '居民不用授权');
    if (!exists(place)) throw wrongRole(at, 'place', '没有这个地方');
    if (!governs(admin, place)) throw new Refusal('not_allowed');
  });
}

/** Nobody changes their own roles: neither rises by it nor locks everyone out. @throws Refusal not_allowed, not_found */
export function checkChange(admin: Person, person: Pick<Person, 'id'>, home: PlaceCode | undefined): void {
  if (!reaches(admin, home)) throw new Refusal('not_found');
  if (admin.id === person.id) throw new Refusal('not_allowed');
}
