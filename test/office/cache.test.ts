import { importTables } from '../../api/_app/office/import';
import { directoryOf, remember } from '../../api/_app/office/repo';
import type { Store } from '../../api/_app/store/store';
import { tables } from './tables';

const { directory } = importTables(tables, () => true);

/** A store with a directory of this version that counts how often it is read. */
function counted(version: number) {
  let reads = 0;
  const store: Store = {
    read: async () => {
      reads += 1;
      return { records: [{ version, value: directory }], pages: [], logs: [], counts: [], replies: [] };
    },
    commit: async () => ({ status: 'done', counts: [] }),
    sweep: async () => undefined,
    close: async () => undefined,
  };
  return { store, reads: () => reads };
}

test('routing reads the directory once in ten seconds', async () => {
  const { store, reads } = counted(1);
  for (const now of [0, 5_000, 9_999]) expect(await directoryOf({ store }, now)).toEqual(directory);
  expect(reads()).toBe(1);
  await directoryOf({ store }, 10_000);
  expect(reads()).toBe(2);
});

test('a read that began before an import does not hide it', async () => {
  const { store } = counted(1);
  const reading = directoryOf({ store }, 0);
  const imported = { ...directory, rules: [] };
  remember(store, 0, { version: 2, directory: imported });
  expect(await reading).toEqual(imported);
  expect(await directoryOf({ store }, 1)).toEqual(imported);
});
