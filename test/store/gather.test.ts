import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { counted } from '../../api/_app/store/counted';
import { gathered } from '../../api/_app/store/gather';
import { openLmdb } from '../../api/_app/store/lmdb';
import { storeSuite } from './suite';

describe('a store whose readings are gathered', () => {
  storeSuite(async () => {
    const folder = mkdtempSync(join(tmpdir(), 'mingbai-gather-'));
    const stores: ReturnType<typeof counted>[] = [];
    return {
      open: async (now) => {
        const store = counted(openLmdb(join(folder, `store-${stores.length}`), { now }));
        stores.push(store);
        return gathered(store);
      },
      trips: () => stores.reduce((sum, s) => sum + s.trips.reads, 0),
      close: async () => {
        await Promise.all(stores.map((s) => s.close()));
        rmSync(folder, { recursive: true, force: true });
      },
    };
  });

  test('readings of the same moment are one round trip, each with its own answer', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'mingbai-gather-'));
    const inner = counted(openLmdb(join(folder, 'store')));
    const store = gathered(inner);
    await store.commit({ put: [{ key: 'a', value: 1 }], count: [{ counter: 'c', by: 2 }] });
    const [one, two] = await Promise.all([
      store.read({ records: ['a', 'b'] }),
      store.read({ counts: ['c'], records: ['a'] }),
    ]);
    expect([one.records.map((r) => r?.value), one.counts]).toEqual([[1, undefined], []]);
    expect([two.records.map((r) => r?.value), two.counts]).toEqual([[1], [2]]);
    expect(inner.trips.reads).toBe(1);
    await store.close();
    rmSync(folder, { recursive: true, force: true });
  });
});
