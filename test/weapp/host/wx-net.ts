import { channel, type MakeAsync, type Options } from './call';
import type { Clone } from './realm';

export interface Net {
  /** Where `/api` lies, without a slash at the end; whatever host the app was compiled for is replaced by it. */
  readonly apiBase: string;
  readonly login: () => Promise<string>;
  offline: boolean;
}

const text = (value: unknown, otherwise: string) => (typeof value === 'string' ? value : otherwise);

function target(url: string, apiBase: string): URL {
  const asked = new URL(url, 'http://compiled.invalid');
  const below = asked.pathname.replace(/^.*?\/api(?=\/|$)/, '');
  return new URL(`${apiBase}${below}${asked.search}`);
}

function parseBody(body: string): unknown {
  try {
    return JSON.parse(body);
  } catch {
    return body;
  }
}

/** wx.request over real HTTP: any status is a success, only a broken line is a failure. */
async function request(net: Net, options: Options) {
  if (net.offline) throw new Error('no network');
  const method = text(options['method'], 'GET').toUpperCase();
  const url = target(text(options['url'], ''), net.apiBase);
  const { data } = options;
  const isQuery = method === 'GET' && data !== null && typeof data === 'object';
  if (isQuery) for (const [name, value] of Object.entries(data)) url.searchParams.set(name, String(value));
  const headers = new Headers({ 'content-type': 'application/json' });
  for (const [name, value] of Object.entries(Object(options['header']))) headers.set(name, String(value));
  const body = typeof data === 'string' ? data : JSON.stringify(data);
  const reply = await fetch(url, { method, headers, ...(method === 'GET' ? {} : { body }) });
  return {
    statusCode: reply.status,
    header: Object.fromEntries(reply.headers),
    data: parseBody(await reply.text()),
    cookies: [],
  };
}

/** The part of `wx` that talks: request, login and the state of the line. */
export function makeNet(net: Net, async: MakeAsync, clone: Clone) {
  const line = channel(clone);
  const networkType = () => (net.offline ? 'none' : 'wifi');
  const task = { abort() {}, onHeadersReceived() {}, offHeadersReceived() {}, onChunkReceived() {} };
  const start = async('request', (options) => request(net, options));
  return {
    setOffline(offline: boolean) {
      net.offline = offline;
      line.tell({ isConnected: !offline, networkType: networkType() });
    },
    wx: {
      request: (options?: Options) => {
        start(options);
        return task;
      },
      login: async('login', async () => ({ code: await net.login() })),
      checkSession: async('checkSession', () => ({})),
      getNetworkType: async('getNetworkType', () => ({ networkType: networkType() })),
      onNetworkStatusChange: line.on,
      offNetworkStatusChange: line.off,
    },
  };
}
