import { Redis } from '@upstash/redis';
import { openRedis } from '../../api/_app/store/redis';
import { upstashClient } from '../../api/_app/store/redis-client';
import { type RedisServer, startRedis } from '../support/redis';
import { type RestGateway, startRestGateway } from '../support/redis-rest';
import type { Harness } from './subject';
import { storeSuite } from './suite';

const clientOf = ({ url, token }: RestGateway) =>
  upstashClient(new Redis({ url, token, automaticDeserialization: false, enableTelemetry: false }));

async function startRest(): Promise<Harness> {
  const server = await startRedis();
  const gateway = await startRestGateway(server.port);
  let counties = 0;
  return {
    open: async (now) => {
      counties += 1;
      return openRedis(clientOf(gateway), { county: String(counties), now });
    },
    trips: gateway.requests,
    close: async () => {
      await gateway.close();
      await server.stop();
      await server.remove();
    },
  };
}

describe('the store on Redis over REST', () => storeSuite(startRest));

describe('a commit whose answer is lost, so that the client sends it again', () => {
  let server: RedisServer;
  let gateway: RestGateway;
  const store = () => openRedis(clientOf(gateway), { county: '341525' });

  beforeAll(async () => {
    server = await startRedis();
    gateway = await startRestGateway(server.port);
    await store().commit({});
  });
  afterAll(async () => {
    await gateway.close();
    await server.stop();
    await server.remove();
  });

  it.each([
    ['without a once-key', undefined],
    ['with a once-key', { key: 'k', reply: 'r', expiresAt: Date.now() + 60_000 }],
  ])('acts once and tells its own outcome, %s', async (name, once) => {
    const sent = gateway.requests();
    gateway.breakNextAnswer();
    const outcome = await store().commit({ count: [{ counter: name, by: 1 }], ...(once && { once }) });
    expect(outcome).toEqual({ status: 'done', counts: [1] });
    expect(gateway.requests()).toBe(sent + 2);
    expect((await store().read({ counts: [name] })).counts).toEqual([1]);
  });
});
