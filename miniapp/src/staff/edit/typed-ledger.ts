import { parseYuan } from '../../../../shared/money';
import { Refusal } from '../../../../shared/refusal';
import type { Day } from '../../../../shared/text';
import { dayFrom } from '../day-text';
import type { Paper, PaperLine } from './paper';

/** An amount in 元 as 分; nothing when it cannot be read. An empty one is `empty`. */
export function fenOf(text: string, empty?: 0): number | undefined {
  if (text.trim() === '') return empty;
  try {
    return parseYuan(text);
  } catch (error) {
    if (error instanceof Refusal) return undefined;
    throw error;
  }
}

export interface Period {
  readonly from: Day;
  readonly to: Day;
}

/** Any day that is written with its year. */
export const EVER: Period = { from: '2000-01-01', to: '2100-12-31' };

export function periodOf({ from, to }: Pick<Paper, 'from' | 'to'>): Period | undefined {
  const start = dayFrom(from, EVER.from, EVER.to);
  const end = dayFrom(to, start ?? EVER.from, EVER.to);
  return start && end ? { from: start, to: end } : undefined;
}

/** 分 of one line: what came in and what went out. */
export function sidesOf({ side, amount }: PaperLine): { income: number; expense: number } {
  const fen = fenOf(amount) ?? 0;
  return side === 'income' ? { income: fen, expense: 0 } : { income: 0, expense: fen };
}

export interface Sums {
  readonly opening: number;
  readonly income: number;
  readonly expense: number;
  readonly closing: number;
  /** After each line, as it must be. */
  readonly running: readonly number[];
}

/** What the lines make, whether or not everything else is written. In 分. */
export function sumsOf(paper: Paper): Sums {
  const opening = fenOf(paper.opening, 0) ?? 0;
  const sides = paper.lines.map(sidesOf);
  const income = sides.reduce((sum, line) => sum + line.income, 0);
  const expense = sides.reduce((sum, line) => sum + line.expense, 0);
  let now = opening;
  const running = sides.map((line) => {
    now += line.income - line.expense;
    return now;
  });
  return { opening, income, expense, closing: now, running };
}

/** Each line with the balance that the book says; where none was copied, the one that must be there. */
export function ledgerFrom(paper: Paper, { from, to }: Period) {
  const { running } = sumsOf(paper);
  const lines = paper.lines.map((typed, at) => {
    const { side: _side, amount: _amount, balance, day, ...line } = typed;
    const written = fenOf(balance) ?? running[at] ?? 0;
    return { ...line, ...sidesOf(typed), day: dayFrom(day, from, to) ?? day, balance: written };
  });
  return { from, to, opening: fenOf(paper.opening, 0), lines };
}
