import type { Deps } from '../deps';
import { listRows } from '../store/list';
import { SETTLED, type TicketRecord, ticketKey } from './record';
import { saveTicket, ticketFrom } from './repo';
import { decide } from './rules';
import { worldAt } from './world';

const DAY = 24 * 3_600_000;
/** Answered and not rated, or rated well, for this long: closed by itself. The person can still ask anew. */
export const SETTLED_FOR = 15 * DAY;
const BATCH = 50;

const isRipe = (ticket: TicketRecord, now: number): boolean => now - Date.parse(ticket.changedAt) >= SETTLED_FOR;

/** Closes what has been settled long enough; safe to run twice at once, since each commit holds the version read. */
export async function closeSettled(deps: Deps): Promise<number> {
  const now = deps.now();
  const world = await worldAt(deps, now);
  const query = { indexes: [SETTLED], way: 'up', limit: BATCH, after: undefined, key: ticketKey } as const;
  const { records } = await listRows(deps.store, query);
  const ripe = records.flatMap((kept) => (kept ? [{ ticket: ticketFrom(kept), version: kept.version }] : []));
  let closed = 0;
  for (const { ticket, version } of ripe.filter((r) => isRipe(r.ticket, now))) {
    const scene = {
      actors: ['system'],
      login: undefined,
      by: '系统',
      at: world.now,
      calendar: world.calendar,
    } as const;
    const decision = decide(ticket, { do: 'close', words: '答复后 15 天没有新的意见，自动办结。' }, scene);
    const event = { at: world.now, action: 'close', by: '系统', says: decision.says, staff: false };
    const outcome = await deps.store.commit(saveTicket(ticket, version, decision.ticket, event));
    if (outcome.status === 'done') closed += 1;
  }
  return closed;
}
