import '../zod';
import { z } from 'zod';
import { Refusal } from '../refusal';
import { Day, line } from '../text';
import { addDays, dayAt, ordinalOf, weekday } from './day';

const NamedDay = z.strictObject({ day: Day, name: line(20) });
type NamedDay = z.infer<typeof NamedDay>;

const isWeekend = (day: Day): boolean => weekday(day) > 5;

/** Free every year by law (全国年节及纪念日放假办法 art.2); a list without them is unfinished, hence a guess. */
const ALWAYS_OFF = { '01-01': '元旦', '05-01': '劳动节', '10-01': '国庆' };

/** Days off by law since 2025 (全国年节及纪念日放假办法 art.2, 11 before); fewer means that a part was not entered. */
const LEAST_OFF = (year: number): number => (year < 2025 ? 11 : 13);

/** What is wrong with a year's two lists, or nothing. */
function wrongIn(year: number, off: readonly NamedDay[], work: readonly NamedDay[]): string | undefined {
  const days = [...off, ...work].map((d) => d.day);
  const stranger = days.find((day) => !day.startsWith(`${year}-`));
  if (stranger) return `${stranger} 不在 ${year} 年`;
  const twice = days.find((day, i) => days.indexOf(day) !== i);
  if (twice) return `${twice} 写了两次`;
  const missing = Object.entries(ALWAYS_OFF).find(([date]) => !off.some((d) => d.day === `${year}-${date}`));
  if (missing) return `放假里没有${missing[1]}，请录全`;
  if (off.length < LEAST_OFF(year)) return `放假只有 ${off.length} 天，法定 ${LEAST_OFF(year)} 天，请录全`;
  const ordinary = work.find((d) => !isWeekend(d.day));
  return ordinary && `${ordinary.day} 本来就上班，不用调休`;
}

/**
 * One year as the State Council announces it: the days off (weekend days inside a holiday too), the weekend days on
 * which people work to make up, and the notice it was taken from.
 */
export const CalendarYear = z
  .strictObject({
    year: z.number().int().min(2000).max(2100),
    off: z.array(NamedDay).max(120),
    work: z.array(NamedDay).max(60),
    source: line(200),
  })
  .superRefine(({ year, off, work }, context) => {
    const message = wrongIn(year, off, work);
    if (message) context.addIssue({ code: 'custom', message });
  });
export type CalendarYear = z.infer<typeof CalendarYear>;

export const WORKING = '上班日';
export const WEEKEND = '周末';

export interface DayKind {
  readonly works: boolean;
  /** 上班日, 调休上班, 周末, 国庆放假. */
  readonly why: string;
}

/** Every day of every year that is known, by its ordinal. */
export type Calendar = ReadonlyMap<number, DayKind>;

function daysOf({ year, off, work }: CalendarYear): Map<number, DayKind> {
  const days = new Map<number, DayKind>();
  for (let day = `${year}-01-01`; day <= `${year}-12-31`; day = addDays(day, 1)) {
    const works = !isWeekend(day);
    days.set(ordinalOf(day), { works, why: works ? WORKING : WEEKEND });
  }
  for (const { day } of work) days.set(ordinalOf(day), { works: true, why: '调休上班' });
  for (const { day, name } of off) days.set(ordinalOf(day), { works: false, why: `${name}放假` });
  return days;
}

/**
 * The same calendar with these years put in place of its own. Whole years, because a notice may also move days of the
 * year before it (2019's moved 2018-12-29 and 12-31): the admin then enters that year again, complete.
 */
export const withYears = (calendar: Calendar, years: readonly CalendarYear[]): Calendar =>
  new Map([...calendar, ...years.flatMap((year) => [...daysOf(year)])]);

export const calendarOf = (years: readonly CalendarYear[]): Calendar => withYears(new Map(), years);

/** What kind of day it is; refuses `calendar_missing` for a year that was not announced, never a guess. */
export function dayKind(calendar: Calendar, ordinal: number): DayKind {
  const kind = calendar.get(ordinal);
  if (!kind) throw new Refusal('calendar_missing', { year: Number(dayAt(ordinal).slice(0, 4)) });
  return kind;
}

/** Refuses `calendar_missing`, as `dayKind` does. */
export const isWorkday = (calendar: Calendar, day: Day): boolean => dayKind(calendar, ordinalOf(day)).works;
