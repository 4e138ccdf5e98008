import { Cluster, Redis } from 'ioredis';
import { openRedis } from '../../api/_app/store/redis';
import { ioredisClient } from '../../api/_app/store/redis-client';
import type { Change } from '../../api/_app/store/store';
import { type RedisCluster, startCluster } from '../support/redis-cluster';
import type { Harness } from './subject';
import { storeSuite } from './suite';

const clientOf = ({ ports }: RedisCluster) => new Cluster(ports.map((port) => ({ port, host: '127.0.0.1' })));

async function startOnCluster(): Promise<Harness> {
  const cluster = await startCluster();
  const redis = clientOf(cluster);
  let counties = 340_000;
  return {
    open: async (now) => {
      counties += 1;
      return openRedis(ioredisClient(redis), { county: String(counties), now });
    },
    close: async () => {
      redis.disconnect();
      await cluster.stop();
    },
  };
}

describe('the store on a Redis cluster', () => storeSuite(startOnCluster));

describe('counties on a cluster of three nodes', () => {
  // The counties of 六安.
  const counties = ['341502', '341503', '341504', '341522', '341523', '341524', '341525'];
  const whole: Change = {
    once: { key: 'k', reply: 'r', expiresAt: Date.now() + 60_000 },
    expect: [{ key: 'ticket/1', version: 0 }],
    put: [
      { key: 'ticket/1', value: { state: 'submitted' } },
      { key: 'person/1', value: 1, expiresAt: Date.now() + 60_000 },
    ],
    remove: ['draft/1'],
    add: [{ index: 'tickets', order: '1', id: '1' }],
    drop: [{ index: 'drafts', order: '1', id: '1' }],
    count: [{ counter: 'tickets', by: 1 }],
    log: [{ log: 'ticket/1', entry: 'submitted' }],
  };
  let cluster: RedisCluster;
  let redis: Cluster;

  beforeAll(async () => {
    cluster = await startCluster();
    redis = clientOf(cluster);
    for (const county of counties) {
      const store = openRedis(ioredisClient(redis), { county });
      expect(await store.commit(whole)).toEqual({ status: 'done', counts: [1] });
    }
  });
  afterAll(async () => {
    redis.disconnect();
    await cluster.stop();
  });

  /** All keys of a node with their slots. */
  async function keysOf(port: number) {
    const node = new Redis({ port, host: '127.0.0.1' });
    const keys = await node.keys('*');
    const slots = await Promise.all(keys.map(async (key) => Number(await node.call('CLUSTER', 'KEYSLOT', key))));
    node.disconnect();
    return keys.map((key, n) => ({ key, slot: slots[n], port }));
  }
  const allKeys = async () => (await Promise.all(cluster.ports.map(keysOf))).flat();

  it('keep every key of a whole change in one slot, a slot for each county', async () => {
    const keys = await allKeys();
    const slotsOf = (county: string) => keys.filter(({ key }) => key.startsWith(`{${county}}`)).map(({ slot }) => slot);
    for (const county of counties) expect(slotsOf(county)).toHaveLength(6);
    for (const county of counties) expect(new Set(slotsOf(county)).size).toBe(1);
    expect(new Set(keys.map(({ slot }) => slot)).size).toBe(counties.length);
  });

  it('spread over every node', async () => {
    expect(new Set((await allKeys()).map(({ port }) => port)).size).toBe(3);
  });

  it('are told apart by the cluster, which refuses a script over two of them', async () => {
    const keys = ['{341524}r:a', '{341525}r:a'];
    await expect(redis.eval('return 1', keys.length, ...keys)).rejects.toThrow(/slot/i);
  });
});
