import '../../../shared/zod';
import { z } from 'zod';
import { type Cell, liveCell } from './kept';
import { counterKey, indexKey, logKey, memberOf, memberText, onceKey, recordKey } from './keys';
import type { Query, RedisClient } from './redis-client';
import type { Found, Kept, LogEntry, LogQuery, Member, PageQuery, Reading } from './store';

const Texts = z.array(z.string());
const MaybeTexts = z.array(z.string().nullable());

/** Puts the county before a key. */
export type Tag = (key: string) => string;

/** Records and counters are one question, every page and every log another; all go in one round trip. */
export async function readRedis(client: RedisClient, tag: Tag, reading: Reading, now: number): Promise<Found> {
  const { records = [], pages = [], logs = [], counts = [], replies = [] } = reading;
  const keys = [...records.map(recordKey), ...counts.map(counterKey), ...replies.map(onceKey)].map(tag);
  const lists = [...pages.map((query) => pageQuery(tag, query)), ...logs.map((query) => logQuery(tag, query))];
  const [texts, ...answers] = await ask(client, keys, lists);
  const cells = MaybeTexts.parse(texts).map((text) => (text === null ? undefined : liveCell(text, now)));
  const rows = answers.map((answer) => Texts.parse(answer));
  return {
    records: cells.slice(0, records.length).map(keptOf),
    counts: cells.slice(records.length, records.length + counts.length).map((cell) => cell?.number ?? 0),
    replies: cells.slice(records.length + counts.length).map(replyOf),
    pages: rows.slice(0, pages.length).map((members): Member[] => members.map(memberOf)),
    logs: rows.slice(pages.length).map((entries, n) => entriesOf(entries, logs[n]?.after ?? 0)),
  };
}

async function ask(client: RedisClient, keys: readonly string[], lists: readonly Query[]) {
  if (keys.length > 0) return client.read([{ ask: 'values', keys }, ...lists]);
  return lists.length > 0 ? [[], ...(await client.read(lists))] : [[]];
}

const keptOf = (cell: Cell | undefined): Kept | undefined => cell && { version: cell.number, value: cell.value };

/** The script keeps `[commit id, reply, counts]` under a once-key. */
const Once = z.tuple([z.string(), z.unknown(), z.array(z.number())]);
const replyOf = (cell: Cell | undefined) => cell && { reply: Once.parse(cell.value)[1] };

const entriesOf = (entries: readonly string[], after: number): LogEntry[] =>
  entries.map((text, n) => ({ seq: after + n + 1, entry: JSON.parse(text) }));

function pageQuery(tag: Tag, { index, way, limit, after }: PageQuery): Query {
  const [first, last] = way === 'up' ? (['-', '+'] as const) : (['+', '-'] as const);
  const from = after ? (`(${memberText(after)}` as const) : first;
  return { ask: 'members', key: tag(indexKey(index)), from, to: last, rev: way === 'down', limit };
}

const logQuery = (tag: Tag, { log, after, limit }: LogQuery): Query => ({
  ask: 'entries',
  key: tag(logKey(log)),
  start: after,
  stop: after + limit - 1,
});
