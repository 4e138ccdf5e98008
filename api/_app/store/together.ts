import type { Change } from './store';

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
