import { AsyncLocalStorage } from 'node:async_hooks';
import type { z } from 'zod';
import type { Endpoint } from '../../../../shared/endpoint';
import { createApp } from '../../app';
import type { Deps } from '../../deps';

type Nothing = Record<string, never>;

/** One write: who, when (epoch ms), and what is said. */
export interface Said<P, B> {
  readonly token: string;
  readonly at: number;
  readonly params?: P;
  readonly body?: B;
}

const pathOf = (path: string, params: unknown): string => {
  const named = new Map(Object.entries(params ?? {}));
  return `/api${path.replace(/:(\w+)/g, (_, name: string) => encodeURIComponent(String(named.get(name))))}`;
};

/** Does things in the product itself, each at its own moment of the past; a refusal ends the seed loudly. */
export function driverOf(deps: Deps) {
  const moment = new AsyncLocalStorage<number>();
  const app = createApp({
    ...deps,
    now: () => moment.getStore() ?? deps.now(),
    peer: () => 'seed',
    // Hundreds of lines about the past would only hide what the host has to say.
    log: (line) => (line['level'] === 'error' ? deps.log(line) : undefined),
  });

  return async function tell<P extends z.ZodType, B extends z.ZodType, R extends z.ZodType>(
    endpoint: Endpoint<P, z.ZodType<unknown, Nothing>, B, R>,
    { token, at, params, body }: Said<z.input<P>, z.input<B>>,
  ): Promise<z.output<R>> {
    const headers = {
      authorization: `Bearer ${token}`,
      'content-type': 'application/json',
      'idempotency-key': deps.id(),
    };
    const init = { method: endpoint.method, headers, body: JSON.stringify(body ?? {}) };
    const response = await moment.run(at, async () => app.request(pathOf(endpoint.path, params), init));
    const reply: unknown = await response.json();
    if (response.status !== 200) throw new Error(`seed ${endpoint.path}: ${JSON.stringify(reply)}`);
    return endpoint.reply.parse(reply);
  };
}
export type Driver = ReturnType<typeof driverOf>;
