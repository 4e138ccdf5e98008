import { OFFICES } from '../../api/_app/host/seed/offices';
import { COUNTY, HOME, TOWN, VILLAGES } from '../../api/_app/host/seed/places';
import { DEMO_PASSWORD, seed } from '../../api/_app/host/seed/seed';
import { countyFile } from '../../api/_app/place/county';
import { doneIndex, ticketKey, watchIndex } from '../../api/_app/ticket/record';
import { ticketFrom } from '../../api/_app/ticket/repo';
import { api } from '../../shared/api';
import type { DisclosureKind } from '../../shared/disclosure/disclosure';
import { STAGE_WORDS } from '../../shared/disclosure/disclosure';
import { faultsOf, totalsOf } from '../../shared/disclosure/ledger';
import { findPersonal } from '../../shared/privacy/find';
import { TicketKind, TicketState } from '../../shared/ticket/ticket';
import { START, startApp, type TestApp } from '../support/app';

const PLACES = [COUNTY, TOWN, ...VILLAGES.map(({ code }) => code)];
const DAY = 24 * 3_600_000;

function startAt(moment: string): TestApp {
  const app = startApp({ demo: true, places: countyFile() });
  app.wait(Date.parse(moment) - START);
  return app;
}

/** Everything that a place itself has disclosed; what it shows of the places around it is left out. */
async function disclosedIn(app: TestApp, place: string, kind?: DisclosureKind) {
  const query = { place, ...(kind && { kind }), limit: 50 };
  const { rows, next } = await app.reply(api.disclosureList, { query });
  expect(next).toBeUndefined();
  return rows.filter((row) => row.place === place);
}

async function disclosed(app: TestApp, kind?: DisclosureKind) {
  return (await Promise.all(PLACES.map((place) => disclosedIn(app, place, kind)))).flat();
}

async function tickets({ deps: { store } }: TestApp) {
  const indexes = [watchIndex(COUNTY), ...OFFICES.map(({ id }) => doneIndex(id))];
  const { pages } = await store.read({ pages: indexes.map((index) => ({ index, way: 'up', limit: 200 })) });
  const keys = [...new Set(pages.flat().map(({ id }) => ticketKey(id)))];
  const { records } = await store.read({ records: keys });
  return records.flatMap((kept) => (kept ? [{ ...ticketFrom(kept), version: kept.version }] : []));
}

const answersOf = async (app: TestApp) =>
  (await Promise.all(PLACES.map((place) => app.reply(api.answerList, { query: { place, limit: 50 } }))))
    .flatMap(({ rows }) => rows)
    .filter((row, at, all) => all.findIndex(({ id }) => id === row.id) === at);

const signedIn = async (app: TestApp, login: string) =>
  (await app.reply(api.passwordSignIn, { body: { login, password: DEMO_PASSWORD } })).token;

const statesOf = (rows: readonly { readonly state: string }[]) => [...new Set(rows.map(({ state }) => state))];

/** A working day, a day off at the start of a quarter, the night of a new year, a year not yet announced. */
const MOMENTS = [
  '2026-10-15T01:00:00.000Z',
  '2026-10-01T02:00:00.000Z',
  '2026-01-01T16:20:00.000Z',
  '2027-03-10T03:00:00.000Z',
];

describe.each(MOMENTS)('the demonstration begun at %s', (moment) => {
  let app: TestApp;
  let took: number;

  beforeAll(async () => {
    app = startAt(moment);
    const began = performance.now();
    await seed(app.deps);
    took = performance.now() - began;
  }, 60_000);
  afterAll(() => app.close());

  it('is filled within seconds', () => expect(took).toBeLessThan(15_000));

  it('shows at least 60 disclosures, 18 of them at home, of every stage, none from the future', async () => {
    const rows = await disclosed(app);
    expect(rows.length).toBeGreaterThanOrEqual(60);
    expect(rows.filter(({ place }) => place === HOME.code).length).toBeGreaterThanOrEqual(18);
    expect(new Set(rows.map(({ stage }) => stage)).size).toBe(Object.keys(STAGE_WORDS).length);
    const ages = rows.map(({ publishedAt = '' }) => Date.parse(moment) - Date.parse(publishedAt));
    expect(Math.min(...ages)).toBeGreaterThan(0);
    expect(Math.max(...ages)).toBeLessThan(367 * DAY);
    expect(rows.every(({ demo }) => demo)).toBe(true);
  });

  it('has ledgers in every village that add up, each opening with what the one before left', async () => {
    for (const { code } of VILLAGES) {
      const rows = await disclosedIn(app, code, 'ledger');
      const read = await Promise.all(rows.map(({ id }) => app.reply(api.disclosureRead, { params: { id } })));
      const ledgers = read.flatMap(({ content }) => (content.kind === 'ledger' ? [content.ledger] : []));
      const inOrder = ledgers.sort((a, b) => a.from.localeCompare(b.from));
      expect(inOrder.length).toBeGreaterThanOrEqual(2);
      expect(inOrder.flatMap(faultsOf)).toEqual([]);
      expect(inOrder.slice(1).map(({ opening }) => opening)).toEqual(
        inOrder.slice(0, -1).map((ledger) => totalsOf(ledger).closing),
      );
    }
  });

  it('has at least 40 tickets, of every kind and in every state, none from the future', async () => {
    const rows = await tickets(app);
    expect(rows.length).toBeGreaterThanOrEqual(40);
    expect(new Set(statesOf(rows))).toEqual(new Set(TicketState.options));
    expect(new Set(rows.map(({ kind }) => kind))).toEqual(new Set(TicketKind.options));
    expect(rows.filter(({ changedAt }) => changedAt > moment)).toEqual([]);
    expect(rows.filter(({ anchor }) => anchor?.line !== undefined).length).toBeGreaterThanOrEqual(6);
    expect(rows.some(({ office }) => office === undefined)).toBe(true);
    expect(rows.some(({ clock }) => clock.extension)).toBe(true);
    expect(rows.some(({ extensionAsked }) => extensionAsked)).toBe(true);
  });

  it('has answers for all to read, several on lines of the home ledger', async () => {
    const rows = await answersOf(app);
    expect(rows.length).toBeGreaterThanOrEqual(10);
    const [latest] = await disclosedIn(app, HOME.code, 'ledger');
    expect(rows.filter(({ anchor }) => anchor?.disclosure === latest?.id && anchor?.line).length).toBeGreaterThan(3);
  });

  it('names nobody: no identity number, card or mobile in anything public', async () => {
    const rows = await disclosed(app);
    const whole = await Promise.all(rows.map(({ id }) => app.reply(api.disclosureRead, { params: { id } })));
    const words = [...whole.flatMap(wordsOf), ...(await answersOf(app)).flatMap((a) => [a.question, a.answer])];
    expect(words.flatMap(findPersonal)).toEqual([]);
  });

  it('lets the resident find questions in many states, and officers a queue', async () => {
    const token = await signedIn(app, 'cunmin');
    const { rows } = await app.reply(api.ticketMine, { token, query: {} });
    expect(rows.length).toBeGreaterThanOrEqual(6);
    expect(statesOf(rows)).toEqual(expect.arrayContaining(['submitted', 'awaiting', 'answered', 'reopened']));
    for (const login of ['cunwenshu', 'caizheng-a']) {
      const officer = await signedIn(app, login);
      const desk = await app.reply(api.ticketDesk, { token: officer, query: { desk: 'office' } });
      expect(desk.rows.length).toBeGreaterThanOrEqual(6);
    }
    const reader = await signedIn(app, 'caizheng-b');
    const desk = await app.reply(api.ticketDesk, { token: reader, query: { desk: 'read' } });
    expect(desk.rows.length).toBeGreaterThanOrEqual(1);
    const reviewer = await signedIn(app, 'shenhe');
    const waiting = await app.reply(api.disclosureDesk, { token: reviewer, query: { state: 'submitted' } });
    expect(waiting.rows.length).toBeGreaterThanOrEqual(3);
  });

  it('is not filled twice', async () => {
    const before = { tickets: await tickets(app), rows: await disclosed(app) };
    const { people } = await seed(app.deps);
    expect(people.map(({ login }) => login)).toContain('cunmin');
    expect({ tickets: await tickets(app), rows: await disclosed(app) }).toEqual(before);
  });
});

type Whole = Awaited<ReturnType<typeof readOne>>;
const readOne = (app: TestApp, id: string) => app.reply(api.disclosureRead, { params: { id } });

/** The words of a disclosure that a person wrote; numbers of money and index stand in no text. */
function wordsOf({ title, plain, basis, content }: Whole): string[] {
  const body =
    content.kind === 'text' ? [content.text] : [content.note ?? '', ...content.ledger.lines.map((l) => l.subject)];
  return [title, plain, basis, ...body];
}

it('says so when it broke off the last time', async () => {
  const app = startAt(MOMENTS[0] ?? '');
  await app.deps.store.commit({ put: [{ key: 'seeded', value: 'begun' }] });
  await expect(seed(app.deps)).rejects.toThrow('没有写完');
  await app.close();
});
