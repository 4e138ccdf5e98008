import { Redis } from '@upstash/redis';
import type { Deps } from '../deps';
import { gathered } from '../store/gather';
import { openRedis } from '../store/redis';
import { upstashClient } from '../store/redis-client';
import { type Config, ConfigError, configOf } from './config';
import { depsOf } from './deps';

/** What a serverless function needs; it reaches its store over REST and learns the peer from the platform's proxy. */
export function serverless(env: Readonly<Record<string, string | undefined>>): { config: Config; deps: Deps } {
  const config = configOf(env);
  if (config.store.kind !== 'upstash') throw new ConfigError('没有启动：这里的 STORE 要用 Upstash 的 https 地址。');
  const { url, token } = config.store;
  const redis = new Redis({ url, token, automaticDeserialization: false, enableTelemetry: false });
  const store = gathered(openRedis(upstashClient(redis), { county: config.county }));
  const peer: Deps['peer'] = (c) => c.req.header('x-real-ip') ?? '';
  return { config, deps: depsOf(config, { store, peer }) };
}
