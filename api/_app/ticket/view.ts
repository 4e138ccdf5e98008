import type { Directory } from '../../../shared/office/office';
import type { Instant } from '../../../shared/text';
import { type Actor, stepsFor } from '../../../shared/ticket/flow';
import type { Receiver, Ticket, TicketEvent, TicketRow, TicketState } from '../../../shared/ticket/ticket';
import type { Calendar } from '../../../shared/time/calendar';
import { explain } from '../../../shared/time/explain';
import { standing } from '../../../shared/time/standing';
import type { EventRecord, TicketRecord } from './record';
import { orMissing } from './timing';

/** What views need to know of the world. */
export interface World {
  readonly now: Instant;
  readonly calendar: Calendar;
  readonly directory: Directory;
  readonly placeName: (code: string) => string;
}

/** An office with its first post and phone, or the place whose dispatcher will decide. */
export function receiverOf(office: string | undefined, place: string, { directory, placeName }: World): Receiver {
  const unit = directory.offices.find((o) => o.id === office);
  if (!unit) return { name: `${placeName(place.slice(0, 9))}分办员`, ...(office && { office }) };
  const post = directory.posts.find((p) => p.office === unit.id);
  return {
    office: unit.id,
    name: unit.name,
    ...(post && { post: post.title }),
    ...(unit.phone && { phone: unit.phone }),
  };
}

/** Nobody answered what was taken back or ended without an answer, so no praise for being in time. */
const ENDED: Partial<Record<TicketState, string>> = { withdrawn: '撤回了', closed: '办结' };

function timing({ clock, state, answer }: TicketRecord, { calendar, now }: World) {
  const { value, calendarMissing } = orMissing(() => standing(clock, calendar, now));
  const words = answer ? undefined : ENDED[state];
  return {
    ...(value && { standing: { ...value, ...(words && { words }) } }),
    ...(calendarMissing && { calendarMissing }),
  };
}

export function rowOf(ticket: TicketRecord, version: number, world: World): TicketRow {
  const { id, number, kind, state, place, title, demo, at } = ticket;
  return {
    ...{ id, number, version, kind, state, place, title, demo, at },
    placeName: world.placeName(place),
    receiver: receiverOf(ticket.office, place, world),
    anchored: ticket.anchor !== undefined,
    ...timing(ticket, world),
  };
}

const eventOf = (event: EventRecord, isAsker: boolean): TicketEvent => ({
  ...event,
  by: event.by || (isAsker ? '您' : '提问人'),
});

/** What only those who work on it see. */
function staffPart({ draft, extensionAsked }: TicketRecord, login: string | undefined) {
  if (!draft) return extensionAsked ? { extensionAsked } : {};
  const { login: author, ...words } = draft;
  return { draft: { ...words, own: author === login }, ...(extensionAsked && { extensionAsked }) };
}

/** The ticket as this reader may see it; newest event first. */
export function viewOf(
  ticket: TicketRecord,
  version: number,
  events: readonly EventRecord[],
  reader: { readonly actors: readonly Actor[]; readonly login: string | undefined },
  world: World,
): Ticket {
  const isAsker = reader.actors.includes('asker');
  const { text, topic, anchor, asked, answer, rating, contact, published } = ticket;
  const { value: explanation } = orMissing(() => explain(ticket.clock, world.calendar, world.now));
  return {
    ...rowOf(ticket, version, world),
    ...{ text, topic, anchor, asked, answer, rating, contact, published, explanation },
    topicName: world.directory.topics.find((t) => t.id === topic)?.name ?? topic,
    ...(isAsker ? {} : staffPart(ticket, reader.login)),
    events: events
      .filter((e) => !(isAsker && e.staff))
      .map((e) => eventOf(e, isAsker))
      .reverse(),
    can: stepsFor(ticket.state, reader.actors),
  };
}
