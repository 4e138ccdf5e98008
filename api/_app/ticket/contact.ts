import { Refusal } from '../../../shared/refusal';
import { Contact } from '../../../shared/ticket/ticket';
import type { Deps } from '../deps';
import { type Context, callerOf } from '../http/context';
import { accessChange } from '../person/access';
import type { Kept } from '../store/store';
import { together } from '../store/together';
import { actorsOf } from './actors';
import { contactKey, type EventRecord, ticketLog } from './record';
import { readTicket } from './repo';

const opened = (deps: Deps, kept: Kept | undefined, id: string): Contact | undefined => {
  const value = kept?.value;
  if (typeof value !== 'object' || value === null || !('sealed' in value)) return undefined;
  return Contact.parse(JSON.parse(deps.secrets.open(String(value.sealed), id)));
};

/** The one door to a name and a phone: first it is written down who looked, when and why; then it opens. */
export async function openContact(deps: Deps, context: Context, id: string, purpose: string): Promise<Contact> {
  const caller = callerOf(context);
  const { read, beside } = await readTicket(deps.store, id, [contactKey(id)]);
  if (!read || !actorsOf(caller, read.ticket).includes('officer')) throw new Refusal('not_found');
  const contact = opened(deps, beside[0], id);
  if (!contact) throw new Refusal('not_found');
  const by = caller.person.title;
  const event: EventRecord = {
    at: context.at,
    action: 'contact',
    by,
    says: `查看了姓名电话：${purpose}`,
    staff: false,
  };
  const access = { id: deps.id(), at: context.at, by, purpose, ticket: read.ticket.number };
  return context.commit(
    together(accessChange(read.ticket.asker, access), { log: [{ log: ticketLog(id), entry: event }] }),
    contact,
  );
}

/** The contact for a check that shows it to nobody. */
export const contactOf = opened;
