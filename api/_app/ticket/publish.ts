import type { AnswerRow } from '../../../shared/answer/answer';
import { findPersonal } from '../../../shared/privacy/find';
import { Refusal } from '../../../shared/refusal';
import type { Contact } from '../../../shared/ticket/ticket';
import { answerChange } from '../answer/repo';
import type { Deps } from '../deps';
import { type Context, callerOf } from '../http/context';
import { together } from '../store/together';
import { actorsOf } from './actors';
import { contactOf } from './contact';
import { contactKey, type EventRecord, type TicketRecord } from './record';
import { readTicket, saveTicket } from './repo';
import { receiverOf, viewOf } from './view';
import { worldAt } from './world';

const ANSWERED = ['answered', 'rated', 'closed'];

/** What in these words would show who asked, or anyone's numbers. */
export function unfit(words: string, contact: Contact | undefined): string[] {
  const found = findPersonal(words).map((f) => f.what);
  const named = contact?.name !== undefined && words.includes(contact.name);
  return [...new Set([...found, ...(named ? ['提问人的姓名'] : [])])];
}

/** @throws Refusal wrong_state unless answered and not public yet */
function mustBeAnswered(ticket: TicketRecord): void {
  if (!ANSWERED.includes(ticket.state)) throw new Refusal('wrong_state', { state: '还没答复' });
  if (ticket.published) throw new Refusal('wrong_state', { state: '已经公开过了' });
}

/** The separate act by which an edited question and answer become public; the ticket itself stays private. */
export async function publish(
  deps: Deps,
  context: Context,
  id: string,
  body: { version: number; question: string; answer: string },
): Promise<AnswerRow> {
  const caller = callerOf(context);
  const [{ read, beside }, world] = await Promise.all([
    readTicket(deps.store, id, [contactKey(id)]),
    worldAt(deps, context.now),
  ]);
  const actors = read ? actorsOf(caller, read.ticket) : [];
  if (!read || !actors.includes('officer')) throw new Refusal('not_found');
  const { ticket, version, events } = read;
  const reader = { actors, login: caller.person.login };
  if (version !== body.version) throw new Refusal('stale', { current: viewOf(ticket, version, events, reader, world) });
  mustBeAnswered(ticket);
  const what = unfit(`${body.question}\n${body.answer}`, contactOf(deps, beside[0], id));
  if (what.length > 0) throw new Refusal('not_for_public', { what: what.join('、') });
  const answer: AnswerRow = {
    ...{ id: deps.id(), place: ticket.place, topic: ticket.topic, question: body.question, answer: body.answer },
    office: receiverOf(ticket.office, ticket.place, world).name,
    ...(ticket.anchor && { anchor: { disclosure: ticket.anchor.disclosure, line: ticket.anchor.line } }),
    ...{ demo: ticket.demo, at: context.at },
  };
  const event: EventRecord = {
    at: context.at,
    action: 'publish',
    by: caller.person.title,
    says: '去掉个人信息后，一问一答放进“问与答”给大家看了。',
    staff: false,
  };
  const after = { ...ticket, published: answer.id, changedAt: context.at };
  return context.commit(together(saveTicket(ticket, version, after, event), answerChange(answer)), answer);
}
