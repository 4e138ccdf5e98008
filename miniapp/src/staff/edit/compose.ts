import { DisclosureDraft } from '../../../../shared/disclosure/disclosure';
import { Ledger } from '../../../../shared/disclosure/ledger';
import { periodWords, plainOf } from '../../../../shared/disclosure/plain';
import { amountFindings, type Finding, faultFindings, firsts, shapeFindings } from './findings';
import type { Paper } from './paper';
import { ledgerFrom, type Period, periodOf, type Sums, sumsOf } from './typed-ledger';

/** What a paper comes to. `draft` once the server would take it; it may still not add up. */
export interface Composed {
  readonly draft?: DisclosureDraft | undefined;
  readonly sums: Sums;
  /** As written, or as proposed until something is. */
  readonly title: string;
  readonly plain: string;
  readonly findings: readonly Finding[];
}

const NO_PERIOD: Finding = { at: 'from', about: '哪一段的账', says: '先选从哪天到哪天' };

/** 2026 年 7 到 9 月: in a list a ledger stands beside those of other years. */
function yearAndMonths({ from, to }: Period): string {
  const words = periodWords(from, to);
  const year = `${from.slice(0, 4)} 年 `;
  return words.startsWith(year) ? words : year + words;
}

function titleOf({ title, kind }: Paper, period: Period | undefined): string {
  if (title !== '' || kind === 'text' || !period) return title;
  return `${yearAndMonths(period)}收支账`;
}

function plainLine({ plain }: Paper, period: Period | undefined, ledger: Ledger | undefined): string {
  if (plain !== '' || !period || !ledger) return plain;
  return plainOf(ledger, periodWords(period.from, period.to));
}

/** A plain line that will be proposed once the lines are right is not missing yet. */
const isComing = ({ at }: Finding, { kind, plain }: Paper, ledger: Ledger | undefined): boolean =>
  at === 'plain' && kind === 'ledger' && plain === '' && !ledger;

function contentOf(paper: Paper, period: Period | undefined): unknown {
  if (paper.kind === 'text') return { kind: 'text', text: paper.text };
  const note = paper.note.trim();
  return { kind: 'ledger', ledger: period && ledgerFrom(paper, period), ...(note && { note }) };
}

/** What is written, as the server would take it, and all that is still wrong with it. Pure. */
export function compose(paper: Paper): Composed {
  const { kind, place, stage, basis, office } = paper;
  const period = kind === 'ledger' ? periodOf(paper) : undefined;
  const ledger = period && Ledger.safeParse(ledgerFrom(paper, period)).data;
  const title = titleOf(paper, period);
  const plain = plainLine(paper, period, ledger);
  const content = contentOf(paper, period);
  const parsed = DisclosureDraft.safeParse({ place, stage, title, plain, basis, office, content });
  const findings = firsts([
    ...(kind === 'ledger' && !period ? [NO_PERIOD] : []),
    ...amountFindings(paper),
    ...shapeFindings(parsed.error?.issues ?? []),
    ...(ledger ? faultFindings(ledger) : []),
  ]).filter((finding) => !isComing(finding, paper, ledger));
  return { draft: parsed.data, sums: sumsOf(paper), title, plain, findings };
}
