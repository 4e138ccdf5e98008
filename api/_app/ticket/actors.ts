import type { Actor } from '../../../shared/ticket/flow';
import type { Caller } from '../http/context';
import { heldAs, holdsOver } from '../http/context';
import type { TicketRecord } from './record';

/**
 * What a caller is to a ticket; nothing at all = it does not exist for them. Who asked it never handles it (回避), and
 * who wrote the draft never reads it as the second person. A dispatcher sees only what has no office yet.
 */
export function actorsOf({ person, asker }: Caller, ticket: TicketRecord): Actor[] {
  if (asker === ticket.asker) return ['asker'];
  const own = heldAs(person, 'officer').some((held) => held.office === ticket.office);
  const wrote = ticket.draft !== undefined && ticket.draft.login === person.login;
  const actors: [Actor, boolean][] = [
    ['officer', own],
    ['reader', own && ticket.draft !== undefined && !wrote],
    ['dispatcher', ticket.office === undefined && holdsOver(person, 'dispatcher', ticket.place)],
    ['supervisor', holdsOver(person, 'supervisor', ticket.place)],
  ];
  return actors.flatMap(([actor, is]) => (is ? [actor] : []));
}
