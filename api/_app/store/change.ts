import type { IndexEntry } from './store';

const nameOf = ({ index, order, id }: IndexEntry) => `${index}\u0000${order}\u0000${id}`;

/** What the indexes of a record need when it turns from one state into another; what stays is not touched. */
export function diff(before: readonly IndexEntry[], after: readonly IndexEntry[]) {
  const had = new Set(before.map(nameOf));
  const has = new Set(after.map(nameOf));
  return {
    add: after.filter((entry) => !had.has(nameOf(entry))),
    drop: before.filter((entry) => !has.has(nameOf(entry))),
  };
}
