import '../../shared/zod';
import { z } from 'zod';
import type { AnyEndpoint, Input, Reply } from '../../shared/endpoint';
import { CallError } from './call-error';
import { onceKey } from './once-key';
import { request, type Wire } from './request';
import { currentSession, leave, signInSilently, someone } from './session';

type Optional<I> = { [K in keyof I as Record<never, never> extends I[K] ? K : never]?: I[K] };
type Needed<I> = { [K in keyof I as Record<never, never> extends I[K] ? never : K]: I[K] };

/** What `call` wants to know: params, query, body, each only if the endpoint asks for something there. */
export type Asked<E extends AnyEndpoint> = Needed<Input<E>> & Optional<Input<E>>;

export interface CallOptions {
  /** The key under which this write happens once; kept by whoever may repeat it. Made here otherwise. */
  readonly onceKey?: string;
}

const isSignedOut = (error: unknown): boolean => error instanceof CallError && error.code === 'signed_out';

function headersOf(endpoint: AnyEndpoint, token: string | undefined, key: string): Record<string, string> {
  return {
    ...(token === undefined ? {} : { authorization: `Bearer ${token}` }),
    ...(endpoint.method === 'GET' ? {} : { 'idempotency-key': key }),
  };
}

/** A token the server no longer knows is forgotten; in WeChat a new one is had without asking, once. */
async function send(endpoint: AnyEndpoint, wire: Wire, key: string): Promise<unknown> {
  if (endpoint.who !== 'anyone') await someone();
  const attempt = () => request(endpoint, wire, headersOf(endpoint, currentSession()?.token, key));
  try {
    return await attempt();
  } catch (error) {
    if (!isSignedOut(error)) throw error;
    leave();
    if (!(await signInSilently())) throw error;
    return attempt();
  }
}

function parse<R extends z.ZodType>(reply: R, data: unknown): z.output<R> {
  const parsed = z.safeParse(reply, data);
  if (parsed.success) return parsed.data;
  throw new CallError('garbled');
}

/** Calls the server by the contract. @throws CallError, whose message is a sentence for the person */
export async function call<E extends AnyEndpoint>(
  endpoint: E,
  input: Asked<E>,
  options: CallOptions = {},
): Promise<Reply<E>> {
  return parse<E['reply']>(endpoint.reply, await send(endpoint, input, options.onceKey ?? onceKey()));
}
