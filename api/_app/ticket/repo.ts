import { diff } from '../store/change';
import type { Change, Kept, Store } from '../store/store';
import { contactKey, EventRecord, indexesOf, numberKey, TicketRecord, ticketKey, ticketLog } from './record';

/** A ticket with its version and the steps so far. */
export interface Read {
  readonly ticket: TicketRecord;
  readonly version: number;
  readonly events: readonly EventRecord[];
}

const EVENTS_READ = 200;

export const ticketFrom = (kept: Kept): TicketRecord => TicketRecord.parse(kept.value);

/** One ticket with its timeline, and any other records wanted beside it, in one round trip. */
export async function readTicket(
  store: Store,
  id: string,
  beside: readonly string[] = [],
): Promise<{ read: Read | undefined; beside: readonly (Kept | undefined)[] }> {
  const { records, logs } = await store.read({
    records: [ticketKey(id), ...beside],
    logs: [{ log: ticketLog(id), after: 0, limit: EVENTS_READ }],
  });
  const [kept, ...others] = records;
  const events = (logs[0] ?? []).map((l) => EventRecord.parse(l.entry));
  return { read: kept && { ticket: ticketFrom(kept), version: kept.version, events }, beside: others };
}

/** The change that saves a step: the record, its lists, its line in the timeline. */
export function saveTicket(before: TicketRecord, version: number, after: TicketRecord, event: EventRecord): Change {
  const key = ticketKey(after.id);
  return {
    expect: [{ key, version }],
    put: [{ key, value: after }],
    ...diff(indexesOf(before), indexesOf(after)),
    log: [{ log: ticketLog(after.id), entry: event }],
  };
}

/** The change that begins a ticket; its number must be new. */
export function beginTicket(ticket: TicketRecord, event: EventRecord, sealed: string | undefined): Change {
  const key = ticketKey(ticket.id);
  return {
    expect: [
      { key, version: 0 },
      { key: numberKey(ticket.number), version: 0 },
    ],
    put: [
      { key, value: ticket },
      { key: numberKey(ticket.number), value: ticket.id },
      ...(sealed === undefined ? [] : [{ key: contactKey(ticket.id), value: { sealed } }]),
    ],
    add: indexesOf(ticket),
    log: [{ log: ticketLog(ticket.id), entry: event }],
  };
}
