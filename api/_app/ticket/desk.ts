import type { Person } from '../../../shared/person/person';
import type { Role } from '../../../shared/person/role';
import { Refusal } from '../../../shared/refusal';
import type { Desk } from '../../../shared/ticket/endpoints';
import { heldAs } from '../http/context';
import { dispatchIndex, doneIndex, officeIndex, readIndex, reopenedIndex, watchIndex } from './record';

/** Which lists a desk reads: by the caller's own offices or places, never by anything that the caller sends. */
const DESKS: Record<Desk, { role: Role; by: 'office' | 'place'; index: (of: string) => string; way: 'up' | 'down' }> = {
  office: { role: 'officer', by: 'office', index: officeIndex, way: 'up' },
  read: { role: 'officer', by: 'office', index: readIndex, way: 'up' },
  done: { role: 'officer', by: 'office', index: doneIndex, way: 'down' },
  dispatch: { role: 'dispatcher', by: 'place', index: dispatchIndex, way: 'up' },
  reopened: { role: 'supervisor', by: 'place', index: reopenedIndex, way: 'up' },
  watch: { role: 'supervisor', by: 'place', index: watchIndex, way: 'up' },
};

/** @throws Refusal not_allowed when the person has no such desk */
export function deskOf(person: Person, desk: Desk): { indexes: string[]; way: 'up' | 'down' } {
  const { role, by, index, way } = DESKS[desk];
  const keys = heldAs(person, role).map((held) => (by === 'office' ? held.office : held.place));
  const indexes = [...new Set(keys)].flatMap((key) => (key === undefined ? [] : [index(key)]));
  if (indexes.length === 0) throw new Refusal('not_allowed');
  return { indexes, way };
}
