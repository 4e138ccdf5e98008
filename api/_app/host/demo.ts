import { networkInterfaces } from 'node:os';
import { join, resolve } from 'node:path';
import { createApp } from '../app';
import { startFakeWechat } from '../wechat/fake';
import { type Config, ConfigError, configOf } from './config';
import { demoRoutes } from './demo-routes';
import { depsOf, orStop } from './deps';
import { peerOf } from './peer';
import { DEMO_PASSWORD, seed } from './seed/seed';
import { portOf, serverOf, stopGracefully } from './server';
import { openStore } from './store';
import { startTimer } from './timer';

/** Fixed, so that what was asked yesterday can be opened today; nothing that it guards is real. */
const SECRETS = {
  hash: 'the demonstration keeps nothing that is worth a secret',
  fields: [{ id: 'demo', key: Buffer.alloc(32, 1) }],
};

/** Addresses of this machine in its own network, for a phone beside it. */
const addresses = (): string[] =>
  Object.values(networkInterfaces()).flatMap((all = []) =>
    all.filter((a) => a.family === 'IPv4' && !a.internal).map((a) => a.address),
  );

function configOfDemo(): Config {
  const config = configOf({ ...process.env, DEMO: '1' });
  return { ...config, secrets: SECRETS, store: { kind: 'lmdb', path: join(config.data, 'demo', 'store') } };
}

function print(port: number, people: readonly { login: string; title: string; does: string }[]): void {
  const hosts = ['localhost', ...addresses()];
  const lines = [
    '',
    '明白栏 演示 · Mingbai demonstration',
    ...hosts.map((host) => `  http://${host}:${port}/`),
    `  http://localhost:${port}/api/docs   接口说明 · API`,
    '',
    '在“我的”里可以扮演 · play any of these under 我的, or sign in with:',
    ...people.map((p) => `  ${p.login.padEnd(14)} ${p.title}：${p.does}`),
    `  密码 · password: ${DEMO_PASSWORD}`,
    '',
  ];
  process.stdout.write(`${lines.join('\n')}\n`);
}

/** The production app with the fake WeChat and made-up data; it refuses to start as production. */
orStop(async () => {
  if (process.env['NODE_ENV'] === 'production') throw new ConfigError('没有启动：演示不能在正式环境里运行。');
  const config = configOfDemo();
  const fake = await startFakeWechat();
  const wechat = { appid: fake.appid, secret: fake.secret, base: fake.base };
  const store = openStore(config.store, config.county);
  const quiet = process.env['LOG'] === '1' ? {} : { log: () => undefined };
  const deps = depsOf({ ...config, wechat }, { store, peer: peerOf(config.behindProxy), ...quiet });
  const { people } = await seed(deps);
  const server = serverOf(createApp(deps, demoRoutes(deps, people)), resolve('miniapp/site'));
  const stopTimer = startTimer(deps);
  server.listen(config.port, () => print(portOf(server), people));
  stopGracefully(server, async () => {
    stopTimer();
    await Promise.all([store.close(), fake.close()]);
  });
});
