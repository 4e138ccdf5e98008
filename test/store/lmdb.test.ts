import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openLmdb } from '../../api/_app/store/lmdb';
import type { Store } from '../../api/_app/store/store';
import type { Harness } from './subject';
import { storeSuite } from './suite';

async function startLmdb(): Promise<Harness> {
  const dir = await mkdtemp(join(tmpdir(), 'mingbai-lmdb-'));
  const stores: Store[] = [];
  return {
    open: async (now) => {
      const store = openLmdb(join(dir, `${stores.length}.lmdb`), { now });
      stores.push(store);
      return store;
    },
    close: async () => {
      await Promise.all(stores.map((store) => store.close()));
      await rm(dir, { recursive: true });
    },
  };
}

describe('the store on LMDB', () => storeSuite(startLmdb));
