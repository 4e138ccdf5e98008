import fc from 'fast-check';
import type { Change, Kept, Member, Outcome, Reading, Store } from '../../api/_app/store/store';

const BEGIN = 1_000_000;
const KEYS = ['a', 'b', 'c'];
const LOOK: Reading = {
  records: KEYS,
  pages: [
    { index: 'i', way: 'up', limit: 99 },
    { index: 'i', way: 'down', limit: 2 },
    { index: 'j', way: 'down', limit: 99 },
  ],
  logs: [{ log: 'l', after: 1, limit: 3 }],
  counts: KEYS,
  replies: KEYS,
};

interface Timed<Value> {
  readonly value: Value;
  readonly version: number;
  readonly expiresAt: number;
}

/** The port again, as plainly as it can be said: maps, and an array for each log. */
class Model {
  private readonly records = new Map<string, Timed<unknown>>();
  private readonly counters = new Map<string, Timed<undefined>>();
  private readonly replies = new Map<string, Timed<unknown>>();
  private readonly members = new Map<string, Member & { readonly index: string }>();
  private readonly entries: unknown[] = [];

  private live<V>(map: Map<string, Timed<V>>, key: string, now: number): Timed<V> | undefined {
    const found = map.get(key);
    return found && found.expiresAt > now ? found : undefined;
  }

  commit(change: Change, now: number): Outcome {
    const first = change.once && this.live(this.replies, change.once.key, now);
    if (first) return { status: 'repeated', reply: first.value };
    const stale = change.expect?.find((e) => (this.live(this.records, e.key, now)?.version ?? 0) !== e.version);
    if (stale) return { status: 'stale', key: stale.key };
    for (const key of change.remove ?? []) this.records.delete(key);
    for (const { key, value, expiresAt = Number.POSITIVE_INFINITY } of change.put ?? []) {
      const version = (this.live(this.records, key, now)?.version ?? 0) + 1;
      this.records.set(key, { value, version, expiresAt });
    }
    for (const entry of change.drop ?? []) this.members.delete(JSON.stringify(entry));
    for (const entry of change.add ?? []) this.members.set(JSON.stringify(entry), entry);
    this.entries.push(...(change.log ?? []).map(({ entry }) => entry));
    if (change.once) this.replies.set(change.once.key, { value: change.once.reply, version: 0, ...change.once });
    return { status: 'done', counts: (change.count ?? []).map((step) => this.count(step, now)) };
  }

  private count(step: { counter: string; by: number; expiresAt?: number }, now: number): number {
    const before = this.live(this.counters, step.counter, now);
    const version = (before?.version ?? 0) + step.by;
    const expiresAt = step.expiresAt ?? before?.expiresAt ?? Number.POSITIVE_INFINITY;
    this.counters.set(step.counter, { value: undefined, version, expiresAt });
    return version;
  }

  look(now: number) {
    return {
      records: KEYS.map((key) => this.record(key, now)),
      pages: [this.sorted('i'), this.sorted('i').reverse().slice(0, 2), this.sorted('j').reverse()],
      logs: [this.entries.map((entry, n) => ({ seq: n + 1, entry })).slice(1, 4)],
      counts: KEYS.map((key) => this.live(this.counters, key, now)?.version ?? 0),
      replies: KEYS.map((key) => this.live(this.replies, key, now)).map((r) => r && { reply: r.value }),
    };
  }

  private record(key: string, now: number): Kept | undefined {
    const found = this.live(this.records, key, now);
    return found && { version: found.version, value: found.value };
  }

  private sorted(index: string): Member[] {
    const own = [...this.members.values()].filter((member) => member.index === index);
    const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);
    own.sort((a, b) => compare(a.order, b.order) || compare(a.id, b.id));
    return own.map(({ order, id }) => ({ order, id }));
  }
}

const key = fc.constantFrom(...KEYS);
const value = fc.oneof(fc.integer(), fc.string({ unit: 'grapheme', maxLength: 5 }), fc.constant({ 甲: [null] }));
const later = fc.integer({ min: -2, max: 9 }).map((ms) => BEGIN + ms * 10);
const expiresAt = later;
const few = <T>(one: fc.Arbitrary<T>) => fc.array(one, { maxLength: 2 });
const member = fc.record({
  index: fc.constantFrom('i', 'j'),
  order: fc.constantFrom('', '1', '10', '2'),
  id: fc.constantFrom('x', 'xx', 'y'),
});

const change: fc.Arbitrary<Change> = fc.record(
  {
    once: fc.record({ key, reply: value, expiresAt }),
    expect: few(fc.record({ key, version: fc.integer({ min: 0, max: 2 }) })),
    put: few(fc.record({ key, value, expiresAt }, { requiredKeys: ['key', 'value'] })),
    remove: few(key),
    add: few(member),
    drop: few(member),
    count: few(
      fc.record({ counter: key, by: fc.integer({ min: -3, max: 3 }), expiresAt }, { requiredKeys: ['counter', 'by'] }),
    ),
    log: few(fc.record({ log: fc.constant('l'), entry: value })),
  },
  { requiredKeys: [] },
);

const story = fc.array(fc.record({ change, wait: fc.nat({ max: 15 }), sweep: fc.boolean() }), { maxLength: 20 });

/** Whatever happens to a store happens to the model, and they look the same after every step. */
export function modelTests(open: (now: () => number) => Promise<Store>) {
  it('does what a plain model does, whatever the changes', async () => {
    await fc.assert(
      fc.asyncProperty(story, async (steps) => {
        let now = BEGIN;
        const store = await open(() => now);
        const model = new Model();
        for (const { change: next, wait, sweep } of steps) {
          now += wait;
          expect(await store.commit(next)).toEqual(model.commit(next, now));
          if (sweep) await store.sweep();
          expect(await store.read(LOOK)).toEqual(model.look(now));
        }
      }),
      { numRuns: 60 },
    );
  });
}
