import { Refusal } from '../../../shared/refusal';
import type { Secrets } from '../secret';
import type { Member } from '../store/store';

const TAG = 16;

/** A cursor is a position with a tag that ties it to one list: another list's, or a made-up one, is refused. */
export function cursorOf(secrets: Secrets, list: string, at: Member): string {
  const position = Buffer.from(`${at.order}\u0000${at.id}`).toString('base64url');
  return `${position}.${secrets.hash(`cursor ${list}`, position).slice(0, TAG)}`;
}

/** The position in a cursor of this list. @throws Refusal bad_cursor */
export function positionOf(secrets: Secrets, list: string, cursor: string): Member {
  const [position = '', tag] = cursor.split('.');
  if (tag !== secrets.hash(`cursor ${list}`, position).slice(0, TAG)) throw new Refusal('bad_cursor');
  const [order = '', id = ''] = Buffer.from(position, 'base64url').toString().split('\u0000');
  return { order, id };
}
