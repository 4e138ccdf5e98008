import { type Database, open } from 'lmdb';
import { AFTER_BREAK, BREAK } from './keys';

/** The tables of the file. Only `cells` hold more than a key or a few words. */
export interface Tables {
  readonly root: Database<string, string>;
  /** Records, counters and once-keys by their key. */
  readonly cells: Database<Buffer, string>;
  /** `index, order, id`: the key says everything. */
  readonly members: Database<string, string>;
  /** `log, sequence number` → JSON. */
  readonly entries: Database<string, string>;
  /** `expiresAt, key of a cell`: what the sweeper walks along. May name cells that have since got more time. */
  readonly expiries: Database<string, string>;
}

/** Address space, not memory or disk. A map that must grow is mapped anew beside the old one, and both count as RSS. */
const MAP_SIZE = 2 ** 34;

/**
 * `overlappingSync: false` makes a commit visible, and resolved, only after it is flushed to disk; commits that arrive
 * during a flush share the next one. Cells are compressed (LZ4): JSON takes a third of the room, at 1 µs per KB.
 */
export function openTables(path: string): Tables {
  const durable = { noSubdir: true, overlappingSync: false, mapSize: MAP_SIZE };
  const root = open<string, string>({ path, ...durable, encoding: 'string' });
  const table = (name: string) => root.openDB<string, string>({ name, encoding: 'string' });
  const cells = root.openDB<Buffer, string>({ name: 'cells', encoding: 'binary', compression: { threshold: 200 } });
  return { root, cells, members: table('members'), entries: table('entries'), expiries: table('expiries') };
}

/** Everything whose key begins with `name` and BREAK lies strictly between these two. */
export const bounds = (name: string) => ({ first: name + BREAK, last: name + AFTER_BREAK });

const SEQ_DIGITS = 12;

export const entryKey = (log: string, seq: number) => `${log}${BREAK}${String(seq).padStart(SEQ_DIGITS, '0')}`;

/** 0 for a log that has no entry yet. */
export function lastSeq({ entries }: Tables, log: string): number {
  const { first, last } = bounds(log);
  const [key] = entries.getKeys({ start: last, end: first, reverse: true, limit: 1 });
  return key === undefined ? 0 : Number(key.slice(first.length));
}
