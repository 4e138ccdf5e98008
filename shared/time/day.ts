import type { Day, Instant } from '../text';

const HOUR = 3_600_000;
const DAY = 24 * HOUR;
/** China keeps UTC+8 all the year; days are counted here by that alone, never by the machine's zone. */
const CHINA = 8 * HOUR;

const midnight = (day: Day): number => Date.parse(`${day}T00:00:00.000Z`);
const inChina = (instant: Instant): string => new Date(Date.parse(instant) + CHINA).toISOString();

/** The civil day in China at that moment. */
export const dayOf = (instant: Instant): Day => inChina(instant).slice(0, 10);

/** The wall clock in China at that moment, `14:05`. */
export const timeOf = (instant: Instant): string => inChina(instant).slice(11, 16);

/** 00:00:00.000 of the day in China. */
export const startOfDay = (day: Day): Instant => new Date(midnight(day) - CHINA).toISOString();

/** 23:59:59.999 of the day in China, the last moment that still belongs to it. */
export const endOfDay = (day: Day): Instant => new Date(midnight(day) - CHINA + DAY - 1).toISOString();

export const addDays = (day: Day, days: number): Day => new Date(midnight(day) + days * DAY).toISOString().slice(0, 10);

/** Days from the first to the second: 0 for the same day, 1 for its next. */
export const daysBetween = (from: Day, to: Day): number => (midnight(to) - midnight(from)) / DAY;

/** 1 is Monday, 7 is Sunday. */
export const weekday = (day: Day): number => new Date(midnight(day)).getUTCDay() || 7;

const parts = (day: Day) => ({ month: Number(day.slice(5, 7)), date: Number(day.slice(8)) });

/** 10 月 22 日: dates inside text (look.md, Words). */
export function monthDay(day: Day): string {
  const { month, date } = parts(day);
  return `${month} 月 ${date} 日`;
}

/** 8/26: dates in narrow columns only. */
export function columnDay(day: Day): string {
  const { month, date } = parts(day);
  return `${month}/${date}`;
}
