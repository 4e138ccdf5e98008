import type { Fen } from '../money';
import { wan } from '../money';
import type { Day } from '../text';
import { PLAIN_LIMIT } from './disclosure';
import { type Ledger, totalsOf } from './ledger';

const yearMonth = (day: Day) => ({ year: day.slice(0, 4), month: Number(day.slice(5, 7)) });

/** 10 月, 7 到 9 月; with years only where there are two: 2026 年 12 月到 2027 年 2 月. */
export function periodWords(from: Day, to: Day): string {
  const [a, b] = [yearMonth(from), yearMonth(to)];
  if (a.year !== b.year) return `${a.year} 年 ${a.month} 月到 ${b.year} 年 ${b.month} 月`;
  return a.month === b.month ? `${a.month} 月` : `${a.month} 到 ${b.month} 月`;
}

const came = (fen: Fen) => (fen === 0 ? '没有进账' : `进账 ${wan(fen)}`);
const went = (fen: Fen) => (fen === 0 ? '没有花钱' : `花了 ${wan(fen)}`);
const left = (fen: Fen) => (fen < 0 ? `还差 ${wan(-fen)}` : `还剩 ${wan(fen)}`);

/** The plain line proposed for a ledger: 7 到 9 月进账 18.62 万元，花了 12.21 万元，还剩 35.04 万元。 At most 60 characters. */
export function plainOf(ledger: Ledger, period: string): string {
  const { income, expense, closing } = totalsOf(ledger);
  const clauses = [came(income), went(expense), left(closing)];
  const whole = `${period}${clauses.join('，')}。`;
  const shorter = [whole, `${clauses.join('，')}。`, `${left(closing)}。`];
  return shorter.find((says) => says.length <= PLAIN_LIMIT) ?? '';
}
