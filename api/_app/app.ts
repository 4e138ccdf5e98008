import { Hono } from 'hono';
import { config, locales } from 'zod';
import { api } from '../../shared/api';
import { Refusal } from '../../shared/refusal';
import { answerRoutes } from './answer/routes';
import { calendarRoutes } from './calendar/routes';
import type { Deps } from './deps';
import { disclosureRoutes } from './disclosure/routes';
import type { Bound } from './http/bind';
import { bind } from './http/bind';
import type { Context } from './http/context';
import { docsPage } from './http/docs';
import { limitBody } from './http/limit';
import { openApiOf } from './http/openapi';
import { refuse } from './http/refuse';
import { officeRoutes } from './office/routes';
import { personRoutes } from './person/routes';
import { placeRoutes } from './place/routes';
import { ticketRoutes } from './ticket/routes';

config(locales.zhCN());

type Vars = { Variables: { requestId: string } };

/** Well while the store answers. @throws Refusal unavailable */
async function health({ store, demo }: Deps, { at }: Context) {
  await store.read({ counts: ['health'] }).catch(() => {
    throw new Refusal('unavailable');
  });
  return { ok: true, at, demo };
}

/** Every endpoint of the contract with its handler. */
export const routesOf = (deps: Deps): Bound[] => [
  bind(api.health, (context) => health(deps, context)),
  ...placeRoutes(deps),
  ...officeRoutes(deps),
  ...personRoutes(deps),
  ...disclosureRoutes(deps),
  ...ticketRoutes(deps),
  ...answerRoutes(deps),
  ...calendarRoutes(deps),
];

/** The portable app used by Vercel, the own server and the tests. `extra` are the demonstration's own endpoints. */
export function createApp(deps: Deps, extra: readonly Bound[] = []): Hono<Vars> {
  const app = new Hono<Vars>().basePath('/api');
  app.use(async function requestLog(c, next) {
    const requestId = deps.id();
    const started = performance.now();
    c.set('requestId', requestId);
    await next();
    const ms = Math.round((performance.now() - started) * 10) / 10;
    deps.log({ level: 'info', requestId, method: c.req.method, route: c.req.routePath, status: c.res.status, ms });
  });
  app.use(limitBody);
  const routes = [...routesOf(deps), ...extra];
  for (const { method, path, handle } of routes) app.on(method, path, (c) => handle(c, deps));
  app.get('/openapi.json', (c) => c.json(openApiOf()));
  app.get('/docs', (c) => c.html(docsPage()));
  for (const path of new Set(routes.map((r) => r.path))) {
    app.all(path, () => {
      throw new Refusal('method_not_allowed');
    });
  }
  app.notFound((c) => refuse(c, deps, c.get('requestId') ?? deps.id(), new Refusal('not_found')));
  app.onError((error, c) => refuse(c, deps, c.get('requestId') ?? deps.id(), error));
  return app;
}
