import { counterKey, memberOf, memberText, onceKey, recordKey } from './keys';
import { readCell, sweepCells } from './lmdb-cells';
import { commitLmdb } from './lmdb-commit';
import { bounds, entryKey, openTables, type Tables } from './lmdb-tables';
import type { Kept, LogEntry, LogQuery, Member, PageQuery, Store } from './store';

export interface LmdbOptions {
  /** The clock that expiry goes by, epoch milliseconds. */
  readonly now?: () => number;
}

/**
 * The embedded store: one file at `path`, its lock beside it. A commit resolves when it is flushed to disk; a read
 * sees one moment. Several processes of one machine may open the file.
 */
export function openLmdb(path: string, { now = Date.now }: LmdbOptions = {}): Store {
  const tables = openTables(path);
  return {
    // One turn of the event loop is one read transaction, so nothing in here waits.
    read: async ({ records = [], pages = [], logs = [], counts = [], replies = [] }) => {
      const at = now();
      return {
        records: records.map((key) => readRecord(tables, key, at)),
        pages: pages.map((query) => readPage(tables, query)),
        logs: logs.map((query) => readLog(tables, query)),
        counts: counts.map((counter) => readCell(tables, counterKey(counter), at)?.number ?? 0),
        replies: replies.map((key) => readReply(tables, key, at)),
      };
    },
    commit: (change) => commitLmdb(tables, change, now),
    sweep: () => sweepCells(tables, now()),
    close: () => tables.root.close(),
  };
}

function readRecord(tables: Tables, key: string, now: number): Kept | undefined {
  const cell = readCell(tables, recordKey(key), now);
  return cell && { version: cell.number, value: cell.value };
}

function readReply(tables: Tables, key: string, now: number): { reply: unknown } | undefined {
  const cell = readCell(tables, onceKey(key), now);
  return cell && { reply: cell.value };
}

function readPage({ members }: Tables, { index, way, limit, after }: PageQuery): Member[] {
  const { first, last } = bounds(index);
  const place = after && first + memberText(after);
  const range =
    way === 'up' ? { start: place ?? first, end: last } : { start: place ?? last, end: first, reverse: true };
  const keys = members.getKeys({ ...range, exclusiveStart: true, limit });
  return Array.from(keys, (key) => memberOf(key.slice(first.length)));
}

function readLog({ entries }: Tables, { log, after, limit }: LogQuery): LogEntry[] {
  const { first, last } = bounds(log);
  const rows = entries.getRange({ start: entryKey(log, after + 1), end: last, limit });
  return Array.from(rows, ({ key, value }) => ({ seq: Number(key.slice(first.length)), entry: JSON.parse(value) }));
}
