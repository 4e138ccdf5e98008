import type { Day, Instant } from '../text';

const HOUR = 3_600_000;
const DAY = 24 * HOUR;
/** China keeps UTC+8 all the year; days are counted here by that alone, never by the machine's zone. */
const CHINA = 8 * HOUR;

/** Days since 1970-01-01: what the engines count with, for adding to it costs nothing. */
export const ordinalOf = (day: Day): number => Date.parse(`${day}T00:00:00.000Z`) / DAY;

export const dayAt = (ordinal: number): Day => new Date(ordinal * DAY).toISOString().slice(0, 10);

/** The ordinal of the civil day in China at that moment. */
export const ordinalAt = (instant: Instant): number => Math.floor((Date.parse(instant) + CHINA) / DAY);

/** The civil day in China at that moment. */
export const dayOf = (instant: Instant): Day => dayAt(ordinalAt(instant));

/** The wall clock in China at that moment, `14:05`. */
export const timeOf = (instant: Instant): string => new Date(Date.parse(instant) + CHINA).toISOString().slice(11, 16);

const midnight = (ordinal: number): number => ordinal * DAY - CHINA;

/** 00:00:00.000 of the day in China. */
export const startOfDay = (day: Day): Instant => new Date(midnight(ordinalOf(day))).toISOString();

/** 23:59:59.999 of the day in China, the last moment that still belongs to it. */
export const endOfDay = (day: Day): Instant => new Date(midnight(ordinalOf(day) + 1) - 1).toISOString();

export const addDays = (day: Day, days: number): Day => dayAt(ordinalOf(day) + days);

/** Days from the first to the second: 0 for the same day, 1 for its next. */
export const daysBetween = (from: Day, to: Day): number => ordinalOf(to) - ordinalOf(from);

/** 1 is Monday, 7 is Sunday. */
export const weekday = (day: Day): number => new Date(ordinalOf(day) * DAY).getUTCDay() || 7;

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
