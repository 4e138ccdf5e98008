import { Refusal } from '../../../shared/refusal';
import type { Deps } from '../deps';
import type { Context } from '../http/context';
import { endSessions } from '../http/session';
import { type Limit, throttle } from '../http/throttle';
import type { Change, Kept } from '../store/store';
import { together } from '../store/together';
import { entryOf, readPerson } from './entry';
import { sealPassword } from './password';
import * as record from './record';
import { readOne } from './repo';

const MINUTE = 60_000;
const ACCEPTING: Limit = { name: 'invitation', times: 30, every: 10 * MINUTE };

interface Answer {
  readonly code: string;
  readonly wechat?: string | undefined;
  readonly password?: string | undefined;
}

/** Whom an invitation makes staff: the holder of its login, else the resident with that WeChat, else someone new. */
async function invited(deps: Deps, invitation: record.Invitation, wechat: string | undefined) {
  const keys = [record.loginKey(invitation.login), ...(wechat ? [wechat] : [])];
  const [login, bound] = (await deps.store.read({ records: keys })).records;
  const ways = login && record.LoginRecord.parse(login.value);
  const holder = bound && record.Pointer.parse(bound.value).id;
  if (ways && holder && holder !== ways.id) throw new Refusal('wechat_taken');
  const id = ways?.id ?? holder ?? deps.id();
  const found = await readPerson(deps.store, id);
  if (!ways && found.person?.login) throw new Refusal('wechat_taken');
  if (invitation.version !== (ways ? found.kept?.version : 0)) throw new Refusal('invitation_invalid');
  return { ...found, id, login, bound, ways };
}
type Invited = Awaited<ReturnType<typeof invited>>;

const pointTo = (key: string, kept: Kept | undefined, value: record.LoginRecord): Change => ({
  expect: [{ key, version: kept?.version ?? 0 }],
  put: [{ key, value }],
});

/** The new ways in take the place of all former ones: whoever held the post before does not come in any more. */
function waysIn(who: Invited, login: string, ways: record.LoginRecord): Change {
  const former = who.ways?.wechat;
  return together(
    pointTo(record.loginKey(login), who.login, ways),
    ways.wechat ? pointTo(ways.wechat, who.bound, { id: who.id }) : {},
    former && former !== ways.wechat ? { remove: [former] } : {},
    endSessions(who.id, who.sessions),
  );
}

const personOf = ({ id, person }: Invited, { login, title, roles }: record.Invitation): record.PersonRecord => ({
  id,
  login,
  title,
  roles,
  home: record.homeOf(roles),
  ...(person?.absence && { absence: person.absence }),
});

/** Uses an invitation up, once. @throws Refusal invitation_invalid, wechat_taken */
export async function accept(deps: Deps, context: Context, { code, wechat, password }: Answer) {
  await throttle(deps.store, context.now, ACCEPTING, context.client);
  const key = record.invitationKey(deps.secrets, code);
  const kept = await readOne(deps.store, key, record.Invitation);
  if (!kept) throw new Refusal('invitation_invalid');
  const bound = wechat && record.wechatKey(deps.secrets, await deps.wechat.openidOf(wechat));
  const who = await invited(deps, kept.value, bound);
  const sealed = password && (await sealPassword(password));
  const ways = { id: who.id, ...(sealed && { password: sealed }), ...(bound && { wechat: bound }) };
  const person = personOf(who, kept.value);
  const entry = entryOf(deps, context.now, person);
  const used = { expect: [{ key, version: kept.version }], remove: [key] };
  const change = together(used, record.keepPerson(who.kept, person), waysIn(who, kept.value.login, ways), entry.change);
  return context.commit(change, entry.reply).catch(asUsed);
}

/** Someone was faster with the same invitation, login or WeChat. */
function asUsed(error: unknown): never {
  throw error instanceof Refusal && error.code === 'stale' ? new Refusal('invitation_invalid') : error;
}
