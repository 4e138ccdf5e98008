import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { z } from 'zod';
import { type RedisServer, startRedis } from '../support/redis';
import { type RestGateway, startRestGateway } from '../support/redis-rest';
import { askFunction, buildFunction, ROOT } from '../support/vercel';

const Settings = z.object({
  functions: z.record(z.string(), z.unknown()),
  outputDirectory: z.string(),
  rewrites: z.array(z.object({ source: z.string(), destination: z.string() })),
  crons: z.array(z.object({ path: z.string(), schedule: z.string() })),
});
const settings = Settings.parse(JSON.parse(readFileSync(join(ROOT, 'vercel.json'), 'utf8')));
const entrypoints = readdirSync(join(ROOT, 'api')).filter((name) => name.endsWith('.ts'));

const PRODUCTION = {
  NODE_ENV: 'production',
  SECRET_HASH: 'a test secret of no value whatsoever',
  SECRET_FIELDS: `t1:${Buffer.alloc(32, 7).toString('base64')}`,
  WECHAT_APPID: 'test',
  WECHAT_SECRET: 'test',
  CRON_SECRET: 'a test secret too',
};

describe('the settings for Vercel', () => {
  it('publish the built site and nothing else', () => {
    expect(settings.outputDirectory).toBe('miniapp/site');
  });

  it('send every path below /api to the one app, without adding to its query', () => {
    expect(settings.rewrites).toEqual([{ source: '/api/(.*)', destination: '/api' }]);
  });

  it('ring the timer at most once a day, at a function that exists', () => {
    expect(settings.crons.map(({ path }) => `${path.slice('/api/'.length)}.ts`)).toEqual(['cron.ts']);
    expect(settings.crons[0]?.schedule).toMatch(/^\d+ \d+ \* \* \*$/);
    expect(entrypoints).toContain('cron.ts');
  });
});

describe('the functions as Vercel builds them', () => {
  const folder = mkdtempSync(join(tmpdir(), 'vercel-'));
  let redis: RedisServer;
  let rest: RestGateway;
  beforeAll(async () => {
    redis = await startRedis();
    rest = await startRestGateway(redis.port);
  });
  afterAll(async () => {
    await rest.close();
    await redis.stop();
    await redis.remove();
    rmSync(folder, { recursive: true });
  });

  it.each(entrypoints)('%s takes along its code and packages only', async (name) => {
    const files = await buildFunction(`api/${name}`, join(folder, name));
    const ours = files.filter((file) => !file.startsWith('node_modules/'));
    const expected = /^(api\/_app\/|shared\/|package\.json$)/;
    const own = `api/${name.replace(/\.ts$/, '.js')}`;
    expect(ours.filter((file) => !expected.test(file) && !file.startsWith(own))).toEqual([]);
    expect(ours).toContain(own);
  });

  it('start on their own and answer', async () => {
    const env = { ...PRODUCTION, STORE: rest.url, STORE_TOKEN: rest.token };
    expect(await askFunction(join(folder, 'index.ts/api/index.js'), '/api/health', env)).toMatch(/^200 /m);
  });
});
