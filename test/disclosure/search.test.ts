import fc from 'fast-check';
import type { Head } from '../../api/_app/disclosure/record';
import { charactersOf, wordsOf } from '../../api/_app/search/words';
import { api } from '../../shared/api';
import { startApp, type TestApp } from '../support/app';
import { castOf } from '../support/people';
import { COUNTY, TOWN, VILLAGE } from '../support/places';
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

describe('search for all the words', () => {
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
  });

  it.each([
    ['a word nobody wrote', '恐龙'],
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

describe('search by one character', () => {
  it.each(['路', '账', '水', '电', '钱', '会'])('finds the titles that have %s, the newest first', async (q) => {
    await put(
      { title: `三组${q}灯坏了` },
      { title: `修好的${q}` },
      { title: '别的事' },
      { title: `${q}费公示`, place: TOWN },
      { title: `老街下${q}道，走到哪一段了` },
    );
    expect(await walk({ q, limit: 2 })).toEqual([
      `老街下${q}道，走到哪一段了`,
      `${q}费公示`,
      `修好的${q}`,
      `三组${q}灯坏了`,
    ]);
  });

  it('takes the filters of the list, and wants all of several', async () => {
    await put({ title: '水电账', kind: 'ledger' }, { title: '自来水管换完了' }, { title: '光伏电站' });
    expect(await titles({ q: '水' })).toEqual(['自来水管换完了', '水电账']);
    expect(await titles({ q: '水', kind: 'ledger' })).toEqual(['水电账']);
    expect(await titles({ q: '水 电' })).toEqual(['水电账']);
  });

  it('finds every title by each of its words and characters that says something', async () => {
    const village = fc.constantFrom(...'机耕路维修低保名单公示财务收支自来水管网改造村道硬化第三季度鱼塘租金');
    await fc.assert(
      fc.asyncProperty(fc.array(village, { minLength: 1, maxLength: 12 }), async (characters) => {
        const title = characters.join('');
        await put({ title });
        for (const q of [title, ...charactersOf(title), ...wordsOf(title)]) {
          expect(await walk({ q, limit: 50 })).toContain(title);
        }
      }),
      { numRuns: 15 },
    );
  });
});

describe('search by a spoken question', () => {
  const BOARD = [
    { title: '三组机耕路修好了，验收结果', plain: '140 米路修好了，一共花了 5.86 万元。' },
    { title: '修路捐款公示', plain: '捐来的钱都记在这里。' },
    { title: '低保复核，走了哪几步', plain: '复核了 43 户，名单贴在村里。' },
    { title: '低保怎么申请，要哪几样', plain: '身份证、户口簿、收入情况三样。' },
    { title: '三季度村级账目', plain: '路灯电费 3,260 元。' },
    { title: '四组路灯开始装了', plain: '10 天装好，天黑亮到夜里 11 点。' },
    { title: '医保什么时候交', plain: '12 月 20 日前交。' },
    { title: '垃圾一周收几次、桶放哪', plain: '一周收四次。' },
  ];

  it.each([
    ['修路的钱花哪了', ['修路捐款公示', '三组机耕路修好了，验收结果']],
    ['低保怎么没批下来', ['低保怎么申请，要哪几样', '低保复核，走了哪几步']],
    ['路灯电费怎么算的', ['三季度村级账目']],
    ['路灯咋还不亮', ['四组路灯开始装了', '三季度村级账目']],
    ['咋没见收垃圾的车来', ['垃圾一周收几次、桶放哪']],
    ['请问今年医保交到几号截止', ['医保什么时候交']],
    ['机耕路 恐龙', ['三组机耕路修好了，验收结果']],
  ])('%s shows %j', async (q, expected) => {
    await put(...BOARD);
    expect((await titles({ q })).slice(0, expected.length)).toEqual(expected);
  });

  it.each(['恐龙化石在哪展览', '高铁票怎么买'])('%s shows nothing, for nothing is like it', async (q) => {
    await put(...BOARD);
    expect(await list({ q })).toEqual({ rows: [] });
  });

  it('shows only what has all the words as soon as something has', async () => {
    await put({ title: '路灯电费' }, { title: '路灯维修' }, { title: '电费' });
    expect(await titles({ q: '路灯的电费怎么算的' })).toEqual(['路灯电费']);
    expect(await titles({ q: '路灯的水费怎么算的' })).toEqual(['路灯电费', '路灯维修']);
  });

  it('keeps to the filters', async () => {
    await put({ title: '路灯账', kind: 'ledger' }, { title: '路灯公告' }, { title: '路灯水费' });
    expect(await titles({ q: '路灯的水费', kind: 'ledger' })).toEqual(['路灯账']);
  });

  it('has one page, the same every time, whose place no cursor names', async () => {
    await put(...BOARD, { title: '低保公示' });
    const first = await list({ q: '低保怎么没批下来', limit: 2 });
    expect(first).toEqual(await list({ q: '低保怎么没批下来', limit: 2 }));
    expect(first.rows).toHaveLength(2);
    expect(first.next).toBeUndefined();
    const { next } = await list({ q: '低保', limit: 1 });
    const query = { place: VILLAGE, q: '低保怎么没批下来', limit: 1, cursor: next };
    expect(await app.ask(api.disclosureList, { query })).toMatchObject({ status: 400 });
  });

  it('shows something even where every word is common', async () => {
    const many = Array.from({ length: 240 }, (_, i) => ({ title: i % 2 ? `路灯${i}` : `垃圾${i}` }));
    await put(...many);
    expect(await titles({ q: '路灯下的垃圾' })).toHaveLength(20);
  });
});
