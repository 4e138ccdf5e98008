import type { Disclosure } from '../../../../shared/disclosure/disclosure';
import { Notice, Sheet } from '../../kit';
import { useOutbox } from '../../outbox';
import { AnchorLine } from '../anchor-line';
import { type AskStart, draftKey } from './draft';

/** The line of a ledger that the question is about, or the disclosure. */
export function Pointed({ disclosure, line }: { disclosure: Disclosure; line: string | undefined }) {
  const { content, title } = disclosure;
  const found = content.kind === 'ledger' ? content.ledger.lines.find(({ id }) => id === line) : undefined;
  if (!found) return <AnchorLine anchor={{ title }} />;
  const { subject, day, income, expense } = found;
  return <AnchorLine anchor={{ title, subject, day, amount: income + expense }} />;
}

/** The same question already waits to be sent. */
export function AlreadyWaiting({ start }: { start: AskStart }) {
  const isWaiting = useOutbox().some(({ draft }) => draft === draftKey(start));
  if (!isWaiting) return null;
  return (
    <Sheet>
      <Notice tone="info" title="您写的这条正等着发出去">
        存在手机里，有网自动发。不用再问一遍。
      </Notice>
    </Sheet>
  );
}
