import type { MakeAsync } from './call';
import type { Clone } from './realm';

/** What the phone keeps, as JSON by key. Hand the same map to a second host to see what survives a restart. */
export type Storage = Map<string, string>;

/** wx storage, synchronous and asynchronous. A key that is not there reads as ''. */
export function makeStorage(storage: Storage, async: MakeAsync, clone: Clone) {
  const get = (key: unknown): unknown => clone(JSON.parse(storage.get(String(key)) ?? '""'));
  const set = (key: unknown, value: unknown) => void storage.set(String(key), JSON.stringify(value ?? ''));
  const remove = (key: unknown) => void storage.delete(String(key));
  const info = () => ({ keys: [...storage.keys()], currentSize: 1, limitSize: 10_240 });
  return {
    getStorageSync: get,
    setStorageSync: set,
    removeStorageSync: remove,
    clearStorageSync: () => storage.clear(),
    getStorageInfoSync: () => clone(info()),
    getStorage: async('getStorage', ({ key }) => {
      if (!storage.has(String(key))) throw new Error('data not found');
      return { data: get(key) };
    }),
    setStorage: async('setStorage', ({ key, data }) => set(key, data)),
    removeStorage: async('removeStorage', ({ key }) => remove(key)),
    clearStorage: async('clearStorage', () => storage.clear()),
    getStorageInfo: async('getStorageInfo', info),
  };
}
