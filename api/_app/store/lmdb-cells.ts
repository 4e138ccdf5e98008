import { type Cell, cellText, FOREVER, liveCell } from './kept';
import { BREAK } from './keys';
import type { Tables } from './lmdb-tables';

/** Wide enough for every epoch millisecond that a Date can hold. */
const TIME_DIGITS = 16;
const timeText = (ms: number) => String(ms).padStart(TIME_DIGITS, '0');
const expiryKey = (expiresAt: number, key: string) => `${timeText(expiresAt)}${BREAK}${key}`;

/** How many cells one transaction of the sweeper removes; others may commit in between. */
const SWEEP = 1_000;

export function readCell({ cells }: Tables, key: string, now: number): Cell | undefined {
  const bytes = cells.getBinaryFast(key);
  return bytes && liveCell(textOf(bytes), now);
}

/** UTF-16 is what V8 holds Chinese text in: reading it back costs a copy and no decoding, a third less time. */
const textOf = (bytes: Buffer) => bytes.toString('utf16le', 0, bytes.length);

/** Only inside a transaction. */
export function writeCell({ cells, expiries }: Tables, key: string, expiresAt: number, number: number, text?: string) {
  cells.put(key, Buffer.from(cellText(expiresAt, number, text), 'utf16le'));
  if (expiresAt !== FOREVER) expiries.put(expiryKey(expiresAt, key), '');
}

/** Removes what is over. A cell that has since got more time stays; its later entry will lead here again. */
export async function sweepCells(tables: Tables, now: number): Promise<void> {
  const due = [...tables.expiries.getKeys({ end: timeText(now + 1), limit: SWEEP })];
  if (due.length === 0) return;
  await tables.root.transaction(() => {
    for (const entry of due) sweepOne(tables, entry, now);
  });
  if (due.length === SWEEP) await sweepCells(tables, now);
}

function sweepOne(tables: Tables, entry: string, now: number) {
  const key = entry.slice(TIME_DIGITS + BREAK.length);
  const bytes = tables.cells.getBinaryFast(key);
  if (bytes && liveCell(textOf(bytes), now) === undefined) tables.cells.remove(key);
  tables.expiries.remove(entry);
}
