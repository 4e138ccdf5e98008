import Taro from '@tarojs/taro';
import type { AnyEndpoint } from '../../shared/endpoint';
import { CallError, refusalFrom } from './call-error';

declare const API_BASE: string;

const TIMEOUT = 15_000;

/** The parts of a request as they go on the wire. */
export interface Wire {
  readonly params?: unknown;
  readonly query?: unknown;
  readonly body?: unknown;
}

const entries = (part: unknown): [string, string][] =>
  Object.entries(Object(part)).flatMap(([name, value]) => (value === undefined ? [] : [[name, String(value)]]));

/** `/tickets/:id` with its parameters and its query filled in. */
export function addressOf(path: string, { params, query }: Wire): string {
  const filled = entries(params).reduce((p, [name, value]) => p.replace(`:${name}`, encodeURIComponent(value)), path);
  const search = entries(query).map(([name, value]) => `${name}=${encodeURIComponent(value)}`);
  return search.length === 0 ? filled : `${filled}?${search.join('&')}`;
}

/** WeChat and the browser both fail with a text only; these words mean that the network is there but silent. */
const isSilence = (failure: unknown): boolean => /time ?out|abort|interrupted/i.test(JSON.stringify(failure) ?? '');

/** One request. Gives the body of a success. @throws CallError */
export async function request(endpoint: AnyEndpoint, wire: Wire, header: Record<string, string>): Promise<unknown> {
  const reply = await Taro.request<unknown>({
    url: API_BASE + addressOf(endpoint.path, wire),
    method: endpoint.method,
    header: { 'content-type': 'application/json', ...header },
    ...(endpoint.method === 'GET' ? {} : { data: JSON.stringify(wire.body ?? {}) }),
    timeout: TIMEOUT,
  }).catch((failure: unknown) => {
    throw new CallError(isSilence(failure) ? 'timeout' : 'offline');
  });
  if (reply.statusCode >= 200 && reply.statusCode < 300) return reply.data;
  throw refusalFrom(reply.data);
}
