import { Refusal } from '../../../shared/refusal';
import type { Deps } from '../deps';
import type { Context } from '../http/context';
import { type Limit, throttle } from '../http/throttle';
import { newCode } from '../secret';
import { together } from '../store/together';
import { type Entry, entryFor, entryOf } from './entry';
import { opensWith } from './password';
import { codeKey, keepPerson, LoginRecord, loginKey, type PersonRecord, Pointer, wechatKey } from './record';
import { readOne } from './repo';
import { claimTry, triesKey } from './tries';

const MINUTE = 60_000;
/** Per network address. Wide, because a village may share one; the codes themselves are too long to guess. */
const LIMITS = {
  wechat: { name: 'wechat', times: 120, every: MINUTE },
  password: { name: 'password', times: 100, every: 10 * MINUTE },
  visitor: { name: 'visitor', times: 60, every: 60 * MINUTE },
  code: { name: 'code', times: 30, every: 10 * MINUTE },
} satisfies Record<string, Limit>;

const isStale = (error: unknown) => error instanceof Refusal && error.code === 'stale';

/** Signs in; who meets another sign-in of the same person at the same moment tries once more, on what that one left. */
async function enter({ commit }: Context, entry: () => Promise<Entry>): Promise<Entry['reply']> {
  const once = async () => {
    const { change, reply } = await entry();
    return commit(change, reply);
  };
  return once().catch((error: unknown) => {
    if (isStale(error)) return once();
    throw error;
  });
}

/** Someone never seen before: a resident, found again by the record at `key`. */
function newcomer(deps: Deps, now: number, key: string): Entry {
  const person: PersonRecord = { id: deps.id(), title: '居民', roles: [] };
  const entry = entryOf(deps, now, person);
  const pointer = { expect: [{ key, version: 0 }], put: [{ key, value: { id: person.id } }] };
  return { ...entry, change: together(keepPerson(undefined, person), pointer, entry.change) };
}

export async function wechatEntry(deps: Deps, context: Context, code: string) {
  await throttle(deps.store, context.now, LIMITS.wechat, context.client);
  const key = wechatKey(deps.secrets, await deps.wechat.openidOf(code));
  return enter(context, async () => {
    const known = await readOne(deps.store, key, Pointer);
    return known ? entryFor(deps, context.now, known.value.id) : newcomer(deps, context.now, key);
  });
}

/** The same refusal, after about the same time, for an unknown login and for a wrong password. */
export async function passwordEntry(
  deps: Deps,
  context: Context,
  { login, password }: Record<'login' | 'password', string>,
) {
  await throttle(deps.store, context.now, LIMITS.password, context.client);
  await claimTry(deps, context.now, login);
  const known = await readOne(deps.store, loginKey(login), LoginRecord);
  const right = await opensWith(password, known?.value.password);
  if (!known || !right) throw new Refusal('wrong_password');
  const forget = { remove: [triesKey(deps, login)] };
  return enter(context, async () => {
    const entry = await entryFor(deps, context.now, known.value.id);
    return { ...entry, change: together(entry.change, forget) };
  });
}

export async function visitorEntry(deps: Deps, context: Context) {
  await throttle(deps.store, context.now, LIMITS.visitor, context.client);
  const code = newCode();
  const { change, reply } = newcomer(deps, context.now, codeKey(deps.secrets, code));
  return context.commit(change, { ...reply, code });
}

export async function codeEntry(deps: Deps, context: Context, code: string) {
  await throttle(deps.store, context.now, LIMITS.code, context.client);
  const known = await readOne(deps.store, codeKey(deps.secrets, code), Pointer);
  if (!known) throw new Refusal('wrong_code');
  return enter(context, () => entryFor(deps, context.now, known.value.id));
}
