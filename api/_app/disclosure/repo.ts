import type { Instant } from '../../../shared/text';
import { dayOf } from '../../../shared/time/day';
import { diff } from '../store/change';
import type { Change, Kept, Store } from '../store/store';
import { indexesOf } from './indexes';
import { Body, bodyKey, Head, headKey, Serials, serialsKey, type Written } from './record';

/** A disclosure as read, with the version of its head. */
export interface Read extends Written {
  readonly version: number;
}

export const headFrom = (kept: Kept): Head => Head.parse(kept.value);

function readFrom([head, body]: readonly (Kept | undefined)[]): Read | undefined {
  return head && body && { head: headFrom(head), body: Body.parse(body.value), version: head.version };
}

/** One disclosure in one round trip. */
export async function readDisclosure(store: Store, id: string): Promise<Read | undefined> {
  return readFrom((await store.read({ records: [headKey(id), bodyKey(id)] })).records);
}

/** What everybody may see of a disclosure, for those who point at it; nothing while it is not released. */
export async function readReleased(store: Store, id: string): Promise<(Head & Body) | undefined> {
  const read = await readDisclosure(store, id);
  return read?.head.state === 'released' ? { ...read.head, ...read.body } : undefined;
}

/** The serial numbers given in a year so far, with the version by which no two take the same. */
export interface SerialsRead {
  readonly serials: Serials;
  readonly version: number;
}

const yearOf = (at: Instant): string => dayOf(at).slice(0, 4);

/** All that a step may need, still in one round trip: the disclosure and the serial numbers of the year. */
export async function readForStep(
  store: Store,
  id: string,
  at: Instant,
): Promise<{ read: Read | undefined; year: SerialsRead }> {
  const [head, body, kept] = (await store.read({ records: [headKey(id), bodyKey(id), serialsKey(yearOf(at))] }))
    .records;
  const serials = kept ? Serials.parse(kept.value) : {};
  return { read: readFrom([head, body]), year: { serials, version: kept?.version ?? 0 } };
}

const nextSerial = ({ place }: Head, { serials }: SerialsRead): number => (serials[place] ?? 0) + 1;

/** 341525107201-2026-000012: place, year of release in China, serial number without gaps (索引号). */
export const indexNumber = (head: Head, at: Instant, year: SerialsRead): string =>
  `${head.place}-${yearOf(at)}-${String(nextSerial(head, year)).padStart(6, '0')}`;

/** The change that takes the number; it is stale when somebody took one meanwhile. */
export function takeSerial(head: Head, at: Instant, year: SerialsRead): Change {
  const key = serialsKey(yearOf(at));
  return {
    expect: [{ key, version: year.version }],
    put: [{ key, value: { ...year.serials, [head.place]: nextSerial(head, year) } }],
  };
}

/** The change that begins a disclosure, in whatever state it comes. */
export const beginDisclosure = ({ head, body }: Written): Change => ({
  expect: [{ key: headKey(head.id), version: 0 }],
  put: [
    { key: headKey(head.id), value: head },
    { key: bodyKey(head.id), value: body },
  ],
  add: indexesOf(head),
});

/** The change that saves a step; the body only when it was written anew. */
export function saveDisclosure(before: Read, head: Head, body?: Body): Change {
  const key = headKey(head.id);
  return {
    expect: [{ key, version: before.version }],
    put: [{ key, value: head }, ...(body ? [{ key: bodyKey(head.id), value: body }] : [])],
    ...diff(indexesOf(before.head), indexesOf(head)),
  };
}
