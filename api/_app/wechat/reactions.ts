import { Refusal } from '../../../shared/refusal';

/**
 * What to do about an errcode of WeChat. again: ask once more with the same input · login: the phone needs a new code ·
 * later: too often just now · blocked: WeChat holds the account for risky · ours: configuration or quota, a person
 * must look.
 */
export type Reaction = 'again' | 'login' | 'later' | 'blocked' | 'ours';

/** The codes of code2Session, from WeChat's documentation; 40163 is seen in practice (code used before). */
const REACTIONS: Readonly<Record<number, Reaction>> = {
  [-1]: 'again',
  40029: 'login',
  40163: 'login',
  45011: 'later',
  40226: 'blocked',
  40002: 'ours',
  40013: 'ours',
  40125: 'ours',
  40164: 'ours',
  40243: 'ours',
  41002: 'ours',
  41004: 'ours',
  41008: 'ours',
  45009: 'ours',
  48001: 'ours',
};

/** An errcode nobody told us about is ours to look at. */
export const reactionTo = (errcode: number): Reaction => REACTIONS[errcode] ?? 'ours';

const MINUTE = 60;

/** What the person is told. */
export const REFUSALS: Readonly<Record<Reaction, () => Refusal>> = {
  again: () => new Refusal('unavailable'),
  login: () => new Refusal('wechat_login_failed'),
  later: () => new Refusal('too_many', { seconds: MINUTE }),
  blocked: () => new Refusal('wechat_blocked'),
  ours: () => new Refusal('unavailable'),
};
