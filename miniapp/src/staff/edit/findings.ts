import type { DisclosureDraft } from '../../../../shared/disclosure/disclosure';
import { faultsOf, type Ledger } from '../../../../shared/disclosure/ledger';
import type { Paper } from './paper';
import { fenOf } from './typed-ledger';

/** The fields of a line as it is typed. */
export type Column = 'day' | 'voucher' | 'subject' | 'group' | 'amount' | 'balance' | 'handler' | 'approver';

/** What must be mended before it can be sent, and where: a field of the form, or a line by its place from 0. */
export interface Finding {
  readonly at: string;
  readonly line?: number;
  /** Which field of the line, where one is known to be wrong. */
  readonly column?: Column | undefined;
  /** What it is about, for a list: 公开依据, 第 3 笔的凭证号. */
  readonly about: string;
  readonly says: string;
  /** Set where taking the computed balance mends it. */
  readonly mends?: 'balance';
}

const FIELDS: Record<string, string> = {
  title: '标题',
  plain: '大白话',
  basis: '公开依据',
  office: '公开单位',
  stage: '五公开',
  place: '地方',
  text: '正文',
  note: '另外说明',
  opening: '上期剩下',
  from: '从哪天',
  to: '到哪天',
  lines: '账目',
};
const COLUMNS: Record<Column, string> = {
  day: '日期',
  voucher: '凭证号',
  subject: '事由',
  group: '类别',
  amount: '金额',
  balance: '结余',
  handler: '经手人',
  approver: '审批人',
};

const isColumn = (name: string): name is Column => Object.keys(COLUMNS).includes(name);

/** A ledger has two columns for the amount, the form has one field. */
function columnOf(name: string): Column | undefined {
  if (name === 'income' || name === 'expense') return 'amount';
  return isColumn(name) ? name : undefined;
}

interface Issue {
  readonly path: readonly PropertyKey[];
  readonly message: string;
}

const NOT_YET = '这里还没写';

/** Nothing wrong with it but that it is not written yet. */
export const isMissing = ({ says }: Finding): boolean => says === NOT_YET;

export const wordsOf = ({ about, says }: Finding): string => `${about}：${says}`;

/** Messages of the schemas are Chinese where a person can mend something. */
function findingOf({ path, message }: Issue): Finding {
  const names = path.filter((part) => typeof part === 'string');
  const row = path.find((part) => typeof part === 'number');
  const last = names.at(-1) ?? '';
  const says = /[一-龥]/.test(message) ? message : NOT_YET;
  if (row !== undefined) {
    const column = columnOf(last);
    return { at: 'lines', line: row, column, about: `第 ${row + 1} 笔的${column ? COLUMNS[column] : last}`, says };
  }
  return { at: last, about: FIELDS[last] ?? last, says };
}

/** What the schema of a draft says about it. */
export const shapeFindings = (issues: readonly Issue[]): Finding[] =>
  issues.map(findingOf).filter(({ at }) => at in FIELDS);

const HOW = '要写成 58600.50 这样，最多两位小数';
const wrong = (text: string): boolean => text.trim() !== '' && fenOf(text) === undefined;

/** Amounts that cannot be read. */
export function amountFindings({ lines, opening }: Paper): Finding[] {
  const first: Finding[] = wrong(opening) ? [{ at: 'opening', about: '上期剩下', says: HOW }] : [];
  const rest = lines.flatMap(({ amount, balance }, line) => {
    const column: Column | undefined = wrong(amount) ? 'amount' : wrong(balance) ? 'balance' : undefined;
    if (column === undefined) return [];
    return [{ at: 'lines', line, column, about: `第 ${line + 1} 笔的${COLUMNS[column]}`, says: HOW }];
  });
  return [...first, ...rest];
}

/** How the sentences about a line begin, and which field each is about. */
const FAULTS: readonly (readonly [string, Column])[] = [
  ['结余', 'balance'],
  ['日期', 'day'],
  ['进账', 'amount'],
];

/** The lines that do not add up, by the server's own rule. */
export const faultFindings = (ledger: Ledger): Finding[] =>
  faultsOf(ledger).map(({ line, says }) => ({
    at: 'lines',
    line: line - 1,
    about: `第 ${line} 笔`,
    says,
    column: FAULTS.find(([start]) => says.startsWith(start))?.[1],
    ...(says.startsWith('结余') && { mends: 'balance' as const }),
  }));

/** One for each field, and one for each line: what was found first. */
export function firsts(findings: readonly Finding[]): Finding[] {
  const seen = new Set<string>();
  return findings.filter(({ at, line }) => {
    const place = `${at} ${line ?? ''}`;
    const isNew = !seen.has(place);
    seen.add(place);
    return isNew;
  });
}

/** What is said beside a field; what is only not written yet is not wrong. */
export const errorAt = (findings: readonly Finding[], at: keyof DisclosureDraft | string): string | undefined =>
  findings.find((finding) => finding.at === at && finding.line === undefined && !isMissing(finding))?.says;
