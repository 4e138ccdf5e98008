import { readDirectory } from '../../api/_app/office/repo';
import { api } from '../../shared/api';
import { RefusalReply } from '../../shared/refusal';
import { startApp, type TestApp } from '../support/app';
import { type Cast, castOf } from '../support/people';
import { COUNTY, TOWN, VILLAGE } from '../support/places';
import { tables } from './tables';

let app: TestApp;
let people: Cast;

beforeEach(async () => {
  app = startApp();
  people = await castOf(app);
});
afterEach(() => app.close());

const importing = (changed = tables, dryRun = false) => ({
  token: people.admin.token,
  body: { tables: changed, dryRun },
});
const refusal = (body: unknown) => RefusalReply.parse(body).error;

test('before any import there are no topics and no offices', async () => {
  expect(await app.reply(api.topicList)).toEqual({ rows: [] });
  expect(await app.reply(api.officeList, { query: { place: VILLAGE } })).toEqual({ rows: [] });
});

test('an import shows at once in topics, offices and the export', async () => {
  await app.reply(api.topicList);
  const done = await app.reply(api.officeImport, importing());
  expect(done).toEqual({ saved: true, counts: { offices: 3, posts: 3, topics: 2, rules: 3 }, problems: [] });

  expect((await app.reply(api.topicList)).rows).toEqual([
    { id: 'money', name: '村账' },
    { id: 'water', name: '用水' },
  ]);
  const offices = async (place: string) =>
    (await app.reply(api.officeList, { query: { place } })).rows.map((o) => o.id);
  expect(await offices(VILLAGE)).toEqual(['town-finance', 'town-water', 'county-gov']);
  expect(await offices(COUNTY)).toEqual(['county-gov']);

  const exported = await app.reply(api.officeExport, { token: people.admin.token });
  expect(exported.rules.replace('\ufeff', '').replaceAll('\r\n', '\n')).toBe(tables.rules);
  expect(await app.reply(api.officeImport, importing(exported))).toMatchObject({ saved: true });
  expect(await app.reply(api.officeExport, { token: people.admin.token })).toEqual(exported);
});

test('a dry run names what is wrong and changes nothing', async () => {
  const wrong = { ...tables, topics: `${tables.topics}Tax,税费,\n` };
  expect(await app.reply(api.officeImport, importing(wrong, true))).toMatchObject({
    saved: false,
    problems: [{ table: 'topics', line: 4, column: 'id', says: '只能用小写字母、数字和短横' }],
  });
  expect(await app.reply(api.officeImport, importing(tables, true))).toMatchObject({ saved: false, problems: [] });
  expect((await readDirectory(app.deps.store)).version).toBe(0);
});

test('one wrong line and nothing is imported, what was there stays', async () => {
  await app.reply(api.officeImport, importing());
  const { status, body } = await app.ask(api.officeImport, importing({ ...tables, rules: `${tables.rules}1,2\n` }));
  expect(status).toBe(422);
  expect(refusal(body)).toMatchObject({
    code: 'import_invalid',
    message: '表格里有 1 处不对，一行也没有导入，请照提示改好再导。',
    details: { count: 1, problems: [{ table: 'rules', line: 5 }] },
  });
  expect((await readDirectory(app.deps.store)).version).toBe(1);
});

test('of imports at the same moment every one that was accepted is counted, the others are told', async () => {
  const all = await Promise.all([1, 2, 3, 4].map(() => app.ask(api.officeImport, importing())));
  const accepted = all.filter(({ status }) => status === 200);
  expect(accepted.length).toBeGreaterThan(0);
  for (const lost of all.filter((a) => !accepted.includes(a))) expect(refusal(lost.body).code).toBe('stale');
  expect((await readDirectory(app.deps.store)).version).toBe(accepted.length);
});

test('a repeated import gets the first reply and is not done again', async () => {
  const first = await app.reply(api.officeImport, { ...importing(), once: 'the-same-import' });
  expect(await app.reply(api.officeImport, { ...importing(), once: 'the-same-import' })).toEqual(first);
  expect((await readDirectory(app.deps.store)).version).toBe(1);
});

test.each(['townAdmin', 'officer', 'dispatcher', 'supervisor', 'resident'] as const)(
  'no %s may import or export, only an admin of the county',
  async (persona) => {
    const { token } = people[persona];
    const imported = await app.ask(api.officeImport, { ...importing(), token });
    const exported = await app.ask(api.officeExport, { token });
    expect([imported.status, exported.status]).toEqual([403, 403]);
    expect((await readDirectory(app.deps.store)).version).toBe(0);
  },
);

test('a visitor is asked to sign in', async () => {
  expect((await app.ask(api.officeExport)).status).toBe(401);
});

test('offices of an unknown place are not found', async () => {
  expect((await app.ask(api.officeList, { query: { place: `${TOWN}999` } })).status).toBe(404);
});

test('a table over the body limit is refused with a sentence', async () => {
  const { status, body } = await app.ask(api.officeImport, importing({ ...tables, rules: 'x'.repeat(1_000_001) }));
  expect([status, refusal(body).code]).toEqual([413, 'too_large']);
});
