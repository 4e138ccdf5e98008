import { api } from '../../shared/api';
import { asCallError } from './call-error';
import { call } from './client';
import { platform } from './platform';
import { forgetRetrieval, keepRetrieval, useRetrieval } from './retrieval';
import { currentSession, enter, signInSilently, useSession } from './session';

/** Signs in as who asked here before; a code that the server no longer knows is forgotten. */
async function isBack(): Promise<boolean> {
  try {
    return await signInSilently();
  } catch (error) {
    if (asCallError(error).code !== 'wrong_code') throw error;
    forgetRetrieval();
    return false;
  }
}

/** Makes sure that there is somebody to answer: without WeChat and account, a visitor with a 取件码. @throws CallError */
export async function beSomeone(): Promise<void> {
  if (currentSession() || (await isBack()) || platform.name === 'weapp') return;
  const { code, ...session } = await call(api.visitorSignIn, {});
  enter(session);
  keepRetrieval({ code, person: session.person.id });
}

/** Comes back by the code that was noted. @throws CallError */
export async function comeBack(code: string): Promise<void> {
  const session = await call(api.codeSignIn, { body: { code } });
  enter(session);
  keepRetrieval({ code, person: session.person.id });
}

/** Whether the server can be asked about "mine": in WeChat always, on the web once one has asked or signed in. */
export function useIsSomeone(): boolean {
  const session = useSession();
  const retrieval = useRetrieval();
  return platform.name === 'weapp' || session !== undefined || retrieval !== undefined;
}
