import type { z } from 'zod';
import type { Change, Store } from '../store/store';
import { together } from '../store/together';
import { keepPerson, LoginRecord, loginKey, type PersonRecord } from './record';

/** One record and its version, parsed; nothing when there is none. */
export async function readOne<S extends z.ZodType>(store: Store, key: string, schema: S) {
  const [kept] = (await store.read({ records: [key] })).records;
  return kept && { version: kept.version, value: schema.parse(kept.value) };
}

/** A member of staff as the seed or a test makes them: known by a login that opens with nothing yet. */
export const newStaff = (person: PersonRecord): Change =>
  together(
    keepPerson(undefined, person),
    person.login ? { put: [{ key: loginKey(person.login), value: LoginRecord.parse({ id: person.id }) }] } : {},
  );
