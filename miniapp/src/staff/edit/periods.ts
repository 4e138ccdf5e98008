import type { Day } from '../../../../shared/text';
import { addDays } from '../../../../shared/time/day';
import type { Period } from './typed-ledger';

const pad = (month: number): string => String(month).padStart(2, '0');

/** Whole months from the first one on; months before January belong to the year before. */
function months(year: number, first: number, count: number): Period {
  const start = new Date(Date.UTC(year, first - 1, 1)).toISOString();
  const next = new Date(Date.UTC(year, first - 1 + count, 1)).toISOString();
  return { from: start.slice(0, 10), to: addDays(next.slice(0, 10), -1) };
}

/** The stretches that accounts are usually published for, by today's date. */
export function periodsAt(today: Day): readonly (Period & { words: string })[] {
  const year = Number(today.slice(0, 4));
  const month = Number(today.slice(5, 7));
  const quarter = Math.floor((month - 1) / 3) * 3 + 1;
  return [
    { words: '上个月', ...months(year, month - 1, 1) },
    { words: '这个月', ...months(year, month, 1) },
    { words: '上个季度', ...months(year, quarter - 3, 3) },
    { words: '这个季度', ...months(year, quarter, 3) },
    { words: `${year} 年`, from: `${year}-01-01`, to: `${year}-${pad(12)}-31` },
  ];
}
