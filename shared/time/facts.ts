import type { Instant } from '../text';
import type { Clock } from './clock';

/** What both engines read off a clock. */

/** All that may be used, extension included, in the unit of the rule. */
export const totalOf = (clock: Clock): number => clock.rule.amount + (clock.extension?.amount ?? 0);

/** The moment up to which time has been used: now, or when it stopped. */
export const momentOf = (clock: Clock, now: Instant): Instant => clock.stoppedAt ?? now;

export interface ClosedPause {
  readonly from: Instant;
  readonly to: Instant;
  readonly reason: string;
}

/** The pauses in order, an open one as if it ended now. */
export const pausesOf = (clock: Clock, now: Instant): ClosedPause[] =>
  clock.pauses
    .map(({ from, to = momentOf(clock, now), reason }) => ({ from, to, reason }))
    .sort((a, b) => (a.from < b.from ? -1 : 1));
