import { Refusal } from '../../../shared/refusal';
import type { Act } from '../../../shared/ticket/act';
import { type Actor, allows, STATE_WORDS, TICKET_FLOW } from '../../../shared/ticket/flow';
import type { TicketRecord } from './record';
import { type Decision, type Scene, STEPS } from './steps';
import { dueFields } from './timing';

/** @throws Refusal not_own_review, not_allowed, wrong_state */
function mustAllow(ticket: TicketRecord, act: Act, { actors, login }: Scene): void {
  if (allows(act.do, ticket.state, actors)) return;
  const { by, from } = TICKET_FLOW[act.do];
  if (act.do === 'approve' && ticket.draft?.login === login && login) throw new Refusal('not_own_review');
  const may = by.some((actor: Actor) => actors.includes(actor));
  const inState = from.some((state) => state === ticket.state);
  if (!may && (inState || !actors.includes('officer'))) throw new Refusal('not_allowed');
  throw new Refusal('wrong_state', { state: STATE_WORDS[ticket.state].staff });
}

/** One step of a ticket: who may is the flow's to say, what follows is said here. Pure. */
export function decide(ticket: TicketRecord, act: Act, scene: Scene): Decision {
  mustAllow(ticket, act, scene);
  const decision = run(ticket, act, scene);
  const clean: TicketRecord = { ...decision.ticket, calendarMissing: undefined, due: undefined, changedAt: scene.at };
  return { ...decision, ticket: { ...clean, ...dueFields(clean.clock, scene.calendar, scene.at) } };
}

function run(ticket: TicketRecord, act: Act, scene: Scene): Decision {
  switch (act.do) {
    case 'route':
      return STEPS.route(ticket, act, scene);
    case 'sign':
      return STEPS.sign(ticket, act, scene);
    case 'handover':
      return STEPS.handover(ticket, act, scene);
    case 'ask_back':
      return STEPS.ask_back(ticket, act, scene);
    case 'supplement':
      return STEPS.supplement(ticket, act, scene);
    case 'draft':
      return STEPS.draft(ticket, act, scene);
    case 'send_back':
      return STEPS.send_back(ticket, act, scene);
    case 'approve':
      return STEPS.approve(ticket, act, scene);
    case 'ask_extension':
      return STEPS.ask_extension(ticket, act, scene);
    case 'extend':
      return STEPS.extend(ticket, act, scene);
    case 'rate':
      return STEPS.rate(ticket, act, scene);
    case 'redo':
      return STEPS.redo(ticket, act, scene);
    case 'close':
      return STEPS.close(ticket, act, scene);
    case 'withdraw':
      return STEPS.withdraw(ticket, act, scene);
  }
}
