import { resolve } from 'node:path';
import { createApp } from '../app';
import { configOf } from './config';
import { depsOf, orStop } from './deps';
import { logTogether } from './log';
import { peerOf } from './peer';
import { portOf, serverOf, stopGracefully } from './server';
import { openStore } from './store';
import { startTimer } from './timer';

/** A server of one's own: the app, the built site, one timer. */
orStop(async () => {
  const config = configOf(process.env);
  const log = logTogether();
  const store = openStore(config.store, config.county);
  const deps = depsOf(config, { store, log, peer: peerOf(config.behindProxy) });
  const server = serverOf(createApp(deps), resolve(process.env['SITE'] ?? 'miniapp/site'));
  const stopTimer = startTimer(deps);
  server.listen(config.port, () => log({ level: 'info', event: 'listening', port: portOf(server) }));
  stopGracefully(server, async () => {
    stopTimer();
    await store.close();
  });
});
