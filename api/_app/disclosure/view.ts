import type { Disclosure, DisclosureRow } from '../../../shared/disclosure/disclosure';
import type { PlaceCode } from '../../../shared/place/place';
import type { Head, Written } from './record';

type NameOf = (code: PlaceCode) => string;

/** The line of a list. */
export function rowOf(head: Head, version: number, nameOf: NameOf): DisclosureRow {
  const { authorId: _a, also: _b, author: _c, reviewer: _d, returned: _e, ...row } = head;
  return { ...row, version, placeName: nameOf(head.place) };
}

/** The whole, as its readers and writers see it: posts, no ids of persons. */
export function viewOf({ head, body, version }: Written & { version: number }, nameOf: NameOf): Disclosure {
  const { authorId: _a, also: _b, ...shown } = head;
  return { ...shown, ...body, version, placeName: nameOf(head.place) };
}
