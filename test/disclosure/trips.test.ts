import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { counted } from '../../api/_app/store/counted';
import { openLmdb } from '../../api/_app/store/lmdb';
import { api } from '../../shared/api';
import { START, startApp } from '../support/app';
import { castOf } from '../support/people';
import { VILLAGE } from '../support/places';
import { draftOf, LEDGER, publish } from './drafts';

const folder = mkdtempSync(join(tmpdir(), 'mingbai-trips-'));
const store = counted(openLmdb(join(folder, 'store'), { now: () => START }));
const app = startApp({ store });
afterAll(async () => {
  await app.close();
  rmSync(folder, { recursive: true, force: true });
});

/** Round trips to the store that it takes. */
async function tripsOf(act: () => Promise<unknown>): Promise<number> {
  const before = store.trips.reads + store.trips.commits;
  await act();
  return store.trips.reads + store.trips.commits - before;
}

it('asks the store as seldom as was promised: 1 for a record, 2 for a list, 3 for a write', async () => {
  const cast = await castOf(app);
  const { token } = cast.cadre;
  const { id } = await publish(app, cast, draftOf({ content: { kind: 'ledger', ledger: LEDGER } }));
  const place = VILLAGE;

  expect(await tripsOf(() => app.reply(api.disclosureRead, { params: { id } }))).toBe(1);
  expect(await tripsOf(() => app.reply(api.disclosureList, { query: { place } }))).toBe(2);
  expect(await tripsOf(() => app.reply(api.disclosureList, { query: { place, q: '机耕路维修' } }))).toBe(2);
  expect(await tripsOf(() => app.reply(api.answerList, { query: { place, q: '机耕路修了吗' } }))).toBeLessThanOrEqual(
    2,
  );

  const params = { id: (await app.reply(api.disclosureCreate, { token, body: draftOf() })).id };
  expect(await tripsOf(() => app.reply(api.disclosureCreate, { token, body: draftOf() }))).toBe(2);
  const edit = { token, params, body: { version: 1, draft: draftOf() } };
  expect(await tripsOf(() => app.reply(api.disclosureEdit, edit))).toBe(3);
  expect(await tripsOf(() => app.reply(api.disclosureSubmit, { token, params, body: { version: 2 } }))).toBe(3);
  const release = { token: cast.reviewer.token, params, body: { version: 3 } };
  expect(await tripsOf(() => app.reply(api.disclosureRelease, release))).toBe(3);
  expect(await tripsOf(() => app.reply(api.disclosureDesk, { token, query: { state: 'released' } }))).toBe(3);
});
