import { Directory } from '../../../shared/office/office';
import type { Change, Kept, Store } from '../store/store';

/** The whole directory is one record: imported, replaced and read as one. */
export const directoryKey = 'directory';

/** How long a process may route by what it read, in ms; its own import counts at once. */
const FRESH = 10_000;

export interface KeptDirectory {
  /** 0 before the first import. */
  readonly version: number;
  readonly directory: Directory;
}

const NONE: KeptDirectory = { version: 0, directory: { offices: [], posts: [], topics: [], rules: [] } };
const lately = new WeakMap<Store, KeptDirectory & { readonly at: number }>();

const directoryFrom = (kept: Kept | undefined): KeptDirectory =>
  kept ? { version: kept.version, directory: Directory.parse(kept.value) } : NONE;

/** The directory as it is kept now: one round trip. */
export async function readDirectory(store: Store): Promise<KeptDirectory> {
  const { records } = await store.read({ records: [directoryKey] });
  return directoryFrom(records[0]);
}

/** The change that puts `directory` in the place of the one with `version`. */
export const replaceDirectory = (version: number, directory: Directory): Change => ({
  expect: [{ key: directoryKey, version }],
  put: [{ key: directoryKey, value: directory }],
});

/** Keeps a directory for this process, unless it already knows a later one (a read may finish after an import). */
export function remember(store: Store, now: number, read: KeptDirectory): Directory {
  const known = lately.get(store);
  const newest = known && known.version > read.version ? known : read;
  lately.set(store, { version: newest.version, directory: newest.directory, at: now });
  return newest.directory;
}

/** The directory to route by, usually without a round trip: at most 10 s old. */
export async function directoryOf(deps: { readonly store: Store }, now: number): Promise<Directory> {
  const known = lately.get(deps.store);
  if (known && now - known.at < FRESH) return known.directory;
  return remember(deps.store, now, await readDirectory(deps.store));
}
