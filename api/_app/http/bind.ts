import type { Context as HonoContext } from 'hono';
import type { z } from 'zod';
import type { Endpoint, Who } from '../../../shared/endpoint';
import { Refusal } from '../../../shared/refusal';
import type { Deps } from '../deps';
import { sha256 } from '../secret';
import { type Caller, type Context, Repeated } from './context';
import { bodyOf, parsed } from './input';
import { sessionFrom, sessionKey, touchSession } from './session';

const ONCE_KEY = /^[\w-]{8,64}$/;
const ONCE_KEPT = 24 * 3_600_000;

/** An endpoint with its handler, ready to be mounted. */
export interface Bound {
  readonly method: string;
  readonly path: string;
  readonly handle: (c: HonoContext, deps: Deps) => Promise<Response>;
}

interface Once {
  readonly key: string;
  readonly print: string;
}

/** @throws Refusal signed_out, not_allowed */
function admit(who: Who, caller: Caller | undefined): void {
  if (who === 'anyone') return;
  if (!caller) throw new Refusal('signed_out');
  if (who !== 'signed-in' && !caller.person.roles.some((held) => who.includes(held.role))) {
    throw new Refusal('not_allowed');
  }
}

const tokenOf = (c: HonoContext): string | undefined =>
  /^Bearer ([\w-]{20,64})$/.exec(c.req.header('authorization') ?? '')?.[1];

/** The once-key of a kept write: the caller's own, tied to what is being done. */
function onceOf(c: HonoContext, token: string | undefined, body: string): Once {
  const key = c.req.header('idempotency-key') ?? '';
  if (!ONCE_KEY.test(key)) throw new Refusal('once_key_missing');
  return {
    key: `once:${sha256(`${token} ${c.req.method} ${c.req.path} ${key}`)}`,
    print: sha256(body),
  };
}

/** The first reply to the same request; other words under the same key are refused. @throws Repeated, Refusal */
function stopRepeat(once: Once, kept: unknown): void {
  if (typeof kept !== 'object' || kept === null || !('print' in kept) || !('reply' in kept)) return;
  if (kept.print !== once.print) throw new Refusal('once_key_reused');
  throw new Repeated(kept.reply);
}

function committer(deps: Deps, once: Once | undefined, now: number): Context['commit'] {
  return async (change, reply) => {
    const outcome = await deps.store.commit(
      once
        ? {
            ...change,
            once: { key: once.key, reply: { print: once.print, reply }, expiresAt: now + ONCE_KEPT },
          }
        : change,
    );
    if (outcome.status === 'stale') throw new Refusal('stale');
    if (outcome.status === 'repeated' && once) stopRepeat(once, outcome.reply);
    return reply;
  };
}

/** Reads the session and the once-record in one round trip and makes the handler's context. */
async function contextOf(c: HonoContext, deps: Deps, who: Who, once: Once | undefined): Promise<Context> {
  const now = deps.now();
  const token = tokenOf(c);
  const key = token && sessionKey(token);
  const found = key ? await deps.store.read({ records: [key], replies: once ? [once.key] : [] }) : undefined;
  const kept = found?.records[0];
  const session = sessionFrom(kept);
  const caller = session && { person: session.person, asker: session.asker };
  // A repeat comes first: who signed out and asks again, because the answer got lost, gets that answer.
  const first = found?.replies[0];
  if (once && first) stopRepeat(once, first.reply);
  admit(who, caller);
  const touch = key && kept && session && touchSession(key, kept.version, session, now);
  if (touch) await deps.store.commit(touch);
  const client = deps.secrets.hash('client', deps.peer(c));
  return { now, at: new Date(now).toISOString(), caller, session: key, client, commit: committer(deps, once, now) };
}

/** Ties an endpoint to its handler: parses what comes in, admits, and parses what goes out by the same table. */
export function bind<P extends z.ZodType, Q extends z.ZodType, B extends z.ZodType, R extends z.ZodType>(
  endpoint: Endpoint<P, Q, B, R>,
  handler: (
    context: Context,
    input: { params: z.output<P>; query: z.output<Q>; body: z.output<B> },
  ) => Promise<z.input<R>> | z.input<R>,
): Bound {
  const writes = endpoint.method !== 'GET';
  async function handle(c: HonoContext, deps: Deps): Promise<Response> {
    const raw = writes ? await bodyOf(c) : '';
    const once = writes && !endpoint.unkept ? onceOf(c, tokenOf(c), raw) : undefined;
    try {
      const context = await contextOf(c, deps, endpoint.who, once);
      const input = {
        params: parsed(endpoint.params, c.req.param()),
        query: parsed(endpoint.query, c.req.query()),
        body: parsed(endpoint.body, writes ? JSON.parse(raw) : {}),
      };
      return c.json(endpoint.reply.parse(await handler(context, input)));
    } catch (error) {
      if (error instanceof Repeated) return c.json(endpoint.reply.parse(error.reply));
      throw error;
    }
  }
  return { method: endpoint.method, path: endpoint.path, handle };
}
