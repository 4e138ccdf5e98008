import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { z } from 'zod';
import { createApp } from '../../api/_app/app';
import type { Deps, LogLine } from '../../api/_app/deps';
import { newId, randomWord, secretsOf } from '../../api/_app/secret';
import { openLmdb } from '../../api/_app/store/lmdb';
import type { AnyEndpoint, Endpoint, Input } from '../../shared/endpoint';
import { places } from './places';

/** 2026-10-15 09:00 in China, a Thursday and a working day. */
export const START = Date.parse('2026-10-15T01:00:00.000Z');

export interface Answer {
  readonly status: number;
  readonly body: unknown;
}

/** What a test asks: the parts of the input, who asks, and the once-key when the test cares. */
export type Ask<E extends AnyEndpoint> = Partial<Input<E>> & { readonly token?: string; readonly once?: string };

const urlOf = (endpoint: AnyEndpoint, params: unknown, query: unknown): string => {
  const named = new Map(Object.entries(params ?? {}));
  const path = endpoint.path.replace(/:(\w+)/g, (_, name: string) => encodeURIComponent(String(named.get(name))));
  const search = new URLSearchParams(Object.entries(query ?? {}).map(([k, v]): [string, string] => [k, String(v)]));
  return `/api${path}${search.size > 0 ? `?${search}` : ''}`;
};

/** The production app over a real embedded store in a folder of its own, with a clock that tests move. */
export function startApp(change: Partial<Deps> = {}) {
  const folder = mkdtempSync(join(tmpdir(), 'mingbai-'));
  let now = START;
  const logged: LogLine[] = [];
  const deps: Deps = {
    store: openLmdb(join(folder, 'store'), { now: () => now }),
    now: () => now,
    id: newId,
    secrets: secretsOf({
      hash: 'a test secret of no value whatsoever',
      fields: [{ id: 't1', key: Buffer.alloc(32, 7) }],
    }),
    wechat: { openidOf: async (code) => `openid-of-${code}` },
    county: '341525',
    places,
    peer: (c) => c.req.header('x-client') ?? '',
    log: (line) => logged.push(line),
    demo: false,
    ...change,
  };
  const app = createApp(deps);

  async function send(
    method: string,
    url: string,
    init: { body?: string; headers?: Record<string, string> } = {},
  ): Promise<Answer> {
    const response = await app.request(url, { method, ...init });
    const text = await response.text();
    return { status: response.status, body: text === '' ? undefined : JSON.parse(text) };
  }

  /** One request as the phone would make it. */
  async function ask<E extends AnyEndpoint>(
    endpoint: E,
    { params, query, body, token, once }: Ask<E> = {},
  ): Promise<Answer> {
    const headers: Record<string, string> = {};
    if (token) headers['authorization'] = `Bearer ${token}`;
    if (endpoint.method !== 'GET') headers['idempotency-key'] = once ?? randomWord(20);
    const sent = endpoint.method === 'GET' ? undefined : JSON.stringify(body ?? {});
    if (sent) headers['content-type'] = 'application/json';
    return send(endpoint.method, urlOf(endpoint, params, query), { headers, ...(sent && { body: sent }) });
  }

  /** The same, for tests that need the reply: fails loudly on any refusal. */
  async function reply<P extends z.ZodType, Q extends z.ZodType, B extends z.ZodType, R extends z.ZodType>(
    endpoint: Endpoint<P, Q, B, R>,
    input: Ask<Endpoint<P, Q, B, R>> = {},
  ): Promise<z.output<R>> {
    const answer = await ask(endpoint, input);
    if (answer.status !== 200) throw new Error(`${endpoint.path}: ${answer.status} ${JSON.stringify(answer.body)}`);
    return endpoint.reply.parse(answer.body);
  }

  return {
    app,
    deps,
    logged,
    send,
    ask,
    reply,
    wait: (ms: number) => {
      now += ms;
    },
    async close() {
      await deps.store.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
export type TestApp = ReturnType<typeof startApp>;
