import { faultsOf, type Ledger, totalsOf } from '../../../../shared/disclosure/ledger';
import { Checked, Notice } from '../../kit';

/** By how much the last balance misses what opening, income and expense make, in 分. */
function offBy(ledger: Ledger): number {
  const last = ledger.lines.at(-1)?.balance ?? ledger.opening;
  return last - totalsOf(ledger).closing;
}

/** ✓ 账对得上, checked again on this phone; else by how much it does not, or which line is wrong. */
export function LedgerCheck({ ledger }: { ledger: Ledger }) {
  const [fault] = faultsOf(ledger);
  if (fault === undefined) return <Checked note={`${ledger.lines.length} 笔加起来正好`} />;
  const off = offBy(ledger);
  const says = `第 ${fault.line} 笔：${fault.says}`;
  return off === 0 ? (
    <Notice tone="late" title="账对不上">
      {says}
    </Notice>
  ) : (
    <Checked off={off} note={says} />
  );
}
