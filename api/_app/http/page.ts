import type { Deps } from '../deps';
import { type ListQuery, listRows } from '../store/list';
import type { Kept } from '../store/store';
import { cursorOf, positionOf } from './cursor';

interface Paging {
  readonly cursor?: string | undefined;
  readonly limit: number;
}

/** The reply of a list: its rows in order and the cursor of the next page, which no other list takes. */
export async function pageOf<Row>(
  { store, secrets }: Deps,
  { cursor, limit }: Paging,
  where: Omit<ListQuery, 'limit' | 'after'>,
  row: (kept: Kept) => Row,
): Promise<{ rows: Row[]; next?: string }> {
  const list = where.indexes.join(' ');
  const after = cursor === undefined ? undefined : positionOf(secrets, list, cursor);
  const found = await listRows(store, { ...where, limit, after });
  const rows = found.records.flatMap((kept) => (kept ? [row(kept)] : []));
  return { rows, ...(found.next && { next: cursorOf(secrets, list, found.next) }) };
}
