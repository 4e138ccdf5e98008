import { spawn } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { setTimeout as wait } from 'node:timers/promises';
import { Redis } from 'ioredis';
import { openLmdb } from '../../api/_app/store/lmdb';
import { openRedis } from '../../api/_app/store/redis';
import { ioredisClient } from '../../api/_app/store/redis-client';
import type { Store } from '../../api/_app/store/store';
import { type RedisServer, startRedis } from '../support/redis';
import { tracesAt, tracesOf, WRITERS, writeOn } from './crash-writers';

const ROUNDS = 20;

/** The last commit of each writer that was acknowledged. */
type Acknowledged = Map<number, number>;

/** Some moment while writing goes on, another one in every round. */
const aMoment = (round: number) => wait(5 + ((round * 37) % 90));

/** Every writer's places agree, and have come as far as was acknowledged or one commit further. */
async function expectWhole(store: Store, acknowledged: Acknowledged) {
  for (let w = 0; w < WRITERS; w += 1) {
    const traces = await tracesOf(store, w);
    const reached = Number(traces[0]);
    expect(traces).toEqual(tracesAt(reached));
    const told = acknowledged.get(w) ?? 0;
    expect([told, told + 1]).toContain(reached);
    acknowledged.set(w, reached);
  }
}

describe('kill -9 during writes', () => {
  it(`loses no acknowledged commit of LMDB and leaves none half there, ${ROUNDS} times`, async () => {
    const dir = await mkdtemp(join(tmpdir(), 'mingbai-crash-'));
    const path = join(dir, 'store.lmdb');
    const acknowledged: Acknowledged = new Map();
    for (let round = 0; round < ROUNDS; round += 1) {
      await killedWriting(path, acknowledged, round);
      const store = openLmdb(path);
      await expectWhole(store, acknowledged);
      await store.close();
    }
    expect(Math.min(...acknowledged.values())).toBeGreaterThan(ROUNDS);
    await rm(dir, { recursive: true });
  }, 120_000);

  it(`is the same for Redis with appendfsync always, ${ROUNDS} times`, async () => {
    const settings = ['--appendonly', 'yes', '--appendfsync', 'always'];
    const acknowledged: Acknowledged = new Map();
    let server = await startRedis({ settings });
    try {
      for (let round = 0; round < ROUNDS; round += 1) {
        await brokenWriting(server, acknowledged, round);
        server = await startRedis({ settings, dir: server.dir });
        await withRedis(server, (store) => expectWhole(store, acknowledged));
      }
    } finally {
      await server.stop();
      await server.remove();
    }
    expect(Math.min(...acknowledged.values())).toBeGreaterThan(ROUNDS);
  }, 120_000);
});

/** Starts the child, lets it write for a moment, kills it, and hears everything that it had said. */
async function killedWriting(path: string, acknowledged: Acknowledged, round: number) {
  const file = join(__dirname, 'crash-child.ts');
  const child = spawn(process.execPath, ['--import', 'tsx', file, path], { stdio: ['ignore', 'pipe', 'inherit'] });
  const lines = createInterface(child.stdout);
  lines.on('line', (line) => {
    const [w, n] = line.split(' ').map(Number);
    if (w !== undefined && n !== undefined) acknowledged.set(w, n);
  });
  const heardAll = new Promise((heard) => lines.once('close', heard));
  await new Promise((begun) => lines.once('line', begun));
  await aMoment(round);
  child.kill('SIGKILL');
  await heardAll;
}

/** Writes from here for a moment and kills the server meanwhile. */
async function brokenWriting(server: RedisServer, acknowledged: Acknowledged, round: number) {
  await new Promise<void>((begun, failed) => {
    const writing = withRedis(server, (store) =>
      writeOn(store, (w, n) => {
        acknowledged.set(w, n);
        begun();
      }),
    );
    writing.catch(failed);
  });
  await aMoment(round);
  await server.stop('SIGKILL');
}

async function withRedis({ port }: RedisServer, use: (store: Store) => Promise<void>) {
  const redis = new Redis({ port, host: '127.0.0.1', retryStrategy: () => null });
  redis.on('error', () => {});
  try {
    await use(openRedis(ioredisClient(redis), { county: '341525' }));
  } finally {
    if (redis.status !== 'end') redis.disconnect();
  }
}
