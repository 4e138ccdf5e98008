import { Refusal } from '../../../shared/refusal';
import type { Instant } from '../../../shared/text';
import type { Calendar } from '../../../shared/time/calendar';
import type { Clock } from '../../../shared/time/clock';
import { dueOf } from '../../../shared/time/due';

/** A figure that needs the calendar, or the year that is missing from it. Other refusals pass on. */
export function orMissing<T>(figure: () => T): { value?: T; calendarMissing?: number } {
  try {
    return { value: figure() };
  } catch (error) {
    const year = error instanceof Refusal && error.code === 'calendar_missing' ? error.details['year'] : undefined;
    if (typeof year !== 'number') throw error;
    return { calendarMissing: year };
  }
}

/** The due moment to keep with a ticket. A missing year never stops a question: the date stays open, the admin is told. */
export function dueFields(clock: Clock, calendar: Calendar, now: Instant): { due?: Instant; calendarMissing?: number } {
  const { value, calendarMissing } = orMissing(() => dueOf(clock, calendar, now));
  return { ...(value && { due: value }), ...(calendarMissing && { calendarMissing }) };
}
