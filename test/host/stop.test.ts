import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { bundle, ROOT, settings, start } from '../bench/server';

let folder: string;
let script: string;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'mingbai-stop-'));
  script = bundle('api/_app/host/main.ts', join(folder, 'main.js'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const run = (env: Record<string, string>) =>
  spawnSync(process.execPath, [script], {
    env: { PATH: process.env['PATH'], NODE_PATH: join(ROOT, 'node_modules'), ...env },
    encoding: 'utf8',
    timeout: 20_000,
  });

test('a server that is told to stop answers what was under way, then ends', async () => {
  const server = await start(script, settings(join(folder, 'store')));
  const body = JSON.stringify({ code: 'AAAA-BBBB-CCCC' });
  const headers = { 'content-type': 'application/json', 'content-length': body.length, 'idempotency-key': 'abcdefgh' };
  const options = { host: '127.0.0.1', port: server.port, method: 'POST', path: '/api/session/code', headers };
  const status = new Promise<number>((resolve, reject) => {
    const sent = request(options, (answer) => {
      answer.resume();
      resolve(answer.statusCode ?? 0);
    });
    sent.on('error', reject);
    sent.write(body.slice(0, 5), () => {
      server.stop();
      setTimeout(() => sent.end(body.slice(5)), 300);
    });
  });
  expect(await status).toBe(401);
  await server.stop();
});

test.each(['SECRET_HASH', 'SECRET_FIELDS', 'WECHAT_SECRET', 'CRON_SECRET', 'STORE'])(
  'production does not start without %s, and says so in a sentence',
  (name) => {
    const { [name]: _missing, ...others } = settings(join(folder, 'store'));
    const { status, stderr } = run(others);
    expect(status).toBe(1);
    expect(stderr).toContain(name);
    expect(stderr).not.toContain('    at ');
  },
);

test('production does not start as a demonstration', () => {
  const { status, stderr } = run({ ...settings(join(folder, 'store')), DEMO: '1' });
  expect([status, stderr]).toEqual([1, '没有启动：正式环境不能打开演示，请去掉环境变量 DEMO。\n']);
});
