import { Refusal } from '../../../shared/refusal';
import type { NewTicket, Ticket } from '../../../shared/ticket/ticket';
import type { Deps } from '../deps';
import { readReleased } from '../disclosure/repo';
import { type Context, callerOf } from '../http/context';
import { mailboxOf, messageChange, staffMailbox } from '../person/message';
import { together } from '../store/together';
import { noticeFor } from './act';
import { anchorOf, firstEvent, newTicket } from './ask';
import { newNumber } from './number';
import { beginTicket } from './repo';
import { receiverOf, viewOf, type World } from './view';
import { routed, worldAt } from './world';

/** How many questions one person may ask in a day; a bound on floods, not on need. */
const A_DAY = 30;
const DAY = 24 * 3_600_000;

async function anchored(deps: Deps, ref: NewTicket['anchor']) {
  if (!ref) return undefined;
  const found = await readReleased(deps.store, ref.disclosure);
  if (!found) throw new Refusal('not_found');
  const { content } = found;
  return anchorOf(ref, found.title, content.kind === 'ledger' ? content.ledger : undefined);
}

/** @throws Refusal not_found when place or topic is not one of ours */
function mustExist(deps: Deps, { directory }: World, { place, topic }: NewTicket): void {
  const known = deps.places.some((p) => p.code === place) && directory.topics.some((t) => t.id === topic);
  if (!known) throw new Refusal('not_found');
}

/** Saves a question with its clock, its number and its receiver; name and phone go sealed into their own record. */
export async function ask(deps: Deps, context: Context, words: NewTicket): Promise<Ticket> {
  const { person, asker } = callerOf(context);
  const counter = `asked:${asker}:${context.at.slice(0, 10)}`;
  const world = await worldAt(deps, context.now);
  mustExist(deps, world, words);
  const [target, anchor, { counts }] = await Promise.all([
    routed(deps, world, words.place, words.topic),
    anchored(deps, words.anchor),
    deps.store.read({ counts: [counter] }),
  ]);
  if ((counts[0] ?? 0) >= A_DAY) throw new Refusal('too_many', { seconds: DAY / 1000 });
  const birth = {
    id: deps.id(),
    number: newNumber(context.at),
    asker,
    mailbox: mailboxOf(person, asker),
    at: context.at,
  };
  const ticket = newTicket(words, { ...birth, anchor, target, calendar: world.calendar, demo: deps.demo });
  const event = firstEvent(ticket, receiverOf(ticket.office, ticket.place, world).name);
  const sealed = words.contact && deps.secrets.seal(JSON.stringify(words.contact), ticket.id);
  const told = target
    ? messageChange(staffMailbox(target.handler), {
        id: deps.id(),
        at: context.at,
        says: `新来一件：“${ticket.title}”`,
        ticket: ticket.id,
      })
    : {};
  const change = together(beginTicket(ticket, event, sealed), told, noticeFor(ticket.calendarMissing, context.at), {
    count: [{ counter, by: 1, expiresAt: context.now + DAY }],
  });
  return context.commit(change, viewOf(ticket, 1, [event], { actors: ['asker'], login: person.login }, world));
}
