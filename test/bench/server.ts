import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { join } from 'node:path';
import { createInterface } from 'node:readline';

export const ROOT = join(__dirname, '../..');

/** Settings of a production server with made-up secrets; the bench opens the same store with the same ones. */
export const settings = (path: string): Record<string, string> => ({
  NODE_ENV: 'production',
  COUNTY: '341525',
  PORT: '0',
  STORE: `lmdb:${path}`,
  SECRET_HASH: 'a bench secret of no value whatsoever',
  SECRET_FIELDS: `b1:${Buffer.alloc(32, 3).toString('base64')}`,
  WECHAT_APPID: 'bench',
  WECHAT_SECRET: 'bench',
  CRON_SECRET: 'bench-bench-bench-bench',
});

/** One file of JavaScript, as `npm start` makes it. */
export function bundle(entry: string, out: string): string {
  const outside = ['lmdb', 'ioredis'].map((name) => `--external:${name}`);
  const options = [
    '--bundle',
    '--platform=node',
    '--target=node20',
    `--outfile=${out}`,
    '--log-level=error',
    ...outside,
  ];
  execFileSync(join(ROOT, 'node_modules/.bin/esbuild'), [entry, ...options], { cwd: ROOT });
  return out;
}

export interface Running {
  readonly port: number;
  readonly pid: number;
  readonly stop: () => Promise<void>;
}

/** Starts a script and waits for the port that it tells, as a number or as a JSON line. */
export async function start(script: string, env: Record<string, string> = {}): Promise<Running> {
  const child: ChildProcess = spawn(process.execPath, [script], {
    cwd: ROOT,
    env: { PATH: process.env['PATH'], NODE_PATH: join(ROOT, 'node_modules'), ...env },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const { stdout, pid } = child;
  if (!stdout || pid === undefined) throw new Error(`${script} did not start`);
  const port = await new Promise<number>((resolve, reject) => {
    createInterface({ input: stdout }).on('line', (line) => resolve(Number(/(\d+)\D*$/.exec(line)?.[1])));
    child.once('exit', (code) => reject(new Error(`${script} ended with ${code}`)));
  });
  const ended = new Promise<void>((resolve) => child.once('exit', () => resolve()));
  return {
    port,
    pid,
    stop: () => {
      child.kill('SIGTERM');
      return ended;
    },
  };
}
