import { modelTests } from './model';
import { type Harness, subjectOf } from './subject';
import { listTests } from './suite-lists';
import { recordTests } from './suite-records';
import { timeTests } from './suite-times';
import { wholeTests } from './suite-wholes';

/** The contract of the port, for every adapter. */
export function storeSuite(start: () => Promise<Harness>) {
  const on = subjectOf(start);
  recordTests(on);
  listTests(on);
  timeTests(on);
  wholeTests(on);
  modelTests((now) => on.harness.open(now));
}
