import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { buildFunction } from '../support/vercel';
import { ROOT } from './server';

const filesBelow = (folder: string): string[] =>
  readdirSync(folder, { withFileTypes: true }).flatMap((entry) =>
    entry.isDirectory() ? filesBelow(join(folder, entry.name)) : [join(folder, entry.name)],
  );
const bytesOf = (files: readonly string[]) => files.reduce((sum, file) => sum + statSync(file).size, 0);

const RUNS = 5;
const env = {
  ...{ NODE_ENV: 'production', COUNTY: '341525', STORE: 'https://store.example', STORE_TOKEN: 'x' },
  ...{ SECRET_HASH: 'a bench secret of no value whatsoever', WECHAT_APPID: 'x', WECHAT_SECRET: 'x' },
  ...{ SECRET_FIELDS: `b1:${Buffer.alloc(32, 3).toString('base64')}`, CRON_SECRET: 'bench-bench-bench-bench' },
};
/** From the start of the process, so what Node itself needs is in it. */
const FIRST = `const { default: app } = require(process.argv[1]);
  Promise.resolve(app.fetch(new Request('https://x/api/places'))).then((r) => r.text()).then(() => {
    require('node:fs').writeSync(3, String(performance.now()));
  });`;

let functionBytes = 0;

/** The function as Vercel's builder makes it, in a process of its own, from nothing to the first reply. */
export async function coldStart(folder: string): Promise<number[]> {
  const out = join(folder, 'function');
  await buildFunction('api/index.ts', out);
  functionBytes = bytesOf(filesBelow(out));
  const once = () => {
    const child = execFileSync(
      'bash',
      ['-c', '"$0" -e "$1" "$2" 3>&1 >/dev/null', process.execPath, FIRST, join(out, 'api/index.js')],
      { env: { PATH: process.env['PATH'], ...env }, cwd: out, stdio: ['ignore', 'pipe', 'inherit'] },
    );
    return Number(child.toString());
  };
  return Array.from({ length: RUNS }, once).sort((a, b) => a - b);
}

/** What a first visit to the site loads: the page and all that it names. */
function firstLoad(site: string): number {
  const page = readFileSync(join(site, 'index.html'), 'utf8');
  const named = [...page.matchAll(/(?:src|href)="?\/?([\w./-]+\.(?:js|css))/g)].map((m) => join(site, m[1] ?? ''));
  return [join(site, 'index.html'), ...named].reduce((sum, file) => sum + gzipSync(readFileSync(file)).length, 0);
}

/** Kilobytes of what people and platforms have to load. */
export async function sizes(): Promise<Record<string, number>> {
  const { mainPackageBytes } = await import(join(ROOT, '.ci/size.mjs'));
  return {
    function: functionBytes / 1024,
    'weapp main package': mainPackageBytes() / 1024,
    'H5 first load, gzip': firstLoad(join(ROOT, 'miniapp/site')) / 1024,
  };
}
