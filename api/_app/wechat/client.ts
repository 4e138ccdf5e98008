import '../../../shared/zod';
import { setTimeout as sleep } from 'node:timers/promises';
import { z } from 'zod';
import type { LogLine } from '../deps';
import { REFUSALS, type Reaction, reactionTo } from './reactions';
import type { Wechat } from './wechat';

export interface WechatOptions {
  readonly appid: string;
  readonly secret: string;
  /** `https://api.weixin.qq.com`, or where the fake listens. */
  readonly base: string;
  readonly log: (line: LogLine) => void;
  /** Milliseconds for one try. */
  readonly timeout?: number;
}

/** Pauses in milliseconds before the second and the third try. */
const PAUSES = [150, 300];

/** What is still asked for is loose: WeChat adds fields. On success there is usually no errcode; session_key is not kept. */
const SessionReply = z.union([
  z.object({ openid: z.string().min(1).max(128), errcode: z.literal(0).optional() }),
  z.object({ errcode: z.number().int() }),
]);

type Outcome = { readonly openid: string } | { readonly reaction: Reaction; readonly errcode: number };
const UNREACHED: Outcome = { reaction: 'again', errcode: -1 };

const urlOf = ({ base, appid, secret }: WechatOptions, code: string): URL => {
  const url = new URL('/sns/jscode2session', base);
  url.search = new URLSearchParams({ appid, secret, js_code: code, grant_type: 'authorization_code' }).toString();
  return url;
};

/** One try. WeChat answers 200 and text/plain, whatever happened; anything unreadable counts as not reached. */
async function tryOnce(options: WechatOptions, code: string): Promise<Outcome> {
  try {
    const signal = AbortSignal.timeout(options.timeout ?? 3000);
    const response = await fetch(urlOf(options, code), { signal });
    const reply = SessionReply.parse(JSON.parse(await response.text()));
    return 'openid' in reply ? reply : { reaction: reactionTo(reply.errcode), errcode: reply.errcode };
  } catch {
    // The error is dropped on purpose: its text may hold the address, and that holds the secret and the code.
    return UNREACHED;
  }
}

const goesOn = (outcome: Outcome) => 'reaction' in outcome && outcome.reaction === 'again';

/** code2Session is safe to repeat: a code that was taken after all answers 40163. */
async function tryThrice(options: WechatOptions, code: string): Promise<Outcome> {
  let outcome = await tryOnce(options, code);
  for (const pause of PAUSES) {
    if (!goesOn(outcome)) break;
    await sleep(pause);
    outcome = await tryOnce(options, code);
  }
  return outcome;
}

/** WeChat over HTTP. */
export function wechatClient(options: WechatOptions): Wechat {
  async function openidOf(code: string): Promise<string> {
    const outcome = await tryThrice(options, code);
    if ('openid' in outcome) return outcome.openid;
    const { reaction, errcode } = outcome;
    if (reaction === 'ours') options.log({ level: 'error', event: 'wechat_misconfigured', errcode });
    if (reaction === 'again') options.log({ level: 'warn', event: 'wechat_unreached', errcode });
    throw REFUSALS[reaction]();
  }
  return { openidOf };
}
