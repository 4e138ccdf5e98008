import { BEGIN, type Subject } from './subject';

/** Records, their versions and the keys that let a request act once. */
export function recordTests(on: Subject) {
  const { done, record, count, ids, entries, member } = on;

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
        once: { key: 'o', reply: 'r', expiresAt: on.now + 1_000 },
      };
      await done({ put: [{ key: 'b', value: 1 }] });
      const expected = [
        { key: 'b', version: 1 },
        { key: 'a', version },
      ];
      expect(await on.store.commit({ ...change, expect: expected })).toEqual({ status: 'stale', key: 'a' });
      expect([await record('a'), await record('b')]).toEqual([
        { version: 2, value: 2 },
        { version: 1, value: 1 },
      ]);
      expect([await ids('up', 9), await count('c'), await entries('l')]).toEqual([[], 0, []]);
      expect(await on.store.commit(change)).toMatchObject({ status: 'done' });
    });

    it('let exactly one of many create a record', async () => {
      const create = (n: number) =>
        on.store.commit({ expect: [{ key: 'a', version: 0 }], put: [{ key: 'a', value: n }] });
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
      expect(await on.store.commit(again)).toEqual({ status: 'repeated', reply: 'first' });
      expect([await record('a'), await entries('l')]).toEqual([{ version: 1, value: 1 }, [{ seq: 1, entry: 1 }]]);
    });

    it('let one of many repeats at the same time act, and all get its reply', async () => {
      const send = (n: number) => on.store.commit({ count: [{ counter: 'c', by: 1 }], once: once(`reply ${n}`) });
      const outcomes = await Promise.all(Array.from({ length: 16 }, (_, n) => send(n)));
      const first = outcomes.findIndex(({ status }) => status === 'done');
      const others = outcomes.filter((_, n) => n !== first);
      expect(others).toEqual(others.map(() => ({ status: 'repeated', reply: `reply ${first}` })));
      expect(await count('c')).toBe(1);
    });

    it('are free again when their time is up', async () => {
      await done({ once: once('first') });
      on.now += 999;
      expect(await on.store.commit({ once: once('second') })).toMatchObject({ status: 'repeated' });
      on.now += 1;
      await done({ once: once('third', on.now + 1) });
    });

    it('are read with the rest of a batch', async () => {
      await done({ put: [{ key: 'k', value: 1 }], count: [{ counter: 'c', by: 1 }], once: once('first') });
      const found = await on.store.read({ records: ['k'], counts: ['c'], replies: ['other', 'k'] });
      expect([found.counts, found.replies]).toEqual([[1], [undefined, { reply: 'first' }]]);
      on.now += 1_000;
      expect((await on.store.read({ replies: ['k'] })).replies).toEqual([undefined]);
    });

    it('are not records', async () => {
      await done({ once: once('first') });
      expect(await record('k')).toBeUndefined();
    });
  });
}
