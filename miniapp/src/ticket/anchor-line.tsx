import type { Anchor } from '../../../shared/ticket/ticket';
import { columnDay } from '../../../shared/time/day';
import { MarkedLine } from '../kit';

type Pointed = Pick<Anchor, 'title' | 'subject' | 'day' | 'amount'>;

/** What the question points at: one line of a ledger, or a disclosure. */
export function AnchorLine({ anchor }: { anchor: Pointed }) {
  const { title, subject, day, amount } = anchor;
  if (subject === undefined) return <MarkedLine day="公开" over="您问的是这一件" what={title} />;
  return <MarkedLine day={day ? columnDay(day) : ''} over="您问的是这一笔" what={subject} fen={amount} />;
}
