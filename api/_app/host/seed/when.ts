import { Refusal } from '../../../../shared/refusal';
import type { Day } from '../../../../shared/text';
import type { TicketKind } from '../../../../shared/ticket/ticket';
import { isWorkday } from '../../../../shared/time/calendar';
import { startClock } from '../../../../shared/time/clock';
import { addDays, dayOf, monthDay, weekday } from '../../../../shared/time/day';
import { ruleById } from '../../../../shared/time/default-rules';
import { dueOf } from '../../../../shared/time/due';
import { OFFICIAL_CALENDAR } from '../../../../shared/time/official-years';

const MINUTE = 60_000;

export const iso = (moment: number): string => new Date(moment).toISOString();
export const dayAtMoment = (moment: number): Day => dayOf(iso(moment));

/** The moment (epoch ms) of a day and a time of day in China. */
export const momentOf = (day: Day, time: string): number => Date.parse(`${day}T${time}:00.000+08:00`);

/** The latest such date of the year, `06-05`, that lies before today: what belongs to a season stays in it. */
export function lastTime(monthAndDay: string, today: Day): Day {
  const thisYear = `${today.slice(0, 4)}-${monthAndDay}`;
  return thisYear < today ? thisYear : `${Number(today.slice(0, 4)) - 1}-${monthAndDay}`;
}

/** Fills `{+7}`, `{-3}`, `{0}` with days counted from that day, `{year}` and `{lastyear}` with its year. */
export function dated(text: string, day: Day): string {
  const year = Number(day.slice(0, 4));
  return text
    .replaceAll('{year}', String(year))
    .replaceAll('{lastyear}', String(year - 1))
    .replace(/\{([+-]?\d+)\}/g, (_, days: string) => monthDay(addDays(day, Number(days))));
}

/** A year that no official calendar covers yet counts by weekdays: only the demonstration may guess. */
function works(day: Day): boolean {
  try {
    return isWorkday(OFFICIAL_CALENDAR, day);
  } catch (error) {
    if (error instanceof Refusal) return weekday(day) <= 5;
    throw error;
  }
}

const SLOTS = ['09:10', '10:40', '14:20', '16:05'];

/** Moments of office hours strictly between two moments. */
function officeHours(from: number, to: number): number[] {
  const found: number[] = [];
  for (let day = dayAtMoment(from); momentOf(day, '00:00') < to; day = addDays(day, 1)) {
    if (works(day)) found.push(...SLOTS.map((slot) => momentOf(day, slot)));
  }
  return found.filter((moment) => moment > from && moment < to);
}

/** Every how many slots something happens to a ticket: four make a day. */
const STRIDE = 3;

/** `count` growing moments after `from` and before `now`: in office hours if there are enough, else evenly between. */
export function momentsAfter(from: number, count: number, now: number): number[] {
  const hours = officeHours(from, now);
  const stride = Math.min(STRIDE, Math.floor(hours.length / count));
  return Array.from({ length: count }, (_, i) => {
    const evenly = from + Math.floor(((now - from) * (i + 1)) / (count + 1));
    return stride > 0 ? (hours[i * stride] ?? evenly) : evenly;
  });
}

/** When something was asked: so many days ago, or so that it is due so many days from today (below 0: overdue). */
export type Asked = { readonly ago: number } | { readonly dueIn: number };

function dueDay(kind: TicketKind, at: number): Day | undefined {
  try {
    const clock = startClock(ruleById(kind, dayAtMoment(at)), iso(at));
    return dayOf(dueOf(clock, OFFICIAL_CALENDAR, iso(at)));
  } catch (error) {
    if (error instanceof Refusal) return undefined;
    throw error;
  }
}

const LONGEST = 120;

/** The latest morning from which the kind's rule leads to that day or, over days off, to the one before it. */
function morningFor(kind: TicketKind, target: Day, now: number): number {
  const today = dayAtMoment(now);
  for (let back = 0; back < LONGEST; back++) {
    const at = momentOf(addDays(today, -back), '08:20');
    const due = dueDay(kind, at);
    if (at < now && due !== undefined && due <= target) return at;
  }
  return momentOf(addDays(today, -7), '08:20');
}

/** The moment of asking. What was asked today came within the last hour, `nth` keeps such ones apart. */
export function askedAt(asked: Asked, kind: TicketKind, nth: number, now: number): number {
  const today = dayAtMoment(now);
  if ('dueIn' in asked)
    return Math.min(morningFor(kind, addDays(today, asked.dueIn), now) + nth * MINUTE, now - MINUTE);
  if (asked.ago === 0) return now - (5 + (nth % 50)) * MINUTE;
  const hour = String(7 + (nth % 13)).padStart(2, '0');
  return momentOf(addDays(today, -asked.ago), `${hour}:${String((nth * 7) % 60).padStart(2, '0')}`);
}
