import { Redis } from 'ioredis';
import { openRedis } from '../../api/_app/store/redis';
import { ioredisClient, type RedisClient } from '../../api/_app/store/redis-client';
import { startRedis } from '../support/redis';
import type { Harness } from './subject';
import { storeSuite } from './suite';

async function startTcp(): Promise<Harness> {
  const server = await startRedis();
  const redis = new Redis({ port: server.port, host: '127.0.0.1' });
  const client = ioredisClient(redis);
  let counties = 0;
  let trips = 0;
  const watched: RedisClient = {
    ...client,
    read: (queries) => {
      trips += 1;
      return client.read(queries);
    },
  };
  return {
    open: async (now) => {
      counties += 1;
      return openRedis(watched, { county: String(counties), now });
    },
    trips: () => trips,
    close: async () => {
      await client.close();
      await server.stop();
      await server.remove();
    },
  };
}

describe('the store on Redis over TCP', () => storeSuite(startTcp));
