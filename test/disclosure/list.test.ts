import fc from 'fast-check';
import type { Head } from '../../api/_app/disclosure/record';
import { api } from '../../shared/api';
import { startApp, type TestApp } from '../support/app';
import { castOf } from '../support/people';
import { COUNTY, FAR_VILLAGE, NEIGHBOUR_VILLAGE, TOWN, VILLAGE } from '../support/places';
import { draftOf, LEDGER, publish, putReleased } from './drafts';

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

describe('search', () => {
  it('puts what has the word in its title first, then the newest', async () => {
    await put(
      { title: '机耕路维修完工' },
      { title: '三季度收支', plain: '修机耕路花得最多。' },
      { title: '机耕路招标', place: TOWN },
      { title: '村级财务', also: '机耕 耕路' },
      { title: '低保名单' },
    );
    expect(await titles({ q: '机耕路' })).toEqual(['机耕路招标', '机耕路维修完工', '村级财务', '三季度收支']);
    expect(await titles({ q: '机耕路', place: COUNTY })).toEqual([]);
  });

  it('wants all the words', async () => {
    await put({ title: '机耕路维修' }, { title: '水管维修' }, { title: '机耕路招标', plain: '维修要招标。' });
    expect(await titles({ q: '机耕路 维修' })).toEqual(['机耕路招标', '机耕路维修']);
    expect(await titles({ q: '维修机耕路' })).toEqual(['机耕路招标', '机耕路维修']);
    expect(await titles({ q: '机耕路 水管' })).toEqual([]);
  });

  it.each([
    ['a word nobody wrote', '恐龙'],
    ['one known word beside an unknown one', '机耕路 恐龙'],
    ['words that mean nothing', '的了吗'],
    ['signs', '……？'],
  ])('finds nothing for %s', async (_, q) => {
    await put({ title: '机耕路维修' });
    expect(await list({ q })).toEqual({ rows: [] });
  });

  it('takes the filters of the list', async () => {
    await put(
      { title: '机耕路账', kind: 'ledger' },
      { title: '机耕路公告', stage: 'decision' },
      { title: '机耕路结果', stage: 'result' },
    );
    expect(await titles({ q: '机耕路', kind: 'ledger' })).toEqual(['机耕路账']);
    expect(await titles({ q: '机耕路', stage: 'decision' })).toEqual(['机耕路公告']);
  });

  it('finds a rare word beside a common one, however many have the common one', async () => {
    const many = Array.from({ length: 130 }, (_, i) => ({ title: `第${i}期公示` }));
    await put({ title: '水库公示' }, ...many);
    expect(await titles({ q: '水库 公示' })).toEqual(['水库公示']);
  });

  it.each(['公示', '公示 村级'])('pages through %s without loss while others are released', async (q) => {
    const many = Array.from({ length: 12 }, (_, i) => ({ title: `村级公示${i}`, place: i % 2 ? TOWN : VILLAGE }));
    await put({ title: '别的', plain: '村级公示在栏里。' }, ...many);
    const seen = await walk({ q, limit: 3 }, () =>
      put({ title: '村级公示后来的' }, { title: '后来', plain: '村级公示' }),
    );
    const before = seen.filter((title) => !title.startsWith('后来'));
    expect(before).toEqual([...many.map((d) => d.title).reverse(), '别的']);
  });

  it('goes on beyond what it looks into at once', async () => {
    const many = Array.from(
      { length: 230 },
      (_, i) => ({ title: `村级公示${i}`, stage: i === 0 ? 'decision' : 'result' }) as const,
    );
    await put(...many);
    expect(await walk({ q: '村级公示', stage: 'decision', limit: 2 })).toEqual(['村级公示0']);
  });

  it('does not find a draft', async () => {
    const cast = await castOf(app);
    await app.reply(api.disclosureCreate, { token: cast.cadre.token, body: draftOf({ title: '机耕路' }) });
    expect(await titles({ q: '机耕路' })).toEqual([]);
  });

  it('finds the subjects of a ledger', async () => {
    const cast = await castOf(app);
    await publish(app, cast, draftOf({ title: '三季度收支', content: { kind: 'ledger', ledger: LEDGER } }));
    expect(await titles({ q: '鱼塘' })).toEqual(['三季度收支']);
  });
});
