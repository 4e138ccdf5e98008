import { api } from '../../shared/api';
import { call } from './client';
import { platform } from './platform';
import { keepRetrieval, useRetrieval } from './retrieval';
import { currentSession, enter, signInSilently, useSession } from './session';

/** Makes sure that there is somebody to answer: without WeChat and account, a visitor with a 取件码. @throws CallError */
export async function beSomeone(): Promise<void> {
  if (currentSession() || (await signInSilently()) || platform.name === 'weapp') return;
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
