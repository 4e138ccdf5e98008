import '../../../shared/zod';
import { z } from 'zod';
import { Absence, type Held, Person } from '../../../shared/person/person';
import { chainOf, PlaceCode, within } from '../../../shared/place/place';
import { type Day, Id } from '../../../shared/text';
import type { Secrets } from '../secret';
import { diff } from '../store/change';
import type { Change, IndexEntry, Kept } from '../store/store';
import { Sealed } from './password';

/** A person as kept. `home` is the smallest place that holds all the roles; it stays when the roles are taken away, so
 * that the same admins can give them back. Residents have none. */
export const PersonRecord = z.strictObject({ ...Person.shape, home: PlaceCode.optional() });
export type PersonRecord = z.infer<typeof PersonRecord>;

/** What a login leads to; without a password it opens by WeChat only. */
export const LoginRecord = z.strictObject({ id: Id, password: Sealed.optional() });

/** What a WeChat identity or a retrieval code leads to. */
export const Pointer = z.strictObject({ id: Id });

export const personKey = (id: string): string => `person:${id}`;
export const loginKey = (login: string): string => `login:${login}`;
/** The openid and the code lie only as keyed hashes: a copy of the store names nobody and signs nobody in. */
export const wechatKey = (secrets: Secrets, openid: string): string => `wechat:${secrets.hash('openid', openid)}`;
export const codeKey = (secrets: Secrets, code: string): string => `code:${secrets.hash('code', code)}`;
export const awayKey = (login: string): string => `away:${login}`;
export const peopleIndex = (place: string): string => `people:${place}`;

/** The smallest place that contains the places of all these roles. */
export function homeOf(roles: readonly Held[]): PlaceCode | undefined {
  const [first, ...others] = roles;
  if (!first) return undefined;
  return chainOf(first.place).find((place) => others.every((held) => within(held.place, place)));
}

/** Staff stand in the list of their place and of every place around it, by login. */
export const indexesOf = ({ id, login, home }: PersonRecord): IndexEntry[] =>
  home && login ? chainOf(home).map((place) => ({ index: peopleIndex(place), order: login, id })) : [];

/** A person as others see them. */
export function viewOf({ home: _, ...person }: PersonRecord): Person {
  return person;
}

export const personFrom = (kept: Kept | undefined): PersonRecord | undefined =>
  kept === undefined ? undefined : PersonRecord.parse(kept.value);

/** Keeps a person; `before` is what was read, so that nobody's change in between is lost. */
export function keepPerson(before: Kept | undefined, person: PersonRecord): Change {
  const old = personFrom(before);
  const key = personKey(person.id);
  return {
    expect: [{ key, version: before?.version ?? 0 }],
    put: [{ key, value: person }],
    ...diff(old ? indexesOf(old) : [], indexesOf(person)),
  };
}

/** Is this kept absence one of that day? */
export function isAwayOn(kept: Kept | undefined, day: Day): boolean {
  if (kept === undefined) return false;
  const { from, to } = Absence.parse(kept.value);
  return from <= day && day <= to;
}
