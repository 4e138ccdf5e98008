import '../zod';
import { z } from 'zod';
import { Amount, Fen, yuan } from '../money';
import { Day, line, Slug } from '../text';

/** One income or expense (逐项逐笔, 农经发〔2011〕13号). Exactly one of income and expense is above zero. Amounts in 分. */
export const LedgerLine = z.strictObject({
  /** The anchor that a question carries; unique in the ledger and kept when lines are moved. */
  id: Slug,
  day: Day,
  voucher: line(20),
  subject: line(60),
  group: line(20),
  income: Amount,
  expense: Amount,
  balance: Fen,
  handler: line(20),
  approver: line(20),
});
export type LedgerLine = z.infer<typeof LedgerLine>;

export const Ledger = z.strictObject({
  from: Day,
  to: Day,
  opening: Fen,
  lines: z.array(LedgerLine).min(1, '至少要有一笔').max(1000),
});
export type Ledger = z.infer<typeof Ledger>;

export interface Totals {
  readonly income: number;
  readonly expense: number;
  readonly closing: number;
}

/** 还剩 = 上季剩下 + 进账 − 花了, in 分. */
export function totalsOf(ledger: Ledger): Totals {
  const income = ledger.lines.reduce((sum, l) => sum + l.income, 0);
  const expense = ledger.lines.reduce((sum, l) => sum + l.expense, 0);
  return { income, expense, closing: ledger.opening + income - expense };
}

/** What is wrong with one line: its place counted from 1, and a sentence. */
export interface LedgerFault {
  readonly line: number;
  readonly says: string;
}

function faultOf(l: LedgerLine, before: number, ledger: Ledger): string | undefined {
  if (l.income > 0 === l.expense > 0) return '进账和花了只填一样，另一样填 0';
  if (l.day < ledger.from || l.day > ledger.to) return `日期不在 ${ledger.from} 到 ${ledger.to} 里`;
  const off = l.balance - (before + l.income - l.expense);
  return off === 0 ? undefined : `结余差 ${yuan(Math.abs(off))} 元，应为 ${yuan(l.balance - off)} 元`;
}

/** The lines that do not add up. Each balance is compared with the one written above it, so one slip shows once. */
export function faultsOf(ledger: Ledger): LedgerFault[] {
  let before = ledger.opening;
  const seen = new Set<string>();
  return ledger.lines.flatMap((l, i) => {
    const says = seen.has(l.id) ? '这一笔的编号和前面重复' : faultOf(l, before, ledger);
    before = l.balance;
    seen.add(l.id);
    return says === undefined ? [] : [{ line: i + 1, says }];
  });
}
