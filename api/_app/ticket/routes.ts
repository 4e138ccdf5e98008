import { api } from '../../../shared/api';
import { Refusal } from '../../../shared/refusal';
import { startClock } from '../../../shared/time/clock';
import { dayOf } from '../../../shared/time/day';
import { ruleById } from '../../../shared/time/default-rules';
import { explain } from '../../../shared/time/explain';
import { standing } from '../../../shared/time/standing';
import type { Deps } from '../deps';
import { bind } from '../http/bind';
import { type Caller, callerOf } from '../http/context';
import { pageOf } from '../http/page';
import { act } from './act';
import { actorsOf } from './actors';
import { ask } from './ask-route';
import { openContact } from './contact';
import { deskOf } from './desk';
import { publish } from './publish';
import { mineIndex, ticketKey } from './record';
import { readTicket, ticketFrom } from './repo';
import { orMissing } from './timing';
import { receiverOf, rowOf, viewOf } from './view';
import { routed, worldAt } from './world';

interface Lists {
  readonly indexes: readonly string[];
  readonly way: 'up' | 'down';
}

async function rows(deps: Deps, now: number, lists: Lists, paging: { cursor?: string | undefined; limit: number }) {
  const world = await worldAt(deps, now);
  return pageOf(deps, paging, { ...lists, key: ticketKey }, (kept) => rowOf(ticketFrom(kept), kept.version, world));
}

/** The ticket for one of those who may see it. @throws Refusal not_found for everyone else */
async function readFor(deps: Deps, now: number, caller: Caller, id: string) {
  const [{ read }, world] = await Promise.all([readTicket(deps.store, id), worldAt(deps, now)]);
  const actors = read ? actorsOf(caller, read.ticket) : [];
  if (!read || actors.length === 0) throw new Refusal('not_found');
  return viewOf(read.ticket, read.version, read.events, { actors, login: caller.person.login }, world);
}

/** Before asking: the clock of a question that would come in now. */
async function preview(deps: Deps, now: number, query: { kind: string; place: string; topic: string }) {
  const world = await worldAt(deps, now);
  const target = await routed(deps, world, query.place, query.topic);
  const clock = startClock(ruleById(query.kind, dayOf(world.now)), world.now);
  const { value, calendarMissing } = orMissing(() => ({
    standing: standing(clock, world.calendar, world.now),
    explanation: explain(clock, world.calendar, world.now),
  }));
  return {
    receiver: receiverOf(target?.office, query.place, world),
    ...value,
    ...(calendarMissing && { calendarMissing }),
  };
}

export const ticketRoutes = (deps: Deps) => [
  bind(api.ticketPreview, ({ now }, { query }) => preview(deps, now, query)),
  bind(api.ticketAsk, (context, { body }) => ask(deps, context, body)),
  bind(api.ticketMine, (context, { query }) => {
    const { asker } = callerOf(context);
    return rows(deps, context.now, { indexes: [mineIndex(asker)], way: 'down' }, query);
  }),
  bind(api.ticketDesk, (context, { query }) => {
    const { person } = callerOf(context);
    return rows(deps, context.now, deskOf(person, query.desk), query);
  }),
  bind(api.ticketRead, (context, { params }) => readFor(deps, context.now, callerOf(context), params.id)),
  bind(api.ticketAct, (context, { params, body }) => act(deps, context, params.id, body)),
  bind(api.ticketContact, (context, { params, body }) => openContact(deps, context, params.id, body.purpose)),
  bind(api.ticketPublish, (context, { params, body }) => publish(deps, context, params.id, body)),
];
