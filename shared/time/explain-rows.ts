import type { Instant } from '../text';
import { type Calendar, WEEKEND, WORKING } from './calendar';
import type { Clock } from './clock';
import { lastDay, type Verdict, verdictOf } from './count-days';
import { type Period, periodsToDue } from './count-hours';
import { columnDay, dayAt, dayOf, ordinalAt, timeOf } from './day';
import type { ExplanationRow } from './explanation';
import type { Unit } from './rule';

/** Neighbouring days with one verdict, by ordinal, both ends inside. */
interface Run extends Verdict {
  readonly from: number;
  readonly to: number;
  readonly days: number;
}

const FOLDED = `${WORKING}（${WEEKEND}不算）`;
const isWork = ({ kind, why }: Run): boolean => kind === 'counted' && (why === WORKING || why === FOLDED);
const isWeekend = ({ kind, why }: Run): boolean => kind === 'skipped' && why === WEEKEND;

/** A plain weekend between working days is told in their row: 上班日（周末不算）. */
function fold(runs: readonly Run[], next: Run): Run[] {
  const [work, weekend] = runs.slice(-2);
  if (!work || !weekend || !isWork(work) || !isWeekend(weekend) || !isWork(next)) return [...runs, next];
  return [...runs.slice(0, -2), { ...work, to: next.to, days: work.days + next.days, why: FOLDED }];
}

const SAYS = { skipped: '不算', paused: '暂停' } as const;

function rowOf(run: Run): ExplanationRow {
  const { days, kind, why } = run;
  const [from, to] = [dayAt(run.from), dayAt(run.to)];
  const when = from === to ? columnDay(from) : `${columnDay(from)}—${columnDay(to)}`;
  return kind === 'counted'
    ? { from, to, when, why, counts: days, says: `算 ${days} 天` }
    : { from, to, when, why, counts: kind, says: SAYS[kind] };
}

/** Every day after the start through the last one, neighbours with the same verdict together. */
function runsOf(clock: Clock, calendar: Calendar, now: Instant): Run[] {
  const verdict = verdictOf(clock, calendar, now);
  const last = lastDay(clock, calendar, now);
  const runs: Run[] = [];
  for (let day = ordinalAt(clock.startedAt) + 1; day <= last; day += 1) {
    const { kind, why } = verdict(day);
    const run = runs.at(-1);
    if (run?.kind === kind && run.why === why) runs[runs.length - 1] = { ...run, to: day, days: run.days + 1 };
    else runs.push({ kind, why, from: day, to: day, days: 1 });
  }
  return runs;
}

/** The rows of a clock of days; those whose reason is the same are one. */
export const dayRows = (clock: Clock, calendar: Calendar, now: Instant): ExplanationRow[] =>
  runsOf(clock, calendar, now).reduce<Run[]>(fold, []).map(rowOf);

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
