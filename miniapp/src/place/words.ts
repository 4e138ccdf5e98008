import type { Ledger } from '../../../shared/disclosure/ledger';

/** 村里, 镇里, 县里, 社区: how people call a place they belong to. */
export const insideOf = (name: string): string => (name.endsWith('社区') ? '社区' : `${name.slice(-1)}里`);

const MONTHS: Record<number, string> = { 1: '上月', 3: '上季', 6: '上半年', 12: '上年' };

const monthOf = (day: string): number => Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7));

/** 上季剩下: what was left before the ledger began, named by how long the ledger runs. */
export function openingWords({ from, to }: Pick<Ledger, 'from' | 'to'>): string {
  return `${MONTHS[monthOf(to) - monthOf(from) + 1] ?? '上期'}剩下`;
}
