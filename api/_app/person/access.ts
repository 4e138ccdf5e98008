import { Access } from '../../../shared/person/endpoints';
import type { Change, Kept } from '../store/store';

export const accessKey = (id: string): string => `access:${id}`;
export const accessIndex = (asker: string): string => `access:${asker}`;

export const accessFrom = (kept: Kept): Access => Access.parse(kept.value);

/** The change that tells a person, for good, who opened their name and phone. */
export const accessChange = (asker: string, access: Access): Change => ({
  put: [{ key: accessKey(access.id), value: Access.parse(access) }],
  add: [{ index: accessIndex(asker), order: access.at, id: access.id }],
});
