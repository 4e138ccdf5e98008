import '../zod';
import { z } from 'zod';
import { Instant, line } from '../text';
import type { Calendar } from './calendar';
import type { Clock } from './clock';
import { dueOf, usedOf } from './due';
import { momentOf, totalOf } from './facts';
import { amountWords, Unit } from './rule';

/**
 * Where a clock stands, computed and never stored; the chip draws it. `used` + `left` = `total`, in the unit; `left` is
 * below zero when late. A begun day or hour is used.
 */
export const Standing = z.strictObject({
  unit: Unit,
  used: z.number().int().min(0),
  total: z.number().int().min(1),
  left: z.number().int(),
  due: Instant,
  tone: z.enum(['ok', 'soon', 'late', 'paused', 'done']),
  words: line(40),
});
export type Standing = z.infer<typeof Standing>;

type Chip = Pick<Standing, 'tone' | 'words'>;

/** look.md: soon = at most 2 working days, 3 days, a quarter of the hours. */
const SOON: Record<Unit, (left: number, total: number) => boolean> = {
  workday: (left) => left <= 2,
  day: (left) => left <= 3,
  hour: (left, total) => left * 4 <= total,
};

/** " 3 个工作日"; what is less than one unit, such as the weekend after a due Friday, is 不到 1. */
const say = (unit: Unit, amount: number): string =>
  amount > 0 ? ` ${amountWords(unit, amount)}` : `不到 ${amountWords(unit, 1)}`;

function doneChip(unit: Unit, used: number, left: number, late: boolean): Chip {
  const words = late ? `超期答复，晚了${say(unit, -left)}` : `按时答复，用了${say(unit, used)}`;
  return { tone: 'done', words };
}

function runningChip(unit: Unit, left: number, total: number): Chip {
  if (left === 0 && unit !== 'hour') return { tone: 'soon', words: '今天到期' };
  return SOON[unit](left, total)
    ? { tone: 'soon', words: `只剩${say(unit, left)}` }
    : { tone: 'ok', words: `还有${say(unit, left)}` };
}

/** Refuses `calendar_missing` when it has to look into a year that was not announced. */
export function standing(clock: Clock, calendar: Calendar, now: Instant): Standing {
  const { unit } = clock.rule;
  const due = dueOf(clock, calendar, now);
  const total = totalOf(clock);
  const used = usedOf(clock, calendar, now);
  const left = total - used;
  const late = momentOf(clock, now) > due;
  const chip = (): Chip => {
    if (clock.stoppedAt) return doneChip(unit, used, left, late);
    if (late) return { tone: 'late', words: `超期${say(unit, -left)}` };
    if (clock.pauses.some((pause) => pause.to === undefined)) return { tone: 'paused', words: '暂停计时' };
    return runningChip(unit, left, total);
  };
  return { unit, used, total, left, due, ...chip() };
}
