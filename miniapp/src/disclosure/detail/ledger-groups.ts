import type { ReactNode } from 'react';
import type { Ledger, LedgerLine } from '../../../../shared/disclosure/ledger';
import { columnDay } from '../../../../shared/time/day';
import type { GroupShown, LineShown } from '../../kit';

export type Side = 'expense' | 'income';

export const linesOf = ({ lines }: Ledger, side: Side): LedgerLine[] => lines.filter((line) => line[side] > 0);

const total = (lines: readonly LineShown[]): number => lines.reduce((sum, line) => sum + line.fen, 0);

/** One side of a ledger by its groups in the order they first appear; the dearest line of a group first. */
export function groupsOf(
  ledger: Ledger,
  side: Side,
  more: (line: LedgerLine) => { asked: string | undefined; detail: ReactNode },
): GroupShown[] {
  const groups = new Map<string, LineShown[]>();
  for (const line of linesOf(ledger, side)) {
    const shown = { id: line.id, day: columnDay(line.day), what: line.subject, fen: line[side], ...more(line) };
    groups.set(line.group, [...(groups.get(line.group) ?? []), shown]);
  }
  return [...groups].map(([title, lines]) => ({
    title,
    fen: total(lines),
    lines: lines.sort((a, b) => b.fen - a.fen),
  }));
}
