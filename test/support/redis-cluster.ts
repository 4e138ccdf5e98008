import { setTimeout as wait } from 'node:timers/promises';
import { Redis } from 'ioredis';
import { type RedisServer, startRedis } from './redis';

export interface RedisCluster {
  readonly ports: readonly number[];
  stop(): Promise<void>;
}

const SLOTS = 16_384;

/** Three masters that share the slots evenly. */
export async function startCluster(): Promise<RedisCluster> {
  const settings = ['--cluster-enabled', 'yes', '--cluster-node-timeout', '5000'];
  const servers = await Promise.all([1, 2, 3].map(() => startRedis({ settings })));
  const nodes = servers.map(({ port }) => new Redis({ port, host: '127.0.0.1' }));
  await Promise.all(nodes.map((node, n) => node.call('CLUSTER', 'ADDSLOTSRANGE', ...slotsOf(n, nodes.length))));
  await Promise.all(servers.slice(1).map(({ port }) => nodes[0]?.call('CLUSTER', 'MEET', '127.0.0.1', port)));
  await Promise.all(nodes.map(settled));
  for (const node of nodes) node.disconnect();
  return { ports: servers.map(({ port }) => port), stop: () => stopAll(servers) };
}

function slotsOf(node: number, nodes: number): [number, number] {
  const first = (n: number) => Math.floor((n * SLOTS) / nodes);
  return [first(node), first(node + 1) - 1];
}

async function settled(node: Redis): Promise<void> {
  const info = String(await node.call('CLUSTER', 'INFO'));
  if (info.includes('cluster_state:ok') && info.includes('cluster_known_nodes:3')) return;
  await wait(100);
  return settled(node);
}

async function stopAll(servers: readonly RedisServer[]) {
  await Promise.all(servers.map((server) => server.stop()));
  await Promise.all(servers.map((server) => server.remove()));
}
