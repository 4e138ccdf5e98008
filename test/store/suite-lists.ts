import type { Subject } from './subject';

/** What is kept in an order: indexes and logs. */
export function listTests(on: Subject) {
  const { done, page, ids, entries, member } = on;

  describe('indexes', () => {
    const names = ['x', '村'].flatMap((letter) => [10, 40, 64, 100, 400].map((length) => letter.repeat(length)));
    it.each(names)('hold members under the name %s', async (index) => {
      const entry = { index, order: '2026-11-23T01:14:25.000Z', id: '4w0kz79vqv7v0xa7d8kc5byyac' };
      await done({ add: [entry, { ...entry, index: `${index}y` }] });
      const { pages } = await on.store.read({
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
        for (const n of [1, 2, 3, 4]) await on.store.commit({ log: [{ log: 'l', entry: [name, n] }] });
      };
      await Promise.all(Array.from({ length: 8 }, (_, name) => writer(name)));
      const all = (await entries('l')) ?? [];
      expect(all.map(({ seq }) => seq)).toEqual(Array.from({ length: 32 }, (_, n) => n + 1));
      const own = (name: number) => all.map(({ entry }) => entry).filter((e) => Array.isArray(e) && e[0] === name);
      expect(own(3)).toEqual([1, 2, 3, 4].map((n) => [3, n]));
    });
  });
}
