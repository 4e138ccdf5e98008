import { closeSettled, SETTLED_FOR } from '../../api/_app/ticket/sweep';
import { api } from '../../shared/api';
import type { Act } from '../../shared/ticket/act';
import { startApp, type TestApp } from '../support/app';
import { importOffices, question } from '../support/offices';
import { type Cast, castOf, type Player } from '../support/people';
import { NEIGHBOUR_TOWN, TOWN, VILLAGE } from '../support/places';

const HOUR = 3_600_000;
let app: TestApp;
let cast: Cast;

beforeEach(async () => {
  app = startApp();
  cast = await castOf(app);
  await importOffices(app, cast);
});
afterEach(() => app.close());

const asks = (words: object = {}, by: Player = cast.resident) =>
  app.reply(api.ticketAsk, { token: by.token, body: { ...question, ...words } });
const tries = (by: Player, id: string, version: number, act: Act, once?: string) =>
  app.ask(api.ticketAct, { token: by.token, params: { id }, body: { version, act }, ...(once && { once }) });
const acts = (by: Player, id: string, version: number, act: Act) =>
  app.reply(api.ticketAct, { token: by.token, params: { id }, body: { version, act } });
const desk = async (by: Player, name: 'office' | 'read' | 'dispatch' | 'reopened' | 'watch' | 'done') =>
  (await app.reply(api.ticketDesk, { token: by.token, query: { desk: name, limit: 50 } })).rows.map((r) => r.id);
const codeOf = ({ body }: { body: unknown }) => JSON.stringify(body).match(/"code":"(\w+)"/)?.[1];

/** A ticket signed, answered and approved. */
async function answered(words: object = {}) {
  const asked = await asks(words);
  const signed = await acts(cast.officer, asked.id, asked.version, { do: 'sign' });
  const drafted = await acts(cast.officer, asked.id, signed.version, { do: 'draft', reply: { plain: '用在修路上。' } });
  return acts(cast.reader, asked.id, drafted.version, { do: 'approve' });
}

test('a step on an old version is refused and shows what others saved meanwhile', async () => {
  const { id, version } = await asks();
  await acts(cast.officer, id, version, { do: 'sign' });
  const late = await tries(cast.reader, id, version, { do: 'sign' });
  expect(late).toMatchObject({
    status: 409,
    body: { error: { code: 'stale', details: { current: { state: 'signed', version: 2 } } } },
  });
});

test('of two steps at the same moment one is taken', async () => {
  const { id, version } = await asks();
  const both = await Promise.all([
    tries(cast.officer, id, version, { do: 'sign' }),
    tries(cast.reader, id, version, { do: 'sign' }),
  ]);
  expect(both.map((a) => a.status).sort()).toEqual([200, 409]);
});

test('a repeated question is asked once, a repeated step taken once, each with its first reply', async () => {
  const send = () => app.ask(api.ticketAsk, { token: cast.resident.token, body: question, once: 'the-same-key' });
  const [first, second] = [await send(), await send()];
  expect(second).toEqual(first);
  const [id] = await desk(cast.officer, 'office');
  expect(await desk(cast.officer, 'office')).toHaveLength(1);
  const sign = () => tries(cast.officer, id ?? '', 1, { do: 'sign' }, 'the-same-step');
  expect(await sign()).toEqual(await sign());
  expect(codeOf(await tries(cast.officer, id ?? '', 1, { do: 'withdraw' }, 'the-same-step'))).toBe('once_key_reused');
});

test('a ticket does not exist for a neighbour, another office, another resident or a dispatcher once it has an office', async () => {
  const { id, version } = await asks();
  for (const other of [
    'otherResident',
    'otherOfficer',
    'farOfficer',
    'farSupervisor',
    'dispatcher',
    'cadre',
    'admin',
  ] as const) {
    const { token } = cast[other];
    expect([other, (await app.ask(api.ticketRead, { token, params: { id } })).status]).toEqual([other, 404]);
    expect([other, (await tries(cast[other], id, version, { do: 'sign' })).status]).toEqual([other, 404]);
  }
  expect((await app.ask(api.ticketRead, { params: { id } })).status).toBe(401);
  expect(await desk(cast.farSupervisor, 'watch')).toEqual([]);
  expect(await desk(cast.supervisor, 'watch')).toEqual([id]);
});

test('what no rule covers goes to the dispatcher of the township, who gives it to an office', async () => {
  const { id, version, receiver } = await asks({ topic: 'other' });
  expect(receiver).toEqual({ name: '漫水河镇分办员' });
  expect(await desk(cast.farDispatcher, 'dispatch')).toEqual([]);
  expect(await desk(cast.dispatcher, 'dispatch')).toEqual([id]);
  await acts(cast.dispatcher, id, version, { do: 'route', office: 'town-water' });
  expect(await desk(cast.dispatcher, 'dispatch')).toEqual([]);
  expect(await desk(cast.otherOfficer, 'office')).toEqual([id]);
});

test('while the A holder is away the B holder is told of new questions', async () => {
  const unread = async (who: Player) => (await app.reply(api.sessionRead, { token: who.token })).unread;
  await app.reply(api.absenceSet, {
    token: cast.officer.token,
    body: { absence: { from: '2026-10-15', to: '2026-10-16' } },
  });
  await asks();
  expect([await unread(cast.officer), await unread(cast.reader)]).toEqual([0, 1]);
  await app.reply(api.absenceSet, { token: cast.officer.token, body: {} });
  await asks();
  expect([await unread(cast.officer), await unread(cast.reader)]).toEqual([1, 1]);
});

test('handing over names the right office, keeps the date and tells the person', async () => {
  const { id, version, standing } = await asks();
  const nowhere = await tries(cast.officer, id, version, {
    do: 'handover',
    office: 'no-such-office',
    reason: '不归我们',
  });
  expect(codeOf(nowhere)).toBe('handover_needs_office');
  await acts(cast.officer, id, version, { do: 'handover', office: 'town-water', reason: '供水归水利站管' });
  const seen = await app.reply(api.ticketRead, { token: cast.resident.token, params: { id } });
  expect(seen.standing?.due).toBe(standing?.due);
  expect(seen.events[0]?.says).toContain('供水归水利站管');
  expect(await desk(cast.officer, 'office')).toEqual([]);
});

test('waiting for the person pauses the clock, and their answer starts it again', async () => {
  const { id, version } = await asks();
  const signed = await acts(cast.officer, id, version, { do: 'sign' });
  const awaiting = await acts(cast.officer, id, signed.version, { do: 'ask_back', text: '请说是哪一组' });
  expect(awaiting.standing).toMatchObject({ tone: 'paused', words: '暂停计时' });
  app.wait(5 * 24 * HOUR);
  const seen = await app.reply(api.ticketRead, { token: cast.resident.token, params: { id } });
  expect([seen.asked, seen.can]).toEqual(['请说是哪一组', ['supplement', 'withdraw']]);
  const back = await acts(cast.resident, id, awaiting.version, { do: 'supplement', text: '三组' });
  expect(back.standing).toMatchObject({ tone: 'ok', due: '2026-10-27T15:59:59.999Z' });
});

test('an extension needs a rule that knows one, a reason and the supervisor, and comes once', async () => {
  const { id, version } = await asks({ kind: 'report' });
  const signed = await acts(cast.officer, id, version, { do: 'sign' });
  const wanted = await acts(cast.officer, id, signed.version, { do: 'ask_extension', reason: '要等审计' });
  expect(wanted.extensionAsked).toBe('要等审计');
  expect(codeOf(await tries(cast.officer, id, wanted.version, { do: 'extend', reason: '同意' }))).toBe('not_allowed');
  const extended = await acts(cast.supervisor, id, wanted.version, { do: 'extend', reason: '要等审计' });
  expect(String(extended.standing?.due) > String(signed.standing?.due)).toBe(true);
  expect(codeOf(await tries(cast.supervisor, id, extended.version, { do: 'extend', reason: '再延' }))).toBe(
    'already_extended',
  );
});

test('the person never sees drafts, inner notes or who else could have answered', async () => {
  const asked = await asks();
  const signed = await acts(cast.officer, asked.id, asked.version, { do: 'sign' });
  const drafted = await acts(cast.officer, asked.id, signed.version, { do: 'draft', reply: { plain: '半成品。' } });
  await acts(cast.reader, asked.id, drafted.version, { do: 'send_back', reason: '口气太硬' });
  const seen = JSON.stringify(
    await app.reply(api.ticketRead, { token: cast.resident.token, params: { id: asked.id } }),
  );
  expect(seen).not.toContain('半成品');
  expect(seen).not.toContain('口气太硬');
});

test('staff never see who asks: no list, no view and no message carries a name, a phone or a pseudonym', async () => {
  const { id } = await asks({ contact: { name: '演示用户', phone: '13800000000' } });
  const { token } = cast.officer;
  const seen = [
    await app.reply(api.ticketRead, { token, params: { id } }),
    await app.reply(api.ticketDesk, { token, query: { desk: 'office', limit: 20 } }),
    await app.reply(api.inboxList, { token, query: { limit: 20 } }),
  ];
  for (const secret of ['演示用户', '13800000000', cast.resident.asker, cast.resident.person.id]) {
    expect(JSON.stringify(seen)).not.toContain(secret);
  }
});

test('a good rating rests and is closed by itself after fifteen days, as is an answer that nobody rated', async () => {
  const rated = await answered();
  await acts(cast.resident, rated.id, rated.version, { do: 'rate', level: 'good', reasons: [] });
  const unrated = await answered();
  app.wait(SETTLED_FOR - HOUR);
  expect(await closeSettled(app.deps)).toBe(0);
  app.wait(2 * HOUR);
  const closed = await Promise.all([closeSettled(app.deps), closeSettled(app.deps)]);
  expect(closed.reduce((a, b) => a + b)).toBe(2);
  const fresh = await app.reply(api.ticketRead, { token: cast.resident.token, params: { id: unrated.id } });
  expect(fresh.state).toBe('closed');
});

test('a bad rating can be answered again, and rated again', async () => {
  const first = await answered();
  const reopened = await acts(cast.resident, first.id, first.version, {
    do: 'rate',
    level: 'very_bad',
    reasons: ['not_done'],
  });
  const again = await acts(cast.supervisor, first.id, reopened.version, {
    do: 'redo',
    office: 'town-finance',
    reason: '没答到点上',
  });
  expect(await desk(cast.officer, 'office')).toEqual([first.id]);
  const signed = await acts(cast.officer, first.id, again.version, { do: 'sign' });
  const drafted = await acts(cast.officer, first.id, signed.version, {
    do: 'draft',
    reply: { plain: '这次说细一点。' },
  });
  const second = await acts(cast.reader, first.id, drafted.version, { do: 'approve' });
  const seen = await app.reply(api.ticketRead, { token: cast.resident.token, params: { id: first.id } });
  expect([seen.answer?.plain, seen.rating, seen.can]).toEqual(['这次说细一点。', undefined, ['rate']]);
  expect(second.state).toBe('answered');
});

test.each([
  ['a place of another county', { place: '110101001001' }],
  ['an unknown topic', { topic: 'no-such-topic' }],
  ['an unknown disclosure', { anchor: { disclosure: '0'.repeat(26) } }],
])('a question about %s is refused and nothing is saved', async (_, words) => {
  const answer = await app.ask(api.ticketAsk, { token: cast.resident.token, body: { ...question, ...words } });
  expect(answer.status).toBe(404);
  expect(await desk(cast.supervisor, 'watch')).toEqual([]);
});

test('a flood of questions from one person is bounded, day by day', async () => {
  for (let n = 0; n < 30; n += 1) await asks();
  expect(codeOf(await app.ask(api.ticketAsk, { token: cast.resident.token, body: question }))).toBe('too_many');
  expect((await app.ask(api.ticketAsk, { token: cast.otherResident.token, body: question })).status).toBe(200);
  app.wait(24 * HOUR);
  expect((await app.ask(api.ticketAsk, { token: cast.resident.token, body: question })).status).toBe(200);
});

test('the queue is by time left, and a page of it goes on where the last one ended', async () => {
  const kinds = ['report', 'consultation', 'help', 'suggestion', 'opinion'] as const;
  for (const kind of kinds) await asks({ kind });
  const page = (cursor?: string) =>
    app.reply(api.ticketDesk, {
      token: cast.officer.token,
      query: { desk: 'office', limit: 2, ...(cursor && { cursor }) },
    });
  const first = await page();
  await asks({ kind: 'opinion' });
  const second = await page(first.next);
  const third = await page(second.next);
  const shown = [...first.rows, ...second.rows, ...third.rows].map((r) => r.kind);
  expect(shown).toEqual(['opinion', 'help', 'consultation', 'suggestion', 'report']);
  const foreign = await app.ask(api.ticketDesk, {
    token: cast.officer.token,
    query: { desk: 'read', limit: 2, cursor: first.next },
  });
  expect(codeOf(foreign)).toBe('bad_cursor');
});

test('a desk shows only what its holder has an office or a place for', async () => {
  const { token } = cast.officer;
  expect((await app.ask(api.ticketDesk, { token, query: { desk: 'dispatch', limit: 20 } })).status).toBe(403);
  const far = await app.reply(api.ticketAsk, {
    token: cast.otherResident.token,
    body: { ...question, place: `${NEIGHBOUR_TOWN}201` },
  });
  expect(far.receiver.office).toBe('far-finance');
  expect(await desk(cast.officer, 'office')).toEqual([]);
  expect([TOWN, VILLAGE].some((p) => far.place.startsWith(p))).toBe(false);
});
