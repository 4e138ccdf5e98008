import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { configOf } from '../../api/_app/host/config';
import { depsOf } from '../../api/_app/host/deps';
import { newId } from '../../api/_app/secret';
import { openLmdb } from '../../api/_app/store/lmdb';
import { type Filled, fill, VILLAGES } from './fill';
import { type Figures, load, memoryOf, type Shot } from './load';
import { print, type Report } from './report';
import { bundle, type Running, settings, start } from './server';
import { coldStart, sizes } from './sizes';
import { trips } from './trips';

const READS = 4000;
const WRITES = 1500;
// A server that has just started spends its time compiling; a county's has been up for days.
const WARM = 2500;
const SIZES = [1_000, 100_000];
const folder = mkdtempSync(join(tmpdir(), 'mingbai-bench-'));
const say = (words: string) => process.stderr.write(`${words}\n`);

const json = (token: string) => ({
  authorization: `Bearer ${token}`,
  'content-type': 'application/json',
  'idempotency-key': newId(),
});
const pick = <T>(list: readonly T[], n: number): T => {
  const one = list[n % list.length];
  if (one === undefined) throw new Error('an empty list');
  return one;
};

/** What is asked, by name; the words of the issue. */
const shotsOf = (filled: Filled): Record<string, { count: number; next: (n: number) => Shot }> => ({
  'list 20': { count: READS, next: (n) => ({ method: 'GET', path: `/api/disclosures?place=${pick(VILLAGES, n)}` }) },
  'read one': {
    count: READS,
    next: (n) => ({ method: 'GET', path: `/api/disclosures/${pick(filled.disclosures, n * 37)}` }),
  },
  search: {
    count: READS / 4,
    next: (n) => ({
      method: 'GET',
      path: `/api/disclosures?place=${pick(VILLAGES, n)}&q=${encodeURIComponent(pick(['机耕路', '路灯电费', '医保缴费'], n))}`,
    }),
  },
  ask: {
    count: WRITES,
    next: (n) => ({
      method: 'POST',
      path: '/api/tickets',
      headers: json(pick(filled.residents, n)),
      body: JSON.stringify({
        kind: 'consultation',
        place: pick(VILLAGES, n),
        topic: 'money',
        text: `这 ${n} 元花在哪了？`,
      }),
    }),
  },
  answer: {
    count: WRITES,
    next: (n) => ({
      method: 'POST',
      path: `/api/tickets/${pick(filled.signed, n)}/act`,
      headers: json(filled.officer),
      body: JSON.stringify({
        version: 1,
        act: { do: 'draft', reply: { plain: '都用在修三组的路上，没向村民收钱。' } },
      }),
    }),
  },
});

async function measure(server: Running, filled: Filled): Promise<Record<string, Figures>> {
  const figures: Record<string, Figures> = {};
  for (const [name, { count, next }] of Object.entries(shotsOf(filled))) {
    await load(server.port, server.pid, WARM, next);
    figures[name] = await load(server.port, server.pid, count, (n) => next(WARM + n));
    say(`  ${name}`);
  }
  return figures;
}

async function atSize(count: number, script: string) {
  const path = join(folder, `store-${count}`);
  const env = settings(path);
  const config = configOf(env);
  const deps = depsOf(config, { store: openLmdb(path), peer: () => '', log: () => undefined });
  say(`filling ${count} disclosures and ${count} tickets`);
  const filled = await fill(deps, count, WARM + WRITES);
  await deps.store.close();
  const server = await start(script, env);
  try {
    const figures = await measure(server, filled);
    return { count, figures, memory: memoryOf(server.pid) };
  } finally {
    await server.stop();
  }
}

async function run(): Promise<Report> {
  say('compiling');
  const bareServer = await start(bundle('test/bench/bare.ts', join(folder, 'bare.js')));
  await load(bareServer.port, bareServer.pid, WARM, () => ({ method: 'GET', path: '/' }));
  const bare = await load(bareServer.port, bareServer.pid, READS, () => ({ method: 'GET', path: '/' }));
  await bareServer.stop();
  const script = bundle('api/_app/host/main.ts', join(folder, 'server.js'));
  const stores = [];
  for (const count of SIZES) stores.push(await atSize(count, script));
  say('counting round trips, cold start, sizes');
  return { bare, stores, trips: await trips(), coldStart: await coldStart(folder), sizes: await sizes() };
}

run()
  .then((report) => print(report, process.argv.includes('--json')))
  .finally(() => rmSync(folder, { recursive: true, force: true }));
