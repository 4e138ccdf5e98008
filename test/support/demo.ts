import type { Server } from 'node:http';
import { join } from 'node:path';
import { createApp } from '../../api/_app/app';
import { demoRoutes } from '../../api/_app/host/demo-routes';
import { DEMO_PASSWORD, seed } from '../../api/_app/host/seed/seed';
import { serverOf } from '../../api/_app/host/server';
import { countyFile } from '../../api/_app/place/county';
import { wechatClient } from '../../api/_app/wechat/client';
import { startFakeWechat } from '../../api/_app/wechat/fake';
import { START, startApp } from './app';
import { listen } from './listen';

const SITE = join(__dirname, '../../miniapp/site');

/** 2026-11-23 10:00 in China, a Monday: 7 到 9 月 is the latest quarter, and answers fall due before the year ends. */
export const DEMO_NOW = Date.parse('2026-11-23T02:00:00.000Z');

const stopped = (server: Server) =>
  new Promise<void>((resolve) => {
    server.close(() => resolve());
    server.closeAllConnections();
  });

/**
 * The demonstration over the built site, on a free port of loopback: the production app, its seed, its doors and
 * the fake WeChat (codes `demo:<persona>:<n>`), with a clock that stands at `now` (epoch ms) until a test moves it.
 * Takes some seconds: one for a file of tests.
 */
export async function startDemo({ now = DEMO_NOW, site = SITE } = {}) {
  const fake = await startFakeWechat();
  const wechat = wechatClient({ ...fake, log: () => undefined });
  const app = startApp({ demo: true, places: countyFile(), wechat });
  app.wait(now - START);
  const { people } = await seed(app.deps);
  const server = serverOf(createApp(app.deps, demoRoutes(app.deps, people)), site);
  const port = await listen(server);
  return {
    ...app,
    people,
    base: `http://127.0.0.1:${port}`,
    password: DEMO_PASSWORD,
    /** Nobody answers any more, until `resume`. */
    stop: () => stopped(server),
    resume: () => new Promise<void>((resolve) => server.listen(port, '127.0.0.1', resolve)),
    async close() {
      await stopped(server);
      await Promise.all([app.close(), fake.close()]);
    },
  };
}
export type Demo = Awaited<ReturnType<typeof startDemo>>;
