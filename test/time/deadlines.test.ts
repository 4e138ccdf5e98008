import { Refusal } from '../../shared/refusal';
import { CalendarYear, isWorkday } from '../../shared/time/calendar';
import { Clock } from '../../shared/time/clock';
import { dayOf, endOfDay } from '../../shared/time/day';
import { dueOf } from '../../shared/time/due';
import { explain } from '../../shared/time/explain';
import { OFFICIAL_CALENDAR } from '../../shared/time/official-years';
import { clockOf, utc, vectors } from './vectors';

/** What a refusal is called in the vectors; any other error is a failure. */
function orRefusal(answer: () => string): string {
  try {
    return answer();
  } catch (error) {
    if (error instanceof Refusal) return `${error.code} ${error.details['year']}`;
    throw error;
  }
}

const asInstant = (due: string): string => (due.length === 10 ? endOfDay(due) : utc(due));

describe('the deadline vectors', () => {
  test.each(vectors('day'))('%s is %s', (day = '', answer) => {
    expect(orRefusal(() => (isWorkday(OFFICIAL_CALENDAR, day) ? 'working' : 'off'))).toBe(answer);
  });

  test.each(vectors('moment'))('%s belongs to %s in China', (moment = '', day) => {
    expect(dayOf(utc(moment))).toBe(day);
  });

  test.each(vectors('due'))('%s from %s, paused %s, now %s, ends %s', (limit, start, pauses, now = '-', due = '') => {
    const clock = Clock.parse(clockOf(limit, start, pauses));
    const at = now === '-' ? clock.startedAt : utc(now);
    const expected = due.startsWith('calendar_missing') ? due : asInstant(due);
    expect(orRefusal(() => dueOf(clock, OFFICIAL_CALENDAR, at))).toBe(expected);
    expect(orRefusal(() => explain(clock, OFFICIAL_CALENDAR, at).due)).toBe(expected);
  });

  test.each(vectors('list'))('the list of %s with %s and %s is %s', (year, off = '', work = '', answer) => {
    const days = (text: string) => (text.match(/[\d-]{5,}/g) ?? []).map((day) => ({ day, name: '放假' }));
    const list = { year: Number(year), off: days(off), work: days(work), source: '测试' };
    expect(CalendarYear.safeParse(list).success ? 'fine' : 'refused').toBe(answer);
  });

  test('are all there', () => {
    expect(['day', 'moment', 'due', 'list'].map((sort) => vectors(sort).length)).toEqual([43, 7, 69, 13]);
  });
});
