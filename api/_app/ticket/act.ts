import { Refusal } from '../../../shared/refusal';
import type { Act } from '../../../shared/ticket/act';
import type { Ticket } from '../../../shared/ticket/ticket';
import { missingNotice } from '../calendar/repo';
import type { Deps } from '../deps';
import { type Context, callerOf } from '../http/context';
import { messageChange, staffMailbox } from '../person/message';
import type { Change } from '../store/store';
import { together } from '../store/together';
import { actorsOf } from './actors';
import type { EventRecord } from './record';
import { readTicket, saveTicket } from './repo';
import { decide } from './rules';
import type { Decision } from './steps';
import { viewOf, type World } from './view';
import { targetOf, worldAt } from './world';

const namesOffice = (act: Act): string | undefined => ('office' in act ? act.office : undefined);

/** One message to each who is told; the step's own words, so that inbox and timeline agree. */
function messages(deps: Deps, { ticket, says, tell }: Decision, at: string): Change {
  const boxes = { asker: ticket.mailbox, handler: ticket.handler && staffMailbox(ticket.handler) };
  return together(
    ...tell.flatMap((who) => {
      const mailbox = boxes[who];
      if (!mailbox) return [];
      return [
        messageChange(mailbox, {
          id: deps.id(),
          at,
          says: `“${ticket.title}”：${says}`.slice(0, 300),
          ticket: ticket.id,
        }),
      ];
    }),
  );
}

export const noticeFor = (calendarMissing: number | undefined, at: string): Change =>
  calendarMissing === undefined ? {} : missingNotice(calendarMissing, at);

/** Takes one step and saves it with its line in the timeline and its messages, all in one commit. */
export async function act(
  deps: Deps,
  context: Context,
  id: string,
  { version, act }: { version: number; act: Act },
): Promise<Ticket> {
  const caller = callerOf(context);
  const [{ read }, world] = await Promise.all([readTicket(deps.store, id), worldAt(deps, context.now)]);
  const actors = read ? actorsOf(caller, read.ticket) : [];
  if (!read || actors.length === 0) throw new Refusal('not_found');
  const login = caller.person.login;
  const view = (world: World, after = read) =>
    viewOf(after.ticket, after.version, after.events, { actors: actorsOf(caller, after.ticket), login }, world);
  if (read.version !== version) throw new Refusal('stale', { current: view(world) });

  const office = namesOffice(act);
  const target = office === undefined ? undefined : await targetOf(deps, world, office);
  const by = actors.includes('asker') ? '' : caller.person.title;
  const scene = { actors, login, by, at: context.at, calendar: world.calendar, ...(target && { target }) };
  const decision = decide(read.ticket, act, scene);
  const event: EventRecord = {
    at: context.at,
    action: act.do,
    by,
    says: decision.says,
    staff: decision.staff ?? false,
  };
  const change = together(
    saveTicket(read.ticket, read.version, decision.ticket, event),
    messages(deps, decision, context.at),
    noticeFor(decision.ticket.calendarMissing, context.at),
  );
  const after = { ticket: decision.ticket, version: version + 1, events: [...read.events, event] };
  return context.commit(change, view(world, after));
}
