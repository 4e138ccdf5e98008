import '../../../shared/zod';
import { z } from 'zod';
import { Person } from '../../../shared/person/person';
import { sha256 } from '../secret';
import type { Change, Kept } from '../store/store';

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

/** Sessions lie under the hash of their token: a copy of the store signs nobody in. */
export const sessionKey = (token: string): string => `session:${sha256(token)}`;

/** All sessions of a person, so that they can be ended together. */
export const sessionsIndex = (personId: string): string => `sessions:${personId}`;

export const sessionFrom = (kept: Kept | undefined): Session | undefined =>
  kept === undefined ? undefined : Session.parse(kept.value);

const put = (key: string, session: Session) => ({ key, value: session, expiresAt: endOf(session) });

/** The change that begins a session. */
export const beginSession = (token: string, session: Session): Change => ({
  put: [put(sessionKey(token), session)],
  add: [{ index: sessionsIndex(session.person.id), order: String(session.startedAt), id: sha256(token) }],
});

/** The change that keeps a session awake, or nothing while it was seen lately (spares a write per request). */
export function touchSession(key: string, session: Session, now: number): Change | undefined {
  if (now - session.seenAt < endsOf(session).idle / 20) return undefined;
  return { put: [put(key, { ...session, seenAt: now })] };
}
