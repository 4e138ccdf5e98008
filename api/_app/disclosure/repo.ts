import '../../../shared/zod';
import { z } from 'zod';
import type { Instant } from '../../../shared/text';
import { dayOf } from '../../../shared/time/day';
import { diff } from '../store/change';
import type { Change, Kept, Store } from '../store/store';
import { indexesOf } from './indexes';
import { Body, bodyKey, Head, headKey, serialKey, type Written } from './record';

/** A disclosure as read, with the version of its head. */
export interface Read extends Written {
  readonly version: number;
}

export const headFrom = (kept: Kept): Head => Head.parse(kept.value);

/** One disclosure in one round trip. */
export async function readDisclosure(store: Store, id: string): Promise<Read | undefined> {
  const [head, body] = (await store.read({ records: [headKey(id), bodyKey(id)] })).records;
  return head && body && { head: headFrom(head), body: Body.parse(body.value), version: head.version };
}

/** What everybody may see of a disclosure, for those who point at it; nothing while it is not released. */
export async function readReleased(store: Store, id: string): Promise<(Head & Body) | undefined> {
  const read = await readDisclosure(store, id);
  return read?.head.state === 'released' ? { ...read.head, ...read.body } : undefined;
}

const Serial = z.number().int();
const yearOf = (at: Instant): string => dayOf(at).slice(0, 4);

/** The last serial number of a place in the year of this moment. Two commits cannot both take the next. */
export interface LastSerial {
  readonly key: string;
  readonly version: number;
  readonly serial: number;
}

export async function readSerial(store: Store, { place }: Head, at: Instant): Promise<LastSerial> {
  const key = serialKey(place, yearOf(at));
  const [kept] = (await store.read({ records: [key] })).records;
  return { key, version: kept?.version ?? 0, serial: kept ? Serial.parse(kept.value) : 0 };
}

/** 341525107201-2026-000012: place, year of release in China, serial number (索引号). */
export const indexNumber = ({ place }: Head, at: Instant, serial: number): string =>
  `${place}-${yearOf(at)}-${String(serial).padStart(6, '0')}`;

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

/** The change that takes the next serial number. */
export const takeSerial = ({ key, version, serial }: LastSerial): Change => ({
  expect: [{ key, version }],
  put: [{ key, value: serial + 1 }],
});
