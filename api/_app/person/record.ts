import '../../../shared/zod';
import { z } from 'zod';
import { Held, Person } from '../../../shared/person/person';
import { chainOf, PlaceCode, within } from '../../../shared/place/place';
import { Id, line, Slug } from '../../../shared/text';
import type { Secrets } from '../secret';
import { diff } from '../store/change';
import type { Change, IndexEntry, Kept } from '../store/store';
import { Sealed } from './password';

/** A person as kept. `home` is the smallest place that holds all the roles; it stays when the roles are taken away, so
 * that the same admins can give them back. Residents have none. */
export const PersonRecord = z.strictObject({ ...Person.shape, home: PlaceCode.optional() });
export type PersonRecord = z.infer<typeof PersonRecord>;

/** What a login leads to, and the ways in: a password, a WeChat identity (the key of its record), or both. */
export const LoginRecord = z.strictObject({
  id: Id,
  password: Sealed.optional(),
  wechat: z.string().max(80).optional(),
});
export type LoginRecord = z.infer<typeof LoginRecord>;

/** What a WeChat identity or a retrieval code leads to. */
export const Pointer = z.strictObject({ id: Id });

/** An invitation as kept; `version` is the person's when it was written, 0 for someone new. */
export const Invitation = z.strictObject({
  login: Slug,
  title: line(30),
  roles: z.array(Held).max(20),
  version: z.number().int().min(0),
});
export type Invitation = z.infer<typeof Invitation>;

export const personKey = (id: string): string => `person:${id}`;
export const loginKey = (login: string): string => `login:${login}`;
/** The openid and the code lie only as keyed hashes: a copy of the store names nobody and signs nobody in. */
export const wechatKey = (secrets: Secrets, openid: string): string => `wechat:${secrets.hash('openid', openid)}`;
export const codeKey = (secrets: Secrets, code: string): string => `code:${secrets.hash('code', code)}`;
export const invitationKey = (secrets: Secrets, code: string): string =>
  `invitation:${secrets.hash('invitation', code)}`;
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
