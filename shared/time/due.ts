import type { Instant } from '../text';
import type { Calendar } from './calendar';
import type { Clock } from './clock';
import { lastDay, usedDays } from './count-days';
import { dueMoment, usedHours } from './count-hours';
import { dayAt, endOfDay } from './day';

/**
 * The last moment that is in time: for days the end of the last day in China, for hours the moment itself. While a
 * pause is open it is the moment that would hold if the pause ended at `now`. Refuses `calendar_missing`.
 */
export const dueOf = (clock: Clock, calendar: Calendar, now: Instant): Instant =>
  clock.rule.unit === 'hour' ? dueMoment(clock, now) : endOfDay(dayAt(lastDay(clock, calendar, now)));

/** Units used up to `now`, or to the stop; more than the total when late. Refuses `calendar_missing`. */
export const usedOf = (clock: Clock, calendar: Calendar, now: Instant): number =>
  clock.rule.unit === 'hour' ? usedHours(clock, now) : usedDays(clock, calendar, now);
