import '../../shared/zod';
import type { z } from 'zod';
import { codeSignIn, signedIn, wechatSignIn } from '../../shared/person/endpoints';
import { Person } from '../../shared/person/person';
import type { Role } from '../../shared/person/role';
import { CallError } from './call-error';
import { changing, useChanging } from './changing';
import { forgetReplies } from './kept-replies';
import { platform } from './platform';
import { request } from './request';
import { currentRetrieval } from './retrieval';

const KEY = 'session';

/** Who is signed in on this phone, and the token that says so. */
export type Session = z.infer<typeof signedIn>;

function loaded(): Session | undefined {
  const kept = signedIn.safeParse(platform.load(KEY));
  return kept.success ? kept.data : undefined;
}

const session = changing<Session | undefined>(loaded());

export const currentSession = (): Session | undefined => session.get();
export const onSession = session.watch;
export const useSession = (): Session | undefined => useChanging(session);

/** Keeps what a sign-in endpoint replied. */
export function enter({ token, person }: Session): void {
  const next = { token, person };
  platform.keep(KEY, next);
  session.set(next);
}

/** The person as the server now knows them. */
export function renew(person: Person): void {
  const now = session.get();
  if (now) enter({ token: now.token, person: Person.parse(person) });
}

export function leave(): void {
  platform.forget(KEY);
  forgetReplies();
  session.set(undefined);
}

/** Does the person hold any of these roles somewhere? The server checks where. */
export const holds = (who: Session | undefined, ...roles: Role[]): boolean =>
  who?.person.roles.some((held) => roles.includes(held.role)) ?? false;

async function signIn(): Promise<boolean> {
  const code = await platform.signInCode().catch(() => undefined);
  const retrieval = currentRetrieval();
  if (code !== undefined) enter(signedIn.parse(await request(wechatSignIn, { body: { code } }, {})));
  else if (retrieval) enter(signedIn.parse(await request(codeSignIn, { body: { code: retrieval.code } }, {})));
  return currentSession() !== undefined;
}

let signingIn: Promise<boolean> | undefined;

/** Signs in without asking, by WeChat or by the 取件码 kept here; one at a time. False where there is neither. @throws CallError */
export function signInSilently(): Promise<boolean> {
  signingIn ??= signIn().finally(() => {
    signingIn = undefined;
  });
  return signingIn;
}

/** The session, made silently if need be. @throws CallError signed out, where only the sign-in page helps */
export async function someone(): Promise<Session> {
  if (session.get() === undefined) await signInSilently();
  const now = session.get();
  if (now === undefined) {
    throw new CallError('refused', { code: 'signed_out', message: '请先登录，再接着办。您写的还在。' });
  }
  return now;
}
