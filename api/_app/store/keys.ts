import type { Member } from './store';

/** What every adapter puts before a name, so that a counter and a record may bear the same one. */
export const recordKey = (key: string) => `r:${key}`;
export const counterKey = (counter: string) => `c:${counter}`;
export const onceKey = (key: string) => `o:${key}`;
export const indexKey = (index: string) => `i:${index}`;
export const logKey = (log: string) => `l:${log}`;

/**
 * Sorts below every character that a name may hold, so `a` comes before `ab`, whatever follows. Not NUL: to lmdb's key
 * encoding a NUL in a string of more than 64 characters separates two keys.
 */
export const BREAK = '\t';
/** The next character after BREAK: ends the range of all keys that begin with a name and BREAK. */
export const AFTER_BREAK = '\n';

export const memberText = ({ order, id }: Member) => `${order}${BREAK}${id}`;

export function memberOf(text: string): Member {
  const at = text.indexOf(BREAK);
  return { order: text.slice(0, at), id: text.slice(at + 1) };
}
