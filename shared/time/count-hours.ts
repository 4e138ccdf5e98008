import type { Instant } from '../text';
import type { Clock } from './clock';
import { momentOf, pausesOf, totalOf } from './facts';

const HOUR = 3_600_000;

/** A stretch of wall-clock time in epoch milliseconds; `paused` carries the reason. */
export interface Period {
  readonly from: number;
  readonly to: number;
  readonly paused?: string;
}

/** The pauses without overlap, none before the start. */
function pausedPeriods(clock: Clock, now: Instant): Period[] {
  let end = Date.parse(clock.startedAt);
  const periods: Period[] = [];
  for (const pause of pausesOf(clock, now)) {
    const from = Math.max(end, Date.parse(pause.from));
    end = Math.max(end, Date.parse(pause.to));
    if (from < end) periods.push({ from, to: end, paused: pause.reason });
  }
  return periods;
}

/** From the start to the due moment, running and paused stretches in order. */
export function periodsToDue(clock: Clock, now: Instant): Period[] {
  let from = Date.parse(clock.startedAt);
  let left = totalOf(clock) * HOUR;
  const periods: Period[] = [];
  for (const pause of pausedPeriods(clock, now)) {
    if (pause.from - from >= left) break;
    if (from < pause.from) periods.push({ from, to: pause.from });
    periods.push(pause);
    left -= pause.from - from;
    from = pause.to;
  }
  return [...periods, { from, to: from + left }];
}

export const dueMoment = (clock: Clock, now: Instant): Instant =>
  new Date(periodsToDue(clock, now).at(-1)?.to ?? Number.NaN).toISOString();

/** Hours used so far; a begun hour counts, as the begun day does in days. */
export function usedHours(clock: Clock, now: Instant): number {
  const start = Date.parse(clock.startedAt);
  const end = Math.max(start, Date.parse(momentOf(clock, now)));
  const paused = pausedPeriods(clock, now)
    .map(({ from, to }) => Math.max(0, Math.min(to, end) - from))
    .reduce((sum, length) => sum + length, 0);
  return Math.ceil((end - start - paused) / HOUR);
}
