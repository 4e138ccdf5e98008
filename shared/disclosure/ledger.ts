import '../zod';
import { z } from 'zod';
import { Amount, Fen, yuan } from '../money';
import { Day, line, Slug } from '../text';

/** In 分. With these bounds (100 亿元 a line, 10 万亿元 a balance) every sum of a ledger stays an exact whole number. */
const LineAmount = Amount.max(1_000_000_000_000, '一笔最多 100 亿元');
const Balance = Fen.min(-1_000_000_000_000_000, '金额太大了').max(1_000_000_000_000_000, '金额太大了');

/** One income or expense (逐项逐笔, 农经发〔2011〕13号). Exactly one of income and expense is above zero. Amounts in 分. */
export const LedgerLine = z.strictObject({
  /** The anchor that a question carries; unique in the ledger and kept when lines are moved. */
  id: Slug,
  day: Day,
  voucher: line(20),
  subject: line(60),
  group: line(20),
  income: LineAmount,
  expense: LineAmount,
  balance: Balance,
  handler: line(20),
  approver: line(20),
});
export type LedgerLine = z.infer<typeof LedgerLine>;

export const Ledger = z.strictObject({
  from: Day,
  to: Day,
  opening: Balance,
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

/** `above`: what the line may go on from, the balance written above it first. */
function faultOf(l: LedgerLine, above: readonly number[], ledger: Ledger): string | undefined {
  if (l.income > 0 === l.expense > 0) return '进账和花了只填一样，另一样填 0';
  if (l.day < ledger.from || l.day > ledger.to) return `日期不在 ${ledger.from} 到 ${ledger.to} 里`;
  const offs = above.map((balance) => l.balance - (balance + l.income - l.expense));
  const [off = 0] = offs;
  return offs.includes(0) ? undefined : `结余差 ${yuan(Math.abs(off))} 元，应为 ${yuan(l.balance - off)} 元`;
}

/**
 * The lines that do not add up. After a wrong line the next may go on from the balance written there (the amount was
 * mistyped) or from the one that should be there (the balance was), so that one slip names one line, the line of the
 * slip. None at all means that every balance follows from the one above it, from the opening to the last.
 */
export function faultsOf(ledger: Ledger): LedgerFault[] {
  let above: readonly number[] = [ledger.opening];
  const seen = new Set<string>();
  return ledger.lines.flatMap((l, i) => {
    const [before = 0] = above;
    const says = faultOf(l, above, ledger) ?? (seen.has(l.id) ? '这一笔的编号和前面重复' : undefined);
    above = says === undefined ? [l.balance] : [l.balance, before + l.income - l.expense];
    seen.add(l.id);
    return says === undefined ? [] : [{ line: i + 1, says }];
  });
}
