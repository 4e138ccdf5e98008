import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { request as rawRequest } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { serverOf } from '../../api/_app/host/server';
import { startApp, type TestApp } from '../support/app';
import { listen } from '../support/listen';

const WORDS = '公开'.repeat(2000);
let app: TestApp;
let folder: string;
let base: string;
let server: ReturnType<typeof serverOf>;

beforeAll(async () => {
  app = startApp();
  folder = mkdtempSync(join(tmpdir(), 'mingbai-site-'));
  mkdirSync(join(folder, 'site/js'), { recursive: true });
  writeFileSync(join(folder, 'site/index.html'), `<p>${WORDS}</p>`);
  writeFileSync(join(folder, 'site/js/app.0123abcd.js'), 'let page;');
  writeFileSync(join(folder, 'secret.txt'), 'not for anyone');
  server = serverOf(app.app, join(folder, 'site'));
  base = `http://127.0.0.1:${await listen(server)}`;
});
afterAll(async () => {
  server.close();
  server.closeAllConnections();
  await app.close();
  rmSync(folder, { recursive: true, force: true });
});

/** A request whose path is sent as it is, without being made tidy on the way. */
const raw = (path: string, headers = {}): Promise<{ status: number; headers: object; body: Buffer }> =>
  new Promise((resolve, reject) => {
    const { hostname, port } = new URL(base);
    const sent = rawRequest({ hostname, port, path, headers }, (answer) => {
      const parts: Buffer[] = [];
      answer.on('data', (part: Buffer) => parts.push(part));
      answer.on('end', () =>
        resolve({ status: answer.statusCode ?? 0, headers: answer.headers, body: Buffer.concat(parts) }),
      );
    });
    sent.on('error', reject);
    sent.end();
  });

test('the page and the app answer on one port', async () => {
  const page = await fetch(`${base}/`);
  expect([page.status, await page.text()]).toEqual([200, `<p>${WORDS}</p>`]);
  expect(page.headers.get('content-security-policy')).toContain("frame-ancestors 'none'");
  expect((await fetch(`${base}/api/health`)).status).toBe(200);
});

test('what takes gzip gets it squeezed', async () => {
  const { headers, body } = await raw('/', { 'accept-encoding': 'gzip' });
  expect(headers).toMatchObject({ 'content-encoding': 'gzip' });
  expect(body.length).toBeLessThan(WORDS.length / 10);
  expect(gunzipSync(body).toString()).toBe(`<p>${WORDS}</p>`);
});

test('files whose name tells their content are kept, the page that names them is asked for again', async () => {
  expect((await fetch(`${base}/js/app.0123abcd.js`)).headers.get('cache-control')).toContain('immutable');
  expect((await fetch(`${base}/`)).headers.get('cache-control')).toBe('no-cache');
});

test.each(['/../secret.txt', '/%2e%2e/secret.txt', '/js/../../secret.txt', '/..%2fsecret.txt', '/%00', '/%', '/js'])(
  'nothing outside the site is served for %s',
  async (path) => {
    const { status, body } = await raw(path);
    expect(status).toBe(404);
    expect(body.toString()).not.toContain('not for anyone');
  },
);

test('a page is not posted to', async () => {
  expect((await fetch(`${base}/`, { method: 'POST' })).status).toBe(404);
});
