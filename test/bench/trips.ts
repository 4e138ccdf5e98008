import { Redis } from 'ioredis';
import { counted } from '../../api/_app/store/counted';
import { gathered } from '../../api/_app/store/gather';
import { openRedis } from '../../api/_app/store/redis';
import { ioredisClient } from '../../api/_app/store/redis-client';
import { api } from '../../shared/api';
import type { DisclosureDraft } from '../../shared/disclosure/disclosure';
import { startApp } from '../support/app';
import { importOffices, question } from '../support/offices';
import { castOf } from '../support/people';
import { VILLAGE } from '../support/places';
import { startRedis } from '../support/redis';

const text: DisclosureDraft = {
  ...{
    place: VILLAGE,
    stage: 'result',
    title: '路灯电费',
    plain: '路灯电费 3 元。',
    basis: '第 35 条',
    office: '村委会',
  },
  content: { kind: 'text', text: '路灯电费 3 元。' },
};

/** How often each kind of request asks Redis, once calendar and offices are known (they are read every ten seconds). */
export async function trips(): Promise<Record<string, number>> {
  const redis = await startRedis();
  const counting = counted(openRedis(ioredisClient(new Redis(redis.port, '127.0.0.1')), { county: '341525' }));
  const app = startApp({ store: gathered(counting), now: Date.now });
  const cast = await castOf(app);
  await importOffices(app, cast);
  const [cadre, reviewer, resident] = [cast.cadre.token, cast.reviewer.token, cast.resident.token];
  const { id } = await app.reply(api.disclosureCreate, { token: cadre, body: text });
  await app.reply(api.disclosureSubmit, { token: cadre, params: { id }, body: { version: 1 } });
  await app.reply(api.disclosureRelease, { token: reviewer, params: { id }, body: { version: 2 } });
  await app.reply(api.ticketAsk, { token: resident, body: question });

  async function count(run: () => Promise<unknown>): Promise<number> {
    const before = counting.trips.reads + counting.trips.commits;
    await run();
    return counting.trips.reads + counting.trips.commits - before;
  }
  const query = { place: VILLAGE };
  const figures = {
    'public record': await count(() => app.reply(api.disclosureRead, { params: { id } })),
    'public list': await count(() => app.reply(api.disclosureList, { query })),
    'public search': await count(() => app.reply(api.disclosureList, { query: { ...query, q: '路灯' } })),
    'authenticated ask': await count(() => app.reply(api.ticketAsk, { token: resident, body: question })),
    'authenticated step':
      (await count(async () => {
        const { rows } = await app.reply(api.ticketDesk, { token: cast.officer.token, query: { desk: 'office' } });
        const params = { id: rows[0]?.id ?? '' };
        await app.reply(api.ticketAct, {
          token: cast.officer.token,
          params,
          body: { version: 1, act: { do: 'sign' } },
        });
      })) - 3,
  };
  await app.close();
  await redis.stop();
  await redis.remove();
  return figures;
}
