import type { Ledger } from '../../../shared/disclosure/ledger';
import { Refusal } from '../../../shared/refusal';
import type { AnchorRef } from '../../../shared/ticket/anchor-ref';
import type { Anchor, NewTicket } from '../../../shared/ticket/ticket';
import type { Calendar } from '../../../shared/time/calendar';
import { startClock } from '../../../shared/time/clock';
import { dayOf } from '../../../shared/time/day';
import { ruleById } from '../../../shared/time/default-rules';
import type { EventRecord, TicketRecord } from './record';
import type { Target } from './steps';
import { dueFields } from './timing';

const TITLE = 30;

/** The first sentence, cut to what fits a row. */
export function titleOf(text: string): string {
  const first = text.trim().split(/[\n。！!]/)[0] || text.trim();
  return first.length > TITLE ? `${first.slice(0, TITLE)}…` : first;
}

/** What is pointed at, as it is now. @throws Refusal not_found when the line is not in the ledger */
export function anchorOf(ref: AnchorRef, title: string, ledger: Ledger | undefined): Anchor {
  if (ref.line === undefined) return { ...ref, title };
  const found = ledger?.lines.find((l) => l.id === ref.line);
  if (!found) throw new Refusal('not_found');
  const { subject, day, voucher } = found;
  return { ...ref, title, subject, day, voucher, amount: found.income + found.expense };
}

/** What a new ticket is made of besides the words. */
export interface Birth {
  readonly id: string;
  readonly number: string;
  readonly asker: string;
  readonly mailbox: string;
  readonly at: string;
  readonly anchor: Anchor | undefined;
  readonly target: Target | undefined;
  readonly calendar: Calendar;
  readonly demo: boolean;
}

/** A new ticket: its clock starts now by the rule of its kind in force today. Pure. */
export function newTicket(words: NewTicket, birth: Birth): TicketRecord {
  const { id, number, asker, mailbox, at, anchor, target, calendar, demo } = birth;
  const { contact, anchor: _ref, ...said } = words;
  const clock = startClock(ruleById(words.kind, dayOf(at)), at);
  return {
    ...said,
    ...{ id, number, asker, mailbox, anchor, clock, demo, at, changedAt: at },
    title: titleOf(words.text),
    state: 'submitted',
    ...(target && { office: target.office, handler: target.handler }),
    contact: contact !== undefined,
    ...dueFields(clock, calendar, at),
  };
}

/** The first line of the timeline: who has it. */
export const firstEvent = (ticket: TicketRecord, receiver: string): EventRecord => ({
  at: ticket.at,
  action: 'ask',
  by: '',
  says: ticket.office ? `收到了，交给${receiver}。` : `收到了，正在由${receiver}分给办的单位。`,
  staff: false,
});
