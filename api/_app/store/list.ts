import type { Kept, Member, PageQuery, Store } from './store';

export interface Rows {
  readonly ids: readonly string[];
  readonly records: readonly (Kept | undefined)[];
  /** The position after which the next page begins, when there is one. */
  readonly next: Member | undefined;
}

export interface ListQuery {
  readonly indexes: readonly string[];
  readonly way: PageQuery['way'];
  readonly limit: number;
  readonly after: Member | undefined;
  /** The record key of an id. */
  readonly key: (id: string) => string;
}

const before = (a: Member, b: Member) => (a.order === b.order ? a.id < b.id : a.order < b.order);

/** Members of several pages in one order, each id once. */
export function merged(pages: readonly (readonly Member[])[], way: PageQuery['way']): Member[] {
  const filled = pages.filter((page) => page.length > 0);
  if (filled.length < 2) return [...(filled[0] ?? [])];
  const sign = way === 'up' ? 1 : -1;
  const all = pages.flat().sort((a, b) => (before(a, b) ? -sign : sign));
  return all.filter((m, i) => all[i - 1]?.id !== m.id);
}

/** One page of a list that may lie in several indexes: two round trips, at any size of the store. */
export async function listRows(store: Store, query: ListQuery): Promise<Rows> {
  const { indexes, way, limit, after, key } = query;
  const found = await store.read({
    pages: indexes.map((index) => ({ index, way, limit: limit + 1, ...(after && { after }) })),
  });
  const members = merged(found.pages, way);
  const page = members.slice(0, limit);
  const ids = page.map((m) => m.id);
  const records = ids.length > 0 ? (await store.read({ records: ids.map(key) })).records : [];
  return { ids, records, next: members.length > limit ? page.at(-1) : undefined };
}
