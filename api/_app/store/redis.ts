import { randomUUID } from 'node:crypto';
import type { RedisClient } from './redis-client';
import { commitRedis } from './redis-commit';
import { readRedis } from './redis-read';
import type { Store } from './store';

export interface RedisOptions {
  /** The county's division code. All its keys share this hash tag: one county is one slot. */
  readonly county: string;
  /** The clock that expiry goes by, epoch milliseconds. */
  readonly now?: () => number;
  /** Makes the id by which a commit knows itself when the client sends it twice. */
  readonly newId?: () => string;
}

/**
 * The store of a county in Redis. A commit is as durable as the server is set (`appendfsync always`, replicas). Each
 * page, log and the records together are read at one moment, different ones of a batch maybe at different moments.
 */
export function openRedis(client: RedisClient, options: RedisOptions): Store {
  const { county, now = Date.now, newId = randomUUID } = options;
  if (!/^\d+$/.test(county)) throw new TypeError('A county is named by its code');
  const tagged = (key: string) => `{${county}}${key}`;
  return {
    read: (reading) => readRedis(client, tagged, reading, now()),
    commit: (change) => commitRedis(client, tagged, change, { now: now(), id: newId() }),
    // Redis removes by itself what has expired.
    sweep: async () => {},
    close: () => client.close(),
  };
}
