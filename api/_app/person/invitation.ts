import type { Held } from '../../../shared/person/person';
import { Refusal } from '../../../shared/refusal';
import type { Deps } from '../deps';
import { type Context, callerOf } from '../http/context';
import { newCode } from '../secret';
import { invitationKey, LoginRecord, loginKey, personFrom, personKey } from './record';
import { readOne } from './repo';
import { checkGrant, reaches } from './rules';

const VALID = 72 * 3_600_000;

interface Words {
  readonly login: string;
  readonly title: string;
  readonly roles: Held[];
}

/** The version of the person who has this login; 0 when it is free. @throws Refusal login_taken */
async function versionBehind(deps: Deps, context: Context, login: string): Promise<number> {
  const pointer = await readOne(deps.store, loginKey(login), LoginRecord);
  if (!pointer) return 0;
  const [kept] = (await deps.store.read({ records: [personKey(pointer.value.id)] })).records;
  if (!kept || !reaches(callerOf(context).person, personFrom(kept)?.home)) throw new Refusal('login_taken');
  return kept.version;
}

/** A new code and the change that keeps its invitation. */
function invitationOf({ secrets }: Deps, now: number, words: Words, version: number) {
  const code = newCode();
  const expiresAt = now + VALID;
  const put = [{ key: invitationKey(secrets, code), value: { ...words, version }, expiresAt }];
  return { change: { put }, reply: { code, expiresAt: new Date(expiresAt).toISOString() } };
}

/** Writes an invitation. For a login in use it is the new way in: a forgotten password, a post that changes hands. */
export async function invite(deps: Deps, context: Context, words: Words) {
  checkGrant(callerOf(context).person, words.roles, (code) => deps.places.some((place) => place.code === code));
  const { change, reply } = invitationOf(deps, context.now, words, await versionBehind(deps, context, words.login));
  return context.commit(change, reply);
}

/** The first way in, for whoever runs the server: makes the holder of this login an admin of the county. */
export async function inviteAdmin(deps: Deps, login: string) {
  const pointer = await readOne(deps.store, loginKey(login), LoginRecord);
  const [kept] = pointer ? (await deps.store.read({ records: [personKey(pointer.value.id)] })).records : [];
  const roles: Held[] = [{ role: 'admin', place: deps.county }];
  const { change, reply } = invitationOf(deps, deps.now(), { login, title: '县管理员', roles }, kept?.version ?? 0);
  await deps.store.commit(change);
  return reply;
}
