import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { holidays, workdays } from 'chinese-days/dist/chinese-days.json';
import type { Day, Instant } from '../../shared/text';
import type { Clock, Pause } from '../../shared/time/clock';
import type { ClockRule, Unit } from '../../shared/time/rule';

/** The cases of deadlines.txt of one sort, each as its columns. */
export const vectors = (sort: string): string[][] =>
  readFileSync(join(__dirname, 'deadlines.txt'), 'utf8')
    .split('\n')
    .map((text) =>
      text
        .replace(/#.*/, '')
        .split('|')
        .map((column) => column.trim()),
    )
    .filter(([first]) => first === sort)
    .map(([, ...columns]) => columns);

export const utc = (moment: string): Instant => new Date(moment).toISOString();

/** An independent calendar's word: its data only, for its functions read days in the machine's zone. */
export const worksElsewhere = (day: Day): boolean =>
  day in workdays || (!(day in holidays) && ![0, 6].includes(new Date(day).getUTCDay()));

/** A rule for tests: only the time matters. */
export const ruleOf = (unit: Unit, amount: number, more: Partial<ClockRule> = {}): ClockRule => ({
  id: 'test',
  name: '测试',
  law: '《测试条例》',
  version: '1',
  effectiveFrom: '2020-01-01',
  unit,
  amount,
  startsAt: '收到',
  pauses: ['等人'],
  onBreach: '督查催办',
  mark: 'V',
  ...more,
});

const pauseOf = (text: string): Pause => {
  const [from = '', to = ''] = text.split('..');
  return { from: utc(from), reason: '等人', ...(to && { to: utc(to) }) };
};

/** `workday 20+20`, a start, and pauses, as the columns have them. */
export function clockOf(limit = '', start = '', pauses = '-'): Clock {
  const [, unit, amount, more] = /^(workday|day|hour) (\d+)(?:\+(\d+))?$/.exec(limit) ?? [];
  if (unit !== 'workday' && unit !== 'day' && unit !== 'hour') throw new Error(`not a limit: ${limit}`);
  const startedAt = utc(start);
  const extension = more && { amount: Number(more), reason: '资料多', approver: '负责人', at: startedAt };
  return {
    rule: ruleOf(unit, Number(amount)),
    startedAt,
    pauses: pauses === '-' ? [] : pauses.split(';').map((text) => pauseOf(text.trim())),
    ...(extension && { extension }),
  };
}
