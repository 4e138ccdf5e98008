import '../../../../shared/zod';
import { z } from 'zod';
import { type Disclosure, DisclosureKind, Stage } from '../../../../shared/disclosure/disclosure';
import type { LedgerLine } from '../../../../shared/disclosure/ledger';
import { yuan } from '../../../../shared/money';

/** A line as it is typed: amounts in 元, the day in digits. Half of it may be missing. */
export const PaperLine = z.strictObject({
  id: z.string(),
  day: z.string(),
  voucher: z.string(),
  subject: z.string(),
  group: z.string(),
  side: z.enum(['income', 'expense']),
  amount: z.string(),
  /** As it stands in the book; empty = computed. */
  balance: z.string(),
  handler: z.string(),
  approver: z.string(),
});
export type PaperLine = z.infer<typeof PaperLine>;

/** A disclosure as it is being written, kept on the phone. Nothing in it needs to be right yet. */
export const Paper = z.strictObject({
  kind: DisclosureKind,
  place: z.string(),
  stage: Stage.optional(),
  /** Empty title and plain line of a ledger: proposed from its sums. */
  title: z.string(),
  plain: z.string(),
  basis: z.string(),
  office: z.string(),
  text: z.string(),
  from: z.string(),
  to: z.string(),
  opening: z.string(),
  /** A line that was opened and left untouched is not taken up again. */
  lines: z.array(PaperLine).transform((lines) => lines.filter((line) => !isBlank(line))),
  note: z.string(),
  /** Where it is on the server, once it was saved there, and the version that this one goes on from. */
  saved: z.strictObject({ id: z.string(), version: z.number() }).optional(),
});
export type Paper = z.infer<typeof Paper>;

/** 《农村集体经济组织财务公开规定》: what accounts of a village rest on, unless the writer says otherwise. */
const LEDGER_BASIS = '《农村集体经济组织财务公开规定》（农经发〔2011〕13号）';

const EMPTY = { title: '', plain: '', text: '', from: '', to: '', opening: '', lines: [], note: '', office: '' };

export const newPaper = (kind: DisclosureKind, place: string): Paper =>
  kind === 'ledger'
    ? { ...EMPTY, kind, place, stage: 'result', basis: LEDGER_BASIS }
    : { ...EMPTY, kind, place, basis: '' };

const typed = (fen: number): string => yuan(fen).replace(/,/g, '').replace('−', '-');

function paperLine({ income, expense, balance, ...line }: LedgerLine): PaperLine {
  const side = income > 0 ? 'income' : 'expense';
  return { ...line, side, amount: typed(income || expense), balance: typed(balance) };
}

/** What the server has, to go on writing. */
export function paperOf({ id, version, content, ...head }: Disclosure): Paper {
  const { kind, place, stage, title, plain, basis, office } = head;
  const base = { ...EMPTY, kind, place, stage, title, plain, basis, office, saved: { id, version } };
  if (content.kind === 'text') return { ...base, text: content.text };
  const { ledger, note = '' } = content;
  const { from, to, opening, lines } = ledger;
  return { ...base, note, from, to, opening: typed(opening), lines: lines.map(paperLine) };
}

/** A line to be filled in; what mostly stays the same is taken from the one before. */
export function nextLine(id: string, before: PaperLine | undefined): PaperLine {
  const { side = 'expense', group = '', handler = '', approver = '' } = before ?? {};
  return { id, side, group, handler, approver, day: '', voucher: '', subject: '', amount: '', balance: '' };
}

/** Nothing of its own is written yet. */
export const isBlank = ({ day, voucher, subject, amount, balance }: PaperLine): boolean =>
  [day, voucher, subject, amount, balance].every((words) => words.trim() === '');

/** Has anything been written that one would miss? */
export const isBegun = ({ title, plain, text, lines, opening, note }: Paper): boolean =>
  lines.length > 0 || [title, plain, text, opening, note].some((words) => words.trim() !== '');
