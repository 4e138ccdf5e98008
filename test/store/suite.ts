import type { Change, Member, Store } from '../../api/_app/store/store';
import { modelTests } from './model';

/** One database of one adapter, open as long as its tests run. */
export interface Harness {
  /** An empty store that goes by this clock. */
  open(now: () => number): Promise<Store>;
  /** Round trips since the harness began, where it can count them. */
  readonly trips?: () => number;
  close(): Promise<void>;
}

const BEGIN = Date.UTC(2026, 10, 23);

/** The contract of the port, for every adapter. */
export function storeSuite(start: () => Promise<Harness>) {
  let harness: Harness;
  let store: Store;
  let now: number;

  beforeAll(async () => {
    harness = await start();
  });
  afterAll(() => harness.close());
  beforeEach(async () => {
    now = BEGIN;
    store = await harness.open(() => now);
  });

  const done = (change: Change) => expect(store.commit(change)).resolves.toMatchObject({ status: 'done' });
  const record = async (key: string) => (await store.read({ records: [key] })).records[0];
  const count = async (counter: string) => (await store.read({ counts: [counter] })).counts[0];
  const entries = async (log: string, after = 0, limit = 100) =>
    (await store.read({ logs: [{ log, after, limit }] })).logs[0];
  const page = async (way: 'up' | 'down', limit: number, after?: Member) =>
    (await store.read({ pages: [{ index: 'i', way, limit, ...(after && { after }) }] })).pages[0] ?? [];
  const ids = async (way: 'up' | 'down', limit: number, after?: Member) =>
    (await page(way, limit, after)).map(({ id }) => id);
  const member = (order: string, id: string) => ({ index: 'i', order, id });

  describe('records', () => {
    it('have version 1 first and one more with every put', async () => {
      await done({ put: [{ key: 'a', value: { 名: '漫水河镇' } }] });
      expect(await record('a')).toEqual({ version: 1, value: { 名: '漫水河镇' } });
      await done({ put: [{ key: 'a', value: 'second' }] });
      expect(await record('a')).toEqual({ version: 2, value: 'second' });
    });

    it.each([null, true, 0, -1.5, '', 'OK', '\u0000"\\\n', '𠮷😀', [], {}, [[1, [null]]], { a: { b: ['明白'] } }])(
      'give back %j',
      async (value) => {
        await done({ put: [{ key: 'a', value }] });
        expect(await record('a')).toStrictEqual({ version: 1, value });
      },
    );

    it('give back a long text', async () => {
      const value = '公开'.repeat(50_000);
      await done({ put: [{ key: 'a', value }] });
      expect(await record('a')).toEqual({ version: 1, value });
    });

    it('drop fields that are undefined', async () => {
      await done({ put: [{ key: 'a', value: { a: 1, b: undefined } }] });
      expect((await record('a'))?.value).toStrictEqual({ a: 1 });
    });

    it('are absent once removed, and begin again at version 1', async () => {
      await done({ put: [{ key: 'a', value: 1 }] });
      await done({ remove: ['a'] });
      expect(await record('a')).toBeUndefined();
      await done({ expect: [{ key: 'a', version: 0 }], put: [{ key: 'a', value: 2 }] });
      expect(await record('a')).toEqual({ version: 1, value: 2 });
    });

    it('do not meet counters, indexes and logs of the same name', async () => {
      const named = { count: [{ counter: 'i', by: 7 }], add: [member('1', 'x')], log: [{ log: 'i', entry: 'e' }] };
      await done({ put: [{ key: 'i', value: 'r' }], ...named });
      expect([await record('i'), await count('i')]).toEqual([{ version: 1, value: 'r' }, 7]);
      expect([await ids('up', 9), await entries('i')]).toEqual([['x'], [{ seq: 1, entry: 'e' }]]);
    });
  });

  describe('expected versions', () => {
    it.each([
      ['an old version', 1],
      ['a version yet to come', 3],
      ['absence', 0],
    ])('refuse %s, name the key and change nothing', async (_, version) => {
      await done({ put: [{ key: 'a', value: 1 }] });
      await done({ put: [{ key: 'a', value: 2 }] });
      const change = {
        put: [{ key: 'a', value: 3 }],
        remove: ['b'],
        add: [member('1', 'x')],
        count: [{ counter: 'c', by: 1 }],
        log: [{ log: 'l', entry: 1 }],
        once: { key: 'o', reply: 'r', expiresAt: now + 1_000 },
      };
      await done({ put: [{ key: 'b', value: 1 }] });
      const expected = [
        { key: 'b', version: 1 },
        { key: 'a', version },
      ];
      expect(await store.commit({ ...change, expect: expected })).toEqual({ status: 'stale', key: 'a' });
      expect([await record('a'), await record('b')]).toEqual([
        { version: 2, value: 2 },
        { version: 1, value: 1 },
      ]);
      expect([await ids('up', 9), await count('c'), await entries('l')]).toEqual([[], 0, []]);
      expect(await store.commit(change)).toMatchObject({ status: 'done' });
    });

    it('let exactly one of many create a record', async () => {
      const create = (n: number) => store.commit({ expect: [{ key: 'a', version: 0 }], put: [{ key: 'a', value: n }] });
      const outcomes = await Promise.all(Array.from({ length: 16 }, (_, n) => create(n)));
      expect(outcomes.filter(({ status }) => status === 'done')).toHaveLength(1);
      expect((await record('a'))?.version).toBe(1);
    });
  });

  describe('once-keys', () => {
    const once = (reply: string, expiresAt = BEGIN + 1_000) => ({ key: 'k', reply, expiresAt });

    it('answer a repeat with the first reply and change nothing', async () => {
      const change = { put: [{ key: 'a', value: 1 }], log: [{ log: 'l', entry: 1 }], once: once('first') };
      await done(change);
      const again = { ...change, expect: [{ key: 'a', version: 0 }], once: once('second') };
      expect(await store.commit(again)).toEqual({ status: 'repeated', reply: 'first' });
      expect([await record('a'), await entries('l')]).toEqual([{ version: 1, value: 1 }, [{ seq: 1, entry: 1 }]]);
    });

    it('let one of many repeats at the same time act, and all get its reply', async () => {
      const send = (n: number) => store.commit({ count: [{ counter: 'c', by: 1 }], once: once(`reply ${n}`) });
      const outcomes = await Promise.all(Array.from({ length: 16 }, (_, n) => send(n)));
      const first = outcomes.findIndex(({ status }) => status === 'done');
      const others = outcomes.filter((_, n) => n !== first);
      expect(others).toEqual(others.map(() => ({ status: 'repeated', reply: `reply ${first}` })));
      expect(await count('c')).toBe(1);
    });

    it('are free again when their time is up', async () => {
      await done({ once: once('first') });
      now += 999;
      expect(await store.commit({ once: once('second') })).toMatchObject({ status: 'repeated' });
      now += 1;
      await done({ once: once('third', now + 1) });
    });

    it('are read with the rest of a batch', async () => {
      await done({ put: [{ key: 'k', value: 1 }], count: [{ counter: 'c', by: 1 }], once: once('first') });
      const found = await store.read({ records: ['k'], counts: ['c'], replies: ['other', 'k'] });
      expect([found.counts, found.replies]).toEqual([[1], [undefined, { reply: 'first' }]]);
      now += 1_000;
      expect((await store.read({ replies: ['k'] })).replies).toEqual([undefined]);
    });

    it('are not records', async () => {
      await done({ once: once('first') });
      expect(await record('k')).toBeUndefined();
    });
  });

  describe('indexes', () => {
    const names = ['x', '村'].flatMap((letter) => [10, 40, 64, 100, 400].map((length) => letter.repeat(length)));
    it.each(names)('hold members under the name %s', async (index) => {
      const entry = { index, order: '2026-11-23T01:14:25.000Z', id: '4w0kz79vqv7v0xa7d8kc5byyac' };
      await done({ add: [entry, { ...entry, index: `${index}y` }] });
      const { pages } = await store.read({
        pages: (['up', 'down'] as const).map((way) => ({ index, way, limit: 9 })),
      });
      expect(pages).toEqual([1, 2].map(() => [{ order: entry.order, id: entry.id }]));
    });

    it('sort by order, then id, bytewise', async () => {
      const sorted = [member('', 'z'), member('1', 'b'), member('10', 'a'), member('1~', 'a'), member('2', 'A')];
      sorted.push(member('2', 'a'), member('2', 'aa'), member('a', '0'));
      await done({ add: [...sorted].reverse() });
      const expected = sorted.map(({ order, id }) => ({ order, id }));
      expect(await page('up', 99)).toEqual(expected);
      expect(await page('down', 99)).toEqual([...expected].reverse());
    });

    it('do not reach into an index whose name begins the same', async () => {
      const add = ['h', 'i', 'i1', 'i:', 'j'].map((index) => ({ index, order: '1', id: index }));
      await done({ add });
      expect([await ids('up', 9), await ids('down', 9)]).toEqual([['i'], ['i']]);
    });

    it('page through every member that stays, once, while others come on both sides', async () => {
      const order = (n: number) => String(n).padStart(4, '0');
      const stay = Array.from({ length: 20 }, (_, n) => `stay-${n}`);
      for (const way of ['up', 'down'] as const) {
        await done({ add: stay.map((id, n) => member(order(n * 10), id)) });
        const seen: string[] = [];
        let rows = await page(way, 3);
        for (let n = 0; rows.length > 0; n += 1) {
          seen.push(...rows.map(({ id }) => id));
          const last = rows[rows.length - 1];
          await done({ add: [member(order(n * 30 + 5), `new-${n}`), member(order(195 - n * 30), `late-${n}`)] });
          rows = await page(way, 3, last);
        }
        const kept = seen.filter((id) => id.startsWith('stay'));
        expect(kept).toEqual(way === 'up' ? stay : [...stay].reverse());
        expect(new Set(seen).size).toBe(seen.length);
      }
    });

    it('page on after a member that has gone', async () => {
      await done({ add: ['1', '2', '3'].map((order) => member(order, order)) });
      await done({ drop: [member('2', '2')] });
      expect(await ids('up', 9, { order: '2', id: '2' })).toEqual(['3']);
      expect(await ids('down', 9, { order: '2', id: '2' })).toEqual(['1']);
    });

    it('hold a member once, and add what the same change drops', async () => {
      await done({ add: [member('1', 'x'), member('1', 'x')] });
      await done({ drop: [member('1', 'x'), member('9', 'never there')], add: [member('1', 'x')] });
      expect(await ids('up', 9)).toEqual(['x']);
    });
  });

  describe('counters', () => {
    it('begin at 0 and answer with what they come to, in order', async () => {
      expect(await count('c')).toBe(0);
      const by = (...steps: number[]) => ({ count: steps.map((step) => ({ counter: 'c', by: step })) });
      expect(await store.commit(by(2, 3))).toEqual({ status: 'done', counts: [2, 5] });
      expect(await store.commit(by(-9))).toEqual({ status: 'done', counts: [-4] });
      expect(await count('c')).toBe(-4);
    });

    it('begin again when their time is up', async () => {
      await done({ count: [{ counter: 'c', by: 4, expiresAt: now + 100 }] });
      now += 99;
      expect(await store.commit({ count: [{ counter: 'c', by: 1 }] })).toMatchObject({ counts: [5] });
      now += 1;
      expect(await count('c')).toBe(0);
      expect(await store.commit({ count: [{ counter: 'c', by: 1 }] })).toMatchObject({ counts: [1] });
      now += 1e12;
      expect(await count('c')).toBe(1);
    });

    it('take the time of the last step that gives one', async () => {
      await done({ count: [{ counter: 'c', by: 1, expiresAt: now + 100 }] });
      await done({ count: [{ counter: 'c', by: 1, expiresAt: now + 200 }] });
      now += 150;
      expect(await count('c')).toBe(2);
      now += 50;
      expect(await count('c')).toBe(0);
    });

    it('lose no step of many at the same time', async () => {
      const steps = Array.from({ length: 32 }, () => store.commit({ count: [{ counter: 'c', by: 1 }] }));
      const counts = (await Promise.all(steps)).flatMap((outcome) => (outcome.status === 'done' ? outcome.counts : []));
      expect([...counts].sort((a, b) => a - b)).toEqual(Array.from({ length: 32 }, (_, n) => n + 1));
    });
  });

  describe('logs', () => {
    it('number their entries from 1 without a gap, oldest first', async () => {
      await done({ log: ['a', 'b'].map((entry) => ({ log: 'l', entry })) });
      await done({
        log: [
          { log: 'other', entry: 0 },
          { log: 'l', entry: { 丙: 1 } },
        ],
      });
      expect(await entries('l')).toEqual([
        { seq: 1, entry: 'a' },
        { seq: 2, entry: 'b' },
        { seq: 3, entry: { 丙: 1 } },
      ]);
    });

    it('page on after a number', async () => {
      await done({ log: Array.from({ length: 25 }, (_, n) => ({ log: 'l', entry: n + 1 })) });
      const seqs = async (after: number, limit: number) => (await entries('l', after, limit))?.map(({ seq }) => seq);
      expect([await seqs(0, 3), await seqs(9, 3), await seqs(24, 3), await seqs(25, 3), await seqs(99, 3)]).toEqual([
        [1, 2, 3],
        [10, 11, 12],
        [25],
        [],
        [],
      ]);
    });

    it('keep every entry of writers at the same time, each writer in its order', async () => {
      const writer = async (name: number) => {
        for (const n of [1, 2, 3, 4]) await store.commit({ log: [{ log: 'l', entry: [name, n] }] });
      };
      await Promise.all(Array.from({ length: 8 }, (_, name) => writer(name)));
      const all = (await entries('l')) ?? [];
      expect(all.map(({ seq }) => seq)).toEqual(Array.from({ length: 32 }, (_, n) => n + 1));
      const own = (name: number) => all.map(({ entry }) => entry).filter((e) => Array.isArray(e) && e[0] === name);
      expect(own(3)).toEqual([1, 2, 3, 4].map((n) => [3, n]));
    });
  });

  describe('expiry', () => {
    it('makes a record absent at its time, on reading and for expected versions', async () => {
      await done({ put: [{ key: 'a', value: 1, expiresAt: now + 100 }] });
      now += 99;
      expect(await record('a')).toEqual({ version: 1, value: 1 });
      now += 1;
      expect(await record('a')).toBeUndefined();
      await done({ expect: [{ key: 'a', version: 0 }], put: [{ key: 'a', value: 2 }] });
      expect(await record('a')).toEqual({ version: 1, value: 2 });
    });

    it.each([0, -1, 1])('makes a record absent at once whose time was %j ms after 1970', async (expiresAt) => {
      await done({ put: [{ key: 'a', value: 1, expiresAt }] });
      expect(await record('a')).toBeUndefined();
    });

    it('goes by the last put', async () => {
      await done({ put: [{ key: 'a', value: 1, expiresAt: now + 100 }] });
      await done({ put: [{ key: 'b', value: 1, expiresAt: now + 100 }] });
      await done({ put: [{ key: 'a', value: 2, expiresAt: now + 200 }] });
      await done({ put: [{ key: 'b', value: 2 }] });
      now += 150;
      await store.sweep();
      expect([await record('a'), await record('b')]).toEqual([
        { version: 2, value: 2 },
        { version: 2, value: 2 },
      ]);
      now += 50;
      await store.sweep();
      expect([await record('a'), (await record('b'))?.version]).toEqual([undefined, 2]);
    });

    it('is the same with sweeps and without', async () => {
      const keys = Array.from({ length: 1_200 }, (_, n) => `k${n}`);
      await done({ put: keys.map((key, n) => ({ key, value: n, expiresAt: now + n })) });
      const alive = async () => (await store.read({ records: keys })).records.filter(Boolean).length;
      for (const [step, left] of [
        [600, 599],
        [100, 499],
        [9_999, 0],
      ] as const) {
        now += step;
        expect(await alive()).toBe(left);
        await store.sweep();
        expect(await alive()).toBe(left);
      }
    });
  });

  describe('a commit', () => {
    it('loses nothing of 32 writers on one record, each trying again when stale', async () => {
      const mine = async (name: number): Promise<void> => {
        const kept = await record('a');
        const names = Array.isArray(kept?.value) ? kept.value : [];
        const outcome = await store.commit({
          expect: [{ key: 'a', version: kept?.version ?? 0 }],
          put: [{ key: 'a', value: [...names, name] }],
        });
        if (outcome.status === 'stale') return mine(name);
      };
      const names = Array.from({ length: 32 }, (_, name) => name);
      await Promise.all(names.map(mine));
      const kept = await record('a');
      expect(kept?.version).toBe(32);
      expect(new Set(Array.isArray(kept?.value) ? kept.value : [])).toEqual(new Set(names));
    });

    it.each<[string, Change]>([
      ['a number that is not whole', { count: [{ counter: 'c', by: 0.5 }] }],
      ['a time that is no number', { put: [{ key: 'x', value: 1, expiresAt: Number.NaN }] }],
      ['a step too large to count', { count: [{ counter: 'c', by: 2 ** 60 }] }],
    ])('with %s fails whole and does not touch its neighbours', async (_, fault) => {
      const good = store.commit({ put: [{ key: 'good', value: 1 }] });
      const bad = store.commit({ ...fault, remove: ['good'], log: [{ log: 'l', entry: 1 }] });
      await expect(bad).rejects.toThrow('whole number');
      await good;
      expect([await record('good'), await entries('l')]).toEqual([{ version: 1, value: 1 }, []]);
    });

    it('may be empty', async () => {
      expect(await store.commit({})).toEqual({ status: 'done', counts: [] });
    });
  });

  describe('a read', () => {
    it('of nothing finds nothing', async () => {
      expect(await store.read({})).toEqual({ records: [], pages: [], logs: [], counts: [], replies: [] });
    });

    it('answers a whole batch in its order, in one round trip', async () => {
      await done({ put: [{ key: 'a', value: 1 }], add: [member('1', 'x'), member('2', 'y')] });
      await done({ count: [{ counter: 'c', by: 3 }], log: [{ log: 'l', entry: 'e' }] });
      const before = harness.trips?.();
      const found = await store.read({
        records: ['b', 'a', 'b'],
        pages: [
          { index: 'i', way: 'up', limit: 1 },
          { index: 'none', way: 'up', limit: 1 },
          { index: 'i', way: 'down', limit: 1 },
        ],
        logs: [
          { log: 'none', after: 0, limit: 1 },
          { log: 'l', after: 0, limit: 1 },
        ],
        counts: ['none', 'c'],
      });
      const after = harness.trips?.();
      expect(found).toEqual({
        records: [undefined, { version: 1, value: 1 }, undefined],
        pages: [[{ order: '1', id: 'x' }], [], [{ order: '2', id: 'y' }]],
        logs: [[], [{ seq: 1, entry: 'e' }]],
        counts: [0, 3],
        replies: [],
      });
      if (before !== undefined) expect(after).toBe(before + 1);
    });
  });

  modelTests((clock) => harness.open(clock));
}
