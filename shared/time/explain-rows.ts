import type { Day, Instant } from '../text';
import { type Calendar, WEEKEND, WORKING } from './calendar';
import type { Clock } from './clock';
import { dueDay, type Verdict, verdictOf } from './count-days';
import { type Period, periodsToDue } from './count-hours';
import { addDays, columnDay, dayOf, timeOf } from './day';
import type { ExplanationRow } from './explain';
import type { Unit } from './rule';

interface Run extends Verdict {
  readonly from: Day;
  readonly to: Day;
  readonly days: number;
}

const FOLDED = `${WORKING}（${WEEKEND}不算）`;
const isWork = (run?: Run): boolean => run?.why === WORKING || run?.why === FOLDED;

/** Puts a day after the runs before it: joined to its like, or as a run of its own. */
function join(runs: readonly Run[], next: Run): Run[] {
  const last = runs.at(-1);
  if (!last || last.kind !== next.kind || last.why !== next.why) return [...runs, next];
  return [...runs.slice(0, -1), { ...last, to: next.to, days: last.days + next.days }];
}

/** A plain weekend between working days is told in their row: 上班日（周末不算）. */
function fold(runs: readonly Run[], next: Run): Run[] {
  const [work, weekend] = runs.slice(-2);
  if (!work || !isWork(work) || weekend?.why !== WEEKEND || !isWork(next)) return [...runs, next];
  return [...runs.slice(0, -2), { ...work, to: next.to, days: work.days + next.days, why: FOLDED }];
}

const SAYS = { skipped: '不算', paused: '暂停' } as const;

function rowOf({ from, to, days, kind, why }: Run): ExplanationRow {
  const when = from === to ? columnDay(from) : `${columnDay(from)}—${columnDay(to)}`;
  return kind === 'counted'
    ? { from, to, when, why, counts: days, says: `算 ${days} 天` }
    : { from, to, when, why, counts: kind, says: SAYS[kind] };
}

/** Every day after the start through the last one, neighbours with the same reason in one row. */
export function dayRows(clock: Clock, calendar: Calendar, now: Instant): ExplanationRow[] {
  const verdict = verdictOf(clock, calendar, now);
  const last = dueDay(clock, calendar, now);
  let runs: Run[] = [];
  for (let day = addDays(dayOf(clock.startedAt), 1); day <= last; day = addDays(day, 1)) {
    runs = join(runs, { ...verdict(day), from: day, to: day, days: 1 });
  }
  return runs.reduce<Run[]>(fold, []).map(rowOf);
}

const MINUTE = 60_000;

/** 10 小时 20 分 */
function minuteWords(minutes: number): string {
  const hours = Math.floor(minutes / 60);
  const rest = minutes % 60;
  return [hours > 0 ? `${hours} 小时` : '', rest > 0 || hours === 0 ? `${rest} 分` : ''].filter(Boolean).join(' ');
}

/** One part of the sum: 3, or 10 小时 20 分. */
export const countWords = (unit: Unit, counts: number): string =>
  unit === 'hour' ? minuteWords(counts) : String(counts);

const momentWords = (instant: Instant): string => `${columnDay(dayOf(instant))} ${timeOf(instant)}`;

const isoOf = (ms: number): Instant => new Date(ms).toISOString();

function periodRow({ from: start, to: end, paused }: Period, counts: number): ExplanationRow {
  const from = isoOf(start);
  const to = isoOf(end);
  const when = `${momentWords(from)}—${momentWords(to)}`;
  return paused === undefined
    ? { from, to, when, why: '白天黑夜都算', counts, says: `算 ${minuteWords(counts)}` }
    : { from, to, when, why: paused, counts: 'paused', says: SAYS.paused };
}

/** Stretches of running and paused time; minutes are rounded on the running total, so that they add up. */
export function hourRows(clock: Clock, now: Instant): ExplanationRow[] {
  let ran = 0;
  return periodsToDue(clock, now).map((period) => {
    const before = Math.round(ran / MINUTE);
    if (period.paused === undefined) ran += period.to - period.from;
    return periodRow(period, Math.round(ran / MINUTE) - before);
  });
}
