import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { Redis } from 'ioredis';

export interface RedisServer {
  readonly port: number;
  /** Ends the process: politely, or as a power cut does. Its directory stays until `remove`. */
  stop(signal?: 'SIGTERM' | 'SIGKILL'): Promise<void>;
  remove(): Promise<void>;
  readonly dir: string;
}

export interface RedisServerOptions {
  /** More `--name value` pairs for redis-server. Without any it keeps nothing on disk. */
  readonly settings?: readonly string[];
  /** A directory of an earlier server, to start from what it kept. */
  readonly dir?: string;
}

/** A redis-server of the test's own, on a free port of the loopback, in a directory of its own. */
export async function startRedis({ settings = [], dir }: RedisServerOptions = {}): Promise<RedisServer> {
  const home = dir ?? (await mkdtemp(join(tmpdir(), 'mingbai-redis-')));
  const port = await freePort();
  const where = ['--port', String(port), '--bind', '127.0.0.1', '--dir', home];
  const child = spawn('redis-server', [...where, '--save', '', ...settings], { stdio: 'ignore' });
  await answering(child, port);
  return {
    port,
    dir: home,
    stop: (signal = 'SIGTERM') => ended(child, signal),
    remove: () => rm(home, { recursive: true, force: true }),
  };
}

/** Cluster nodes also listen on their port + 10000, so it must be below 55536. */
async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await new Promise((listening) => server.once('listening', listening));
  const address = server.address();
  await new Promise((closed) => server.close(closed));
  if (address === null || typeof address === 'string') throw new Error('No port');
  return address.port < 55_536 ? address.port : freePort();
}

async function answering(child: ChildProcess, port: number): Promise<void> {
  const redis = new Redis({ port, host: '127.0.0.1', lazyConnect: true, retryStrategy: () => 50 });
  redis.on('error', () => {});
  const gone = new Promise<never>((_, reject) => {
    child.once('error', reject);
    child.once('exit', (code) => reject(new Error(`redis-server ended with ${code}`)));
  });
  const ready = redis.ping().then(() => undefined);
  await Promise.race([ready, gone, wait(20_000, undefined, { ref: false })]).finally(() => redis.disconnect());
  gone.catch(() => {});
}

async function ended(child: ChildProcess, signal: NodeJS.Signals): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const exit = new Promise((done) => child.once('exit', done));
  child.kill(signal);
  await exit;
}
