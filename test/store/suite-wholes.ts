import type { Change } from '../../api/_app/store/store';
import type { Subject } from './subject';

/** Commits and reads as a whole. */
export function wholeTests(on: Subject) {
  const { done, record, entries, member } = on;

  describe('a commit', () => {
    it('loses nothing of 32 writers on one record, each trying again when stale', async () => {
      const mine = async (name: number): Promise<void> => {
        const kept = await record('a');
        const names = Array.isArray(kept?.value) ? kept.value : [];
        const outcome = await on.store.commit({
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
      const good = on.store.commit({ put: [{ key: 'good', value: 1 }] });
      const bad = on.store.commit({ ...fault, remove: ['good'], log: [{ log: 'l', entry: 1 }] });
      await expect(bad).rejects.toThrow('whole number');
      await good;
      expect([await record('good'), await entries('l')]).toEqual([{ version: 1, value: 1 }, []]);
    });

    it('may be empty', async () => {
      expect(await on.store.commit({})).toEqual({ status: 'done', counts: [] });
    });
  });

  describe('a read', () => {
    it('of nothing finds nothing', async () => {
      expect(await on.store.read({})).toEqual({ records: [], pages: [], logs: [], counts: [], replies: [] });
    });

    it('answers a whole batch in its order, in one round trip', async () => {
      await done({ put: [{ key: 'a', value: 1 }], add: [member('1', 'x'), member('2', 'y')] });
      await done({ count: [{ counter: 'c', by: 3 }], log: [{ log: 'l', entry: 'e' }] });
      const before = on.harness.trips?.();
      const found = await on.store.read({
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
      const after = on.harness.trips?.();
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
}
