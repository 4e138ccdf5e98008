import { expiryOf, jsonText, wholeNumber } from './kept';
import { BREAK, counterKey, memberText, onceKey, recordKey } from './keys';
import { readCell, writeCell } from './lmdb-cells';
import { entryKey, lastSeq, type Tables } from './lmdb-tables';
import type { Change, IndexEntry, Outcome } from './store';

type Step<Result = void> = (tables: Tables, now: number) => Result;
type Each<Field extends keyof Change> = NonNullable<Change[Field]> extends readonly (infer One)[] ? One : never;

/**
 * Commits that meet share one transaction and one flush. A fault inside would leave half a change in what the others
 * flush, so whatever can fail (a value that is no JSON, a key too long) fails before, while the steps are made.
 */
export async function commitLmdb(tables: Tables, change: Change, now: () => number): Promise<Outcome> {
  const write = prepare(change);
  return tables.root.transaction(() => decide(tables, change, write, now()));
}

function decide(tables: Tables, { once, expect = [] }: Change, write: Step<number[]>, now: number): Outcome {
  const first = once && readCell(tables, onceKey(once.key), now);
  if (first) return { status: 'repeated', reply: first.value };
  const stale = expect.find(({ key, version }) => versionOf(tables, recordKey(key), now) !== version);
  return stale ? { status: 'stale', key: stale.key } : { status: 'done', counts: write(tables, now) };
}

const versionOf = (tables: Tables, key: string, now: number) => readCell(tables, key, now)?.number ?? 0;

function prepare({ once, put = [], remove = [], add = [], drop = [], count = [], log = [] }: Change): Step<number[]> {
  const steps = [...remove.map(removing), ...put.map(putting), ...drop.map(dropping), ...add.map(adding)];
  steps.push(...log.map(logging), ...(once ? [answering(once)] : []));
  const counters = count.map(counting);
  return (tables, now) => {
    for (const step of steps) step(tables, now);
    return counters.map((step) => step(tables, now));
  };
}

function removing(key: string): Step {
  const cell = fitting(recordKey(key));
  return ({ cells }) => void cells.remove(cell);
}

function putting({ key, value, expiresAt }: Each<'put'>): Step {
  const cell = fitting(recordKey(key));
  const expiry = expiryOf(expiresAt);
  const text = jsonText(value);
  return (tables, now) => writeCell(tables, cell, expiry, versionOf(tables, cell, now) + 1, text);
}

function dropping(member: IndexEntry): Step {
  const key = memberKey(member);
  return ({ members }) => void members.remove(key);
}

function adding(member: IndexEntry): Step {
  const key = memberKey(member);
  return ({ members }) => void members.put(key, '');
}

function logging({ log, entry }: Each<'log'>): Step {
  const text = jsonText(entry);
  fitting(entryKey(log, 0));
  return (tables) => void tables.entries.put(entryKey(log, lastSeq(tables, log) + 1), text);
}

function answering({ key, reply, expiresAt }: NonNullable<Change['once']>): Step {
  const cell = fitting(onceKey(key));
  const expiry = expiryOf(expiresAt);
  const text = jsonText(reply);
  return (tables) => writeCell(tables, cell, expiry, 0, text);
}

function counting({ counter, by, expiresAt }: Each<'count'>): Step<number> {
  const cell = fitting(counterKey(counter));
  const step = wholeNumber(by);
  const given = expiresAt === undefined ? undefined : expiryOf(expiresAt);
  return (tables, now) => {
    const before = readCell(tables, cell, now);
    const after = (before?.number ?? 0) + step;
    writeCell(tables, cell, given ?? before?.expiresAt ?? expiryOf(), after);
    return after;
  };
}

const memberKey = (member: IndexEntry) => fitting(`${member.index}${BREAK}${memberText(member)}`);

/** Even with three bytes to a character and an expiry before it, below the 1978 bytes that LMDB allows. */
const KEY_LENGTH = 600;

function fitting(key: string): string {
  if (key.length > KEY_LENGTH) throw new TypeError(`A key of more than ${KEY_LENGTH} characters`);
  return key;
}
