import type { Json } from './store';

/**
 * Anything with a time to live, as both adapters keep it: the JSON text `[expiresAt, number, value]`. The expiry (epoch
 * milliseconds, 0 = never) stands first, where a script finds it without parsing the rest. The number is the version
 * of a record, the count of a counter, 0 for a once-key.
 */
export interface Cell {
  readonly expiresAt: number;
  readonly number: number;
  readonly value: unknown;
}

export const FOREVER = 0;

export const cellText = (expiresAt: number, number: number, text = 'null') => `[${expiresAt},${number},${text}]`;

/** The cell in a text; none when its time is up at `now`. */
export function liveCell(text: string, now: number): Cell | undefined {
  const parts: unknown = JSON.parse(text);
  if (!Array.isArray(parts)) throw new Error('Not a cell of this store');
  const [expiresAt, number, value]: unknown[] = parts;
  if (typeof expiresAt !== 'number' || typeof number !== 'number') throw new Error('Not a cell of this store');
  return isOver(expiresAt, now) ? undefined : { expiresAt, number, value };
}

const isOver = (expiresAt: number, now: number) => expiresAt !== FOREVER && expiresAt <= now;

// What follows checks what our own code passes. A fault here is a fault of ours, never bad input, so it throws.

/** The text of a value, which `undefined` and functions have not. */
export function jsonText(value: Json): string {
  const text: unknown = JSON.stringify(value);
  if (typeof text !== 'string') throw new TypeError('Only JSON can be kept');
  return text;
}

export function wholeNumber(value: number): number {
  if (!Number.isSafeInteger(value)) throw new TypeError(`Not a whole number: ${value}`);
  return value;
}

/** An expiry of the port as a cell has it: never is 0, so what ended in 1970 or before ends at 1. */
export const expiryOf = (expiresAt?: number) =>
  expiresAt === undefined ? FOREVER : Math.max(1, wholeNumber(expiresAt));
