import type { Change, IndexEntry } from './store';

const same = (a: IndexEntry) => (b: IndexEntry) => a.index === b.index && a.order === b.order && a.id === b.id;
const without = (all: readonly IndexEntry[], some: readonly IndexEntry[]) => all.filter((e) => !some.some(same(e)));

/** What must be added to and dropped from the indexes when a record changes; `[]` stands for no record. */
export const diff = (before: readonly IndexEntry[], after: readonly IndexEntry[]): Pick<Change, 'add' | 'drop'> => ({
  add: without(after, before),
  drop: without(before, after),
});

/** Several changes as one. Their once-keys are the committer's business and are left out. */
export const together = (...changes: readonly Change[]): Change => ({
  expect: changes.flatMap((c) => c.expect ?? []),
  put: changes.flatMap((c) => c.put ?? []),
  remove: changes.flatMap((c) => c.remove ?? []),
  add: changes.flatMap((c) => c.add ?? []),
  drop: changes.flatMap((c) => c.drop ?? []),
  count: changes.flatMap((c) => c.count ?? []),
  log: changes.flatMap((c) => c.log ?? []),
});
