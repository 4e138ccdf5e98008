import '../../../shared/zod';
import { z } from 'zod';
import { Notice } from '../../../shared/calendar/endpoints';
import { type Calendar, CalendarYear, calendarOf, withYears } from '../../../shared/time/calendar';
import { OFFICIAL_YEARS } from '../../../shared/time/official-years';
import type { Change, Store } from '../store/store';

export const CALENDAR = 'calendar';
export const NOTICES = 'notices';
const OFFICIAL = calendarOf(OFFICIAL_YEARS);

const Years = z.array(CalendarYear).max(50);

/** The years that this county's admins entered, and the record's version (0 = none yet). */
export async function readYears(store: Store): Promise<{ years: CalendarYear[]; version: number }> {
  const [kept] = (await store.read({ records: [CALENDAR] })).records;
  return kept ? { years: Years.parse(kept.value), version: kept.version } : { years: [], version: 0 };
}

const FRESH = 10_000;
const cache = new WeakMap<Store, { calendar: Calendar; readAt: number }>();

/** The calendar in force: the official years with the county's over them. Read anew every ten seconds. */
export async function readCalendar({ store }: { readonly store: Store }, now: number): Promise<Calendar> {
  const kept = cache.get(store);
  if (kept && now - kept.readAt < FRESH && now >= kept.readAt) return kept.calendar;
  const calendar = withYears(OFFICIAL, (await readYears(store)).years);
  cache.set(store, { calendar, readAt: now });
  return calendar;
}

export const forgetCalendar = (store: Store): boolean => cache.delete(store);

const missingId = (year: number): string => `calendar-${year}`;
const noticeEntry = (year: number) => ({ index: NOTICES, order: String(year), id: missingId(year) });
export const noticeKey = (id: string): string => `notice:${id}`;

/** Tells the admins, once per year, that a calendar is missing; telling twice changes nothing. */
export function missingNotice(year: number, at: string): Change {
  const notice: Notice = {
    id: missingId(year),
    at,
    says: `${year} 年的放假安排还没有录入，有诉求算不出到期日。国务院公布后请马上录入。`,
  };
  return { put: [{ key: noticeKey(missingId(year)), value: notice }], add: [noticeEntry(year)] };
}

export const noMissingNotice = (year: number): Change => ({
  remove: [noticeKey(missingId(year))],
  drop: [noticeEntry(year)],
});

export const noticeFrom = (value: unknown): Notice => Notice.parse(value);
