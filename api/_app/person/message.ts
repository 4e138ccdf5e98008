import { Message } from '../../../shared/person/endpoints';
import type { Person } from '../../../shared/person/person';
import type { Change, Kept } from '../store/store';

export const staffMailbox = (login: string): string => `staff:${login}`;

/** Where a person's messages go: staff are known by login, residents by their pseudonym alone. */
export const mailboxOf = (person: Person, asker: string): string => (person.login ? staffMailbox(person.login) : asker);

/** All mailboxes a person reads: what came before they joined the staff is still theirs. */
export const mailboxesOf = (person: Person, asker: string): string[] => [...new Set([mailboxOf(person, asker), asker])];

export const messageKey = (id: string): string => `message:${id}`;
export const inboxIndex = (mailbox: string): string => `inbox:${mailbox}`;
export const unreadCounter = (mailbox: string): string => `unread:${mailbox}`;

export const messageFrom = (kept: Kept): Message => Message.parse(kept.value);

/** The change that puts a message into a mailbox, unread. */
export const messageChange = (mailbox: string, message: Message): Change => ({
  put: [{ key: messageKey(message.id), value: Message.parse(message) }],
  add: [{ index: inboxIndex(mailbox), order: message.at, id: message.id }],
  count: [{ counter: unreadCounter(mailbox), by: 1 }],
});
