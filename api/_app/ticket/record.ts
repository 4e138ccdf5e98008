import '../../../shared/zod';
import { z } from 'zod';
import { chainOf } from '../../../shared/place/place';
import { Id, Instant, line, paragraph, Slug } from '../../../shared/text';
import { OPEN_STATES } from '../../../shared/ticket/flow';
import { Anchor, NewTicket, Rating, Reply, TicketNumber, TicketState } from '../../../shared/ticket/ticket';
import { Clock } from '../../../shared/time/clock';
import type { IndexEntry } from '../store/store';

/** A ticket as kept. Who asked is a pseudonym; name and phone are in another record, sealed. */
export const TicketRecord = z.strictObject({
  ...NewTicket.omit({ anchor: true, contact: true }).shape,
  id: Id,
  number: TicketNumber,
  title: line(60),
  anchor: Anchor.optional(),
  asker: z.string().max(64),
  mailbox: z.string().max(80),
  state: TicketState,
  office: Slug.optional(),
  /** Login of the person who has it. */
  handler: Slug.optional(),
  clock: Clock,
  /** The due moment by today's calendar; absent while a needed year is missing. */
  due: Instant.optional(),
  calendarMissing: z.number().int().optional(),
  asked: paragraph(500).optional(),
  draft: z.strictObject({ ...Reply.shape, login: Slug, by: line(40) }).optional(),
  answer: z.strictObject({ ...Reply.shape, by: line(60), at: Instant }).optional(),
  rating: Rating.optional(),
  extensionAsked: line(200).optional(),
  contact: z.boolean(),
  published: Id.optional(),
  demo: z.boolean(),
  at: Instant,
  changedAt: Instant,
});
export type TicketRecord = z.infer<typeof TicketRecord>;

/** A step as kept in the ticket's log. `by` is a post; empty stands for the one who asked. */
export const EventRecord = z.strictObject({
  at: Instant,
  action: z.string().max(30),
  by: z.string().max(40),
  says: line(300),
  staff: z.boolean(),
});
export type EventRecord = z.infer<typeof EventRecord>;

export const ticketKey = (id: string): string => `ticket:${id}`;
export const ticketLog = (id: string): string => `ticket-log:${id}`;
export const numberKey = (number: string): string => `ticket-number:${number}`;
export const contactKey = (id: string): string => `ticket-contact:${id}`;

export const mineIndex = (asker: string): string => `tickets:asker:${asker}`;
export const officeIndex = (office: string): string => `tickets:office:${office}`;
export const readIndex = (office: string): string => `tickets:read:${office}`;
export const doneIndex = (office: string): string => `tickets:done:${office}`;
export const dispatchIndex = (place: string): string => `tickets:dispatch:${place}`;
export const reopenedIndex = (place: string): string => `tickets:reopened:${place}`;
export const watchIndex = (place: string): string => `tickets:watch:${place}`;
/** Answered or rated, waiting to be closed. */
export const SETTLED = 'tickets:settled';

const isOpen = (ticket: TicketRecord): boolean => OPEN_STATES.includes(ticket.state);

/** Where an open ticket stands: by its due moment; one whose date cannot be told stands by when it came, on top. */
const urgency = (ticket: TicketRecord): string => ticket.due ?? ticket.at;

function indexesWithOffice(ticket: TicketRecord, office: string): string[] {
  if (ticket.state === 'reopened') return [];
  if (ticket.state === 'drafted') return [officeIndex(office), readIndex(office)];
  return [officeIndex(office)];
}

function openIndexes(ticket: TicketRecord): string[] {
  const places = chainOf(ticket.place);
  const desk = ticket.office ? indexesWithOffice(ticket, ticket.office) : places.map(dispatchIndex);
  const reopened = ticket.state === 'reopened' ? places.map(reopenedIndex) : [];
  return [...desk, ...reopened, ...places.map(watchIndex)];
}

function endedEntries({ id, office, state, changedAt }: TicketRecord): IndexEntry[] {
  const settled = state === 'answered' || state === 'rated' ? [SETTLED] : [];
  const done = office ? [doneIndex(office)] : [];
  return [...settled, ...done].map((index) => ({ index, order: changedAt, id }));
}

/** Every list in which the ticket stands; a pure function of the record. */
export function indexesOf(ticket: TicketRecord): IndexEntry[] {
  const mine = { index: mineIndex(ticket.asker), order: ticket.at, id: ticket.id };
  if (!isOpen(ticket)) return [mine, ...endedEntries(ticket)];
  return [mine, ...openIndexes(ticket).map((index) => ({ index, order: urgency(ticket), id: ticket.id }))];
}
