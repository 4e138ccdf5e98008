import type { Calendar } from '../../../shared/time/calendar';
import { dayOf, monthDay } from '../../../shared/time/day';
import { readCalendar } from '../calendar/repo';
import type { Deps } from '../deps';
import { listRows } from '../store/list';
import type { Member } from '../store/store';
import { type TicketRecord, ticketKey, watchIndex } from './record';
import { saveTicket, ticketFrom } from './repo';
import { dueFields } from './timing';

const BATCH = 50;

/** The ticket by a changed calendar, or nothing where its date stays. Pure. */
export function recomputed(ticket: TicketRecord, calendar: Calendar, now: string): TicketRecord | undefined {
  const { due, calendarMissing } = dueFields(ticket.clock, calendar, now);
  if (due === ticket.due && calendarMissing === ticket.calendarMissing) return undefined;
  return { ...ticket, due, calendarMissing, changedAt: now };
}

const sentence = (due: string | undefined): string =>
  due
    ? `放假安排变了，最晚答复日重新算过：${monthDay(dayOf(due))}。`
    : '放假安排变了，最晚答复日要等新的安排公布后再算。';

/** Saves one; someone who changed it meanwhile has used the new calendar already. */
async function save(deps: Deps, before: TicketRecord, version: number, calendar: Calendar, at: string) {
  const after = recomputed(before, calendar, at);
  if (!after) return 0;
  const event = { at, action: 'recompute', by: '系统', says: sentence(after.due), staff: false };
  const outcome = await deps.store.commit(saveTicket(before, version, after, event));
  return outcome.status === 'done' ? 1 : 0;
}

/** Goes through all open tickets after the calendar changed; each that moves says so in its timeline. */
export async function recompute(deps: Deps, now: number): Promise<number> {
  const calendar = await readCalendar(deps, now);
  const at = new Date(now).toISOString();
  const open: { ticket: TicketRecord; version: number }[] = [];
  let after: Member | undefined;
  do {
    const query = { indexes: [watchIndex(deps.county)], way: 'up', limit: BATCH, after, key: ticketKey } as const;
    const found = await listRows(deps.store, query);
    open.push(...found.records.flatMap((k) => (k ? [{ ticket: ticketFrom(k), version: k.version }] : [])));
    after = found.next;
  } while (after);
  let moved = 0;
  for (const { ticket, version } of open) moved += await save(deps, ticket, version, calendar, at);
  return moved;
}
