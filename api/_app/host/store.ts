import { mkdirSync } from 'node:fs';
import { dirname } from 'node:path';
import { Redis as Upstash } from '@upstash/redis';
import { Redis } from 'ioredis';
import { gathered } from '../store/gather';
import { openLmdb } from '../store/lmdb';
import { openRedis } from '../store/redis';
import { ioredisClient, upstashClient } from '../store/redis-client';
import type { Store } from '../store/store';
import type { StoreConfig } from './config';

/** The store of a server of one's own: a file on its disk, or a Redis. */
export function openStore(config: StoreConfig, county: string): Store {
  if (config.kind === 'redis') return gathered(openRedis(ioredisClient(new Redis(config.url)), { county }));
  if (config.kind === 'upstash') {
    const { url, token } = config;
    return gathered(
      openRedis(upstashClient(new Upstash({ url, token, automaticDeserialization: false, enableTelemetry: false })), {
        county,
      }),
    );
  }
  mkdirSync(dirname(config.path), { recursive: true });
  return openLmdb(config.path);
}
