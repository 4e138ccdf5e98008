import { Refusal } from '../../../shared/refusal';
import type { NewTicket, Ticket } from '../../../shared/ticket/ticket';
import type { Deps } from '../deps';
import { readReleased } from '../disclosure/repo';
import { type Context, callerOf } from '../http/context';
import { mailboxOf, messageChange, staffMailbox } from '../person/message';
import type { Change } from '../store/store';
import { together } from '../store/together';
import { noticeFor } from './act';
import { anchorOf, firstEvent, newTicket } from './ask';
import { newNumber } from './number';
import type { TicketRecord } from './record';
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

const sealedContact = (deps: Deps, id: string, { contact }: NewTicket): string | undefined =>
  contact && deps.secrets.seal(JSON.stringify(contact), id);

/** The one who has it is told; the admins are, when a calendar is missing. */
function told(deps: Deps, { id, at, title, handler, calendarMissing }: TicketRecord): Change {
  const message = { id: deps.id(), at, says: `新来一件：“${title}”`, ticket: id };
  return together(handler ? messageChange(staffMailbox(handler), message) : {}, noticeFor(calendarMissing, at));
}

/** Five characters a day can meet by chance: then the commit is stale and another number is drawn. */
async function withNewNumber<T>(attempt: () => Promise<T>, left = 5): Promise<T> {
  try {
    return await attempt();
  } catch (error) {
    if (left === 0 || !(error instanceof Refusal) || error.code !== 'stale') throw error;
    return withNewNumber(attempt, left - 1);
  }
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
  const birth = { asker, mailbox: mailboxOf(person, asker), anchor, target, calendar: world.calendar, demo: deps.demo };
  return withNewNumber(() => {
    const ticket = newTicket(words, { ...birth, id: deps.id(), number: newNumber(context.at), at: context.at });
    const event = firstEvent(ticket, receiverOf(ticket.office, ticket.place, world).name);
    const change = together(beginTicket(ticket, event, sealedContact(deps, ticket.id, words)), told(deps, ticket), {
      count: [{ counter, by: 1, expiresAt: context.now + DAY }],
    });
    return context.commit(change, viewOf(ticket, 1, [event], { actors: ['asker'], login: person.login }, world));
  });
}
