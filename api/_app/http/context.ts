import type { Held, Person } from '../../../shared/person/person';
import type { Role } from '../../../shared/person/role';
import { type PlaceCode, within } from '../../../shared/place/place';
import { Refusal } from '../../../shared/refusal';
import type { Change, Json } from '../store/store';

/** Who is asking, as their session says. `asker` is the pseudonym under which tickets know the person. */
export interface Caller {
  readonly person: Person;
  readonly asker: string;
}

/** What a handler gets besides its parsed input. */
export interface Context {
  /** The moment of this request, epoch ms. */
  readonly now: number;
  /** The same as an ISO instant. */
  readonly at: string;
  /** Absent for a visitor who has not signed in. */
  readonly caller: Caller | undefined;
  /** Hash of the bearer token, to end this very session. */
  readonly session: string | undefined;
  /** A keyed hash of the network address, for throttles; never the address. */
  readonly client: string;
  /** Commits with the caller's once-key and gives back `reply`. @throws Refusal stale */
  readonly commit: <R extends Json>(change: Change, reply: R) => Promise<R>;
}

/** Thrown by `commit` when the same request was already done: its first reply is the answer. */
export class Repeated extends Error {
  constructor(readonly reply: unknown) {
    super('repeated');
  }
}

/** @throws Refusal signed_out */
export function callerOf(context: Context): Caller {
  if (!context.caller) throw new Refusal('signed_out');
  return context.caller;
}

/** The person's own roles of one kind. */
export const heldAs = (person: Person, role: Role): Held[] => person.roles.filter((held) => held.role === role);

/** Does the person hold this role over this place (there or above)? */
export const holdsOver = (person: Person, role: Role, place: PlaceCode): boolean =>
  heldAs(person, role).some((held) => within(place, held.place));

/** Does the person hold this role in exactly this place? */
export const holdsIn = (person: Person, role: Role, place: PlaceCode): boolean =>
  heldAs(person, role).some((held) => held.place === place);
