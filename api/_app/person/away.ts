import { Absence } from '../../../shared/person/person';
import type { Day } from '../../../shared/text';
import { endOfDay } from '../../../shared/time/day';
import type { Change, Kept, Store } from '../store/store';

/** Absences lie by login beside the person, so that one read tells which holders of many posts are away. */
const awayKey = (login: string): string => `away:${login}`;

/** The change that keeps, or without days ends, an absence. It is forgotten when its last day is over. */
export function awayChange(login: string, absence: Absence | undefined): Change {
  const key = awayKey(login);
  if (!absence) return { remove: [key] };
  return { put: [{ key, value: absence, expiresAt: Date.parse(endOfDay(absence.to)) + 1 }] };
}

function coversDay(kept: Kept | undefined, day: Day): boolean {
  if (!kept) return false;
  const { from, to } = Absence.parse(kept.value);
  return from <= day && day <= to;
}

/** Which of these logins are away on that day: one round trip. */
export async function awayOf(store: Store, logins: readonly string[], day: Day): Promise<ReadonlySet<string>> {
  const asked = [...new Set(logins)];
  const { records } = await store.read({ records: asked.map(awayKey) });
  return new Set(asked.filter((_, i) => coversDay(records[i], day)));
}
