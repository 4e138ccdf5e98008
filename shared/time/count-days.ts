import type { Instant } from '../text';
import { type Calendar, dayKind } from './calendar';
import type { Clock } from './clock';
import { ordinalAt } from './day';
import { momentOf, pausesOf, totalOf } from './facts';

/** Whether a day is counted, and why. */
export interface Verdict {
  readonly kind: 'counted' | 'skipped' | 'paused';
  readonly why: string;
}

const EVERY_DAY: Verdict = { kind: 'counted', why: '每天都算（周末也算）' };

/**
 * A pause takes out every day from its first through the day of its end, for neither was whole; one that begins and
 * ends on the same day takes out none. A day inside two pauses is out once.
 */
const pausedSpans = (clock: Clock, now: Instant) =>
  pausesOf(clock, now)
    .map(({ from, to, reason }) => ({ from: ordinalAt(from), to: ordinalAt(to), reason }))
    .filter(({ from, to }) => from < to);

/** The judge of single days, by ordinal, for a clock of working or calendar days. */
export function verdictOf(clock: Clock, calendar: Calendar, now: Instant): (ordinal: number) => Verdict {
  const spans = pausedSpans(clock, now);
  return (ordinal) => {
    const pause = spans.find((span) => span.from <= ordinal && ordinal <= span.to);
    if (pause) return { kind: 'paused', why: pause.reason };
    if (clock.rule.unit === 'day') return EVERY_DAY;
    const { works, why } = dayKind(calendar, ordinal);
    return { kind: works ? 'counted' : 'skipped', why };
  };
}

/**
 * The ordinal of the last day. The day of the start does not count, the next (working) day is day 1. A calendar-day
 * limit that ends on a holiday is NOT moved on: the strict reading, to the benefit of the person who waits.
 */
export function lastDay(clock: Clock, calendar: Calendar, now: Instant): number {
  const verdict = verdictOf(clock, calendar, now);
  let day = ordinalAt(clock.startedAt);
  for (let left = totalOf(clock); left > 0; ) {
    day += 1;
    if (verdict(day).kind === 'counted') left -= 1;
  }
  return day;
}

/** Counted days so far, today among them. */
export function usedDays(clock: Clock, calendar: Calendar, now: Instant): number {
  const verdict = verdictOf(clock, calendar, now);
  const today = ordinalAt(momentOf(clock, now));
  let used = 0;
  for (let day = ordinalAt(clock.startedAt) + 1; day <= today; day += 1) {
    if (verdict(day).kind === 'counted') used += 1;
  }
  return used;
}
