import fc from 'fast-check';
import type { Head } from '../../api/_app/disclosure/record';
import { api } from '../../shared/api';
import { startApp, type TestApp } from '../support/app';
import { COUNTY, FAR_VILLAGE, NEIGHBOUR_VILLAGE, TOWN, VILLAGE } from '../support/places';
import { putReleased } from './drafts';

let app: TestApp;
beforeEach(() => {
  app = startApp();
});
afterEach(() => app.close());

/** One after the other, a second apart. */
async function put(...changes: Partial<Head>[]): Promise<void> {
  for (const change of changes) {
    app.wait(1_000);
    await putReleased(app, change);
  }
}

const list = (query: object = {}) => app.reply(api.disclosureList, { query: { place: VILLAGE, ...query } });
const titles = async (query: object = {}) => (await list(query)).rows.map((row) => row.title);
const refused = (code: string, status: number) => ({ status, body: { error: expect.objectContaining({ code }) } });

/** All pages one after the other, with something happening before each next one. */
async function walk(query: object, between: () => Promise<void> = async () => undefined): Promise<string[]> {
  const seen: string[] = [];
  let next: string | undefined;
  do {
    const page = await list({ ...query, ...(next && { cursor: next }) });
    seen.push(...page.rows.map((row) => row.title));
    next = page.next;
    if (next) await between();
  } while (next);
  return seen;
}

describe('the list of a place', () => {
  it('shows a village its own, its township’s and its county’s, each with its place, newest first', async () => {
    const at = (place: string) => ({ place, title: place });
    await put(at(COUNTY), at(VILLAGE), at(NEIGHBOUR_VILLAGE), at(FAR_VILLAGE), at(TOWN), at(VILLAGE));
    const { rows } = await list();
    expect(rows.map((row) => [row.place, row.placeName])).toEqual([
      [VILLAGE, '甲村'],
      [TOWN, '漫水河镇'],
      [VILLAGE, '甲村'],
      [COUNTY, '霍山县'],
    ]);
    expect(await titles({ place: TOWN })).toEqual([TOWN, COUNTY]);
    expect(await titles({ place: COUNTY })).toEqual([COUNTY]);
  });

  it.each([
    [{ stage: 'decision' }, ['决策公告', '决策账目']],
    [{ kind: 'ledger' }, ['结果账目', '决策账目']],
    [{ stage: 'decision', kind: 'ledger' }, ['决策账目']],
    [{ stage: 'service' }, []],
  ])('shows for %j only what is asked for', async (query, expected) => {
    await put(
      { title: '决策账目', stage: 'decision', kind: 'ledger' },
      { title: '结果账目', stage: 'result', kind: 'ledger', place: TOWN },
      { title: '结果公告', stage: 'result', kind: 'text' },
      { title: '决策公告', stage: 'decision', kind: 'text', place: COUNTY },
    );
    expect(await titles(query)).toEqual(expected);
  });

  it('loses and doubles no row when others are released between the pages', async () => {
    const sizes = fc.record({ many: fc.integer({ min: 0, max: 9 }), limit: fc.integer({ min: 1, max: 4 }) });
    await fc.assert(
      fc.asyncProperty(
        sizes,
        fc.array(fc.constantFrom(VILLAGE, TOWN, COUNTY), { maxLength: 9 }),
        async (size, places) => {
          await app.close();
          app = startApp();
          const before = places.map((place, i) => ({ place, title: `第 ${i} 件` }));
          await put(...before);
          const seen = await walk({ limit: size.limit }, () => put({ title: '后来的' }));
          expect(seen).toEqual(before.map((d) => d.title).reverse());
        },
      ),
      { numRuns: 10 },
    );
  });

  it('keeps apart what was released in the same millisecond', async () => {
    for (const title of ['一', '二', '三']) await putReleased(app, { title });
    expect((await walk({ limit: 1 })).sort()).toEqual(['一', '三', '二']);
  });

  it('takes no cursor of another list, nor a made-up one', async () => {
    await put({ place: TOWN }, { place: TOWN }, { place: TOWN });
    const { next } = await list({ limit: 1 });
    expect(next).toBeDefined();
    const others = [{ place: TOWN }, { stage: 'result' }, { kind: 'text' }, { q: '公告' }] as const;
    for (const other of others) {
      const answer = await app.ask(api.disclosureList, { query: { place: VILLAGE, ...other, cursor: next } });
      expect(answer).toEqual(refused('bad_cursor', 400));
    }
    expect(await app.ask(api.disclosureList, { query: { place: VILLAGE, cursor: 'bm90aGluZw.abc' } })).toEqual(
      refused('bad_cursor', 400),
    );
  });

  it('of a place that is not ours is not there', async () => {
    expect(await app.ask(api.disclosureList, { query: { place: '110101' } })).toEqual(refused('not_found', 404));
  });
});
