import type { Redis as UpstashRedis } from '@upstash/redis';
import type { Cluster, Redis } from 'ioredis';
import type { Script } from './redis-script';

/** `-` and `+` are the ends of a sorted set; `(x` is the place next to member x. */
export type Bound = '-' | '+' | `(${string}`;

/** One question: MGET, or ZRANGE … BYLEX of a set whose scores are all 0, or LRANGE. */
export type Query =
  | { readonly ask: 'values'; readonly keys: readonly string[] }
  | {
      readonly ask: 'members';
      readonly key: string;
      readonly from: Bound;
      readonly to: Bound;
      readonly rev: boolean;
      readonly limit: number;
    }
  | { readonly ask: 'entries'; readonly key: string; readonly start: number; readonly stop: number };

/** All that the store wants of Redis. */
export interface RedisClient {
  /** All queries, at least one, in one round trip; the answers in their order. */
  read(queries: readonly Query[]): Promise<readonly unknown[]>;
  /** One round trip, and a second one the first time Redis meets the script. */
  run(script: Script, keys: readonly string[], args: readonly string[]): Promise<unknown>;
  close(): Promise<void>;
}

/** Redis, Valkey, Sentinel or Cluster over TCP. */
export function ioredisClient(redis: Redis | Cluster): RedisClient {
  return {
    read: async (queries) => {
      const answers = await redis.pipeline(queries.map(commandOf)).exec();
      return (answers ?? []).map(([error, answer]) => {
        if (error) throw error;
        return answer;
      });
    },
    run: ({ text, sha }, keys, args) =>
      orText(
        () => redis.evalsha(sha, keys.length, ...keys, ...args),
        () => redis.eval(text, keys.length, ...keys, ...args),
      ),
    close: async () => void (await redis.quit()),
  };
}

/** ioredis looks a pipeline's commands up by their lower-case name. */
function commandOf(query: Query): (string | number)[] {
  if (query.ask === 'values') return ['mget', ...query.keys];
  if (query.ask === 'entries') return ['lrange', query.key, query.start, query.stop];
  const { key, from, to, rev, limit } = query;
  return ['zrange', key, from, to, 'BYLEX', ...(rev ? ['REV'] : []), 'LIMIT', 0, limit];
}

/**
 * Upstash, or any other server of its REST protocol. Make the client with `automaticDeserialization: false`, or texts
 * come back as values. It sends a write again when the answer is lost; the store's commits bear that.
 */
export function upstashClient(redis: UpstashRedis): RedisClient {
  return {
    read: async (queries) => {
      const pipeline = redis.pipeline();
      for (const query of queries) enqueue(pipeline, query);
      return pipeline.exec<unknown[]>();
    },
    run: ({ text, sha }, keys, args) =>
      orText(
        () => redis.evalsha(sha, [...keys], [...args]),
        () => redis.eval(text, [...keys], [...args]),
      ),
    close: async () => {},
  };
}

function enqueue(pipeline: ReturnType<UpstashRedis['pipeline']>, query: Query) {
  if (query.ask === 'values') return pipeline.mget(...query.keys);
  if (query.ask === 'entries') return pipeline.lrange(query.key, query.start, query.stop);
  const { key, from, to, rev, limit } = query;
  return pipeline.zrange(key, from, to, { byLex: true, rev, offset: 0, count: limit });
}

async function orText(byHash: () => Promise<unknown>, byText: () => Promise<unknown>): Promise<unknown> {
  try {
    return await byHash();
  } catch (error) {
    if (error instanceof Error && error.message.includes('NOSCRIPT')) return byText();
    throw error;
  }
}
