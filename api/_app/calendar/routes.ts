import { api } from '../../../shared/api';
import { Refusal } from '../../../shared/refusal';
import type { CalendarYear } from '../../../shared/time/calendar';
import { OFFICIAL_YEARS } from '../../../shared/time/official-years';
import type { Deps } from '../deps';
import { bind } from '../http/bind';
import { type Context, callerOf, holdsIn } from '../http/context';
import { pageOf } from '../http/page';
import { together } from '../store/together';
import { recompute } from '../ticket/recompute';
import { CALENDAR, forgetCalendar, NOTICES, noMissingNotice, noticeFrom, noticeKey, readYears } from './repo';

const byYear = (years: readonly CalendarYear[]): CalendarYear[] =>
  [...new Map(years.map((y) => [y.year, y])).values()].sort((a, b) => a.year - b.year);

/** Saves a year for the county and recomputes what is open. @throws Refusal not_allowed unless admin of the county */
async function setYear(deps: Deps, context: Context, year: number, body: CalendarYear) {
  if (!holdsIn(callerOf(context).person, 'admin', deps.county)) throw new Refusal('not_allowed');
  if (body.year !== year) throw new Refusal('bad_input', { issues: [{ path: 'year', says: '年份和网址里的不一样' }] });
  const { years, version } = await readYears(deps.store);
  const put = [{ key: CALENDAR, value: byYear([...years, body]) }];
  await context.commit(together({ expect: [{ key: CALENDAR, version }], put }, noMissingNotice(year)), {
    recomputed: 0,
  });
  forgetCalendar(deps.store);
  return { recomputed: await recompute(deps, context.now) };
}

export const calendarRoutes = (deps: Deps) => [
  bind(api.calendarRead, async () => ({
    years: byYear([...OFFICIAL_YEARS, ...(await readYears(deps.store)).years]),
  })),
  bind(api.calendarSet, (context, { params, body }) => setYear(deps, context, params.year, body)),
  bind(api.noticeList, (_context, { query }) =>
    pageOf(deps, query, { indexes: [NOTICES], way: 'down', key: noticeKey }, (kept) => noticeFrom(kept.value)),
  ),
];
