import '../../../shared/zod';
import { z } from 'zod';
import { Person } from '../../../shared/person/person';
import { sha256 } from '../secret';
import type { Change, Kept, Member, PageQuery } from '../store/store';

const HOUR = 3_600_000;
const DAY = 24 * HOUR;
/** Idle and absolute ends. A resident's phone is their own; a staff session opens other people's matters. */
const ENDS = { resident: { idle: 90 * DAY, absolute: 365 * DAY }, staff: { idle: 12 * HOUR, absolute: 7 * DAY } };

export const Session = z.strictObject({
  person: Person,
  asker: z.string().max(64),
  startedAt: z.number(),
  seenAt: z.number(),
});
export type Session = z.infer<typeof Session>;

const endsOf = (session: Session) => (session.person.roles.length > 0 ? ENDS.staff : ENDS.resident);

const endOf = (session: Session): number => {
  const ends = endsOf(session);
  return Math.min(session.seenAt + ends.idle, session.startedAt + ends.absolute);
};

const keyOf = (hash: string): string => `session:${hash}`;

/** Sessions lie under the hash of their token: a copy of the store signs nobody in. */
export const sessionKey = (token: string): string => keyOf(sha256(token));

/** All sessions of a person, so that they can be ended together. */
export const sessionsIndex = (personId: string): string => `sessions:${personId}`;

/** A person keeps this many sessions; a new one ends the oldest. So a page always holds all of them. */
export const SESSIONS_KEPT = 20;

export const sessionsPage = (personId: string): PageQuery => ({
  index: sessionsIndex(personId),
  way: 'up',
  limit: 10 * SESSIONS_KEPT,
});

export const sessionFrom = (kept: Kept | undefined): Session | undefined =>
  kept === undefined ? undefined : Session.parse(kept.value);

const put = (key: string, session: Session) => ({ key, value: session, expiresAt: endOf(session) });

/** The change that begins a session. */
export const beginSession = (token: string, session: Session): Change => ({
  put: [put(sessionKey(token), session)],
  add: [{ index: sessionsIndex(session.person.id), order: String(session.startedAt), id: sha256(token) }],
});

/** The change that ends these sessions of a person. */
export const endSessions = (personId: string, sessions: readonly Member[]): Change => ({
  remove: sessions.map(({ id }) => keyOf(id)),
  drop: sessions.map((member) => ({ index: sessionsIndex(personId), ...member })),
});

/**
 * The change that keeps a session awake, or nothing while it was seen lately (spares a write per request). It holds
 * the version that was read: a session ended meanwhile does not come back.
 */
export function touchSession(key: string, version: number, session: Session, now: number): Change | undefined {
  if (now - session.seenAt < endsOf(session).idle / 20) return undefined;
  return { expect: [{ key, version }], put: [put(key, { ...session, seenAt: now })] };
}
