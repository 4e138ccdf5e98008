import { api } from '../../shared/api';
import type { DisclosureDraft } from '../../shared/disclosure/disclosure';
import type { Act } from '../../shared/ticket/act';
import { startApp, type TestApp } from '../support/app';
import { importOffices, question } from '../support/offices';
import { type Cast, castOf, type Player } from '../support/people';
import { VILLAGE } from '../support/places';

const HOUR = 3_600_000;
let app: TestApp;
let cast: Cast;

beforeAll(async () => {
  app = startApp();
  cast = await castOf(app);
  await importOffices(app, cast);
});
afterAll(() => app.close());

const ledger: DisclosureDraft = {
  place: VILLAGE,
  stage: 'result',
  title: '7 到 9 月收支账',
  plain: '7 到 9 月进账 1 万元，花了 5.86 万元，还剩 1.14 万元。',
  basis: '《村民委员会组织法》第 35 条',
  office: '甲村村委会',
  content: {
    kind: 'ledger',
    ledger: {
      from: '2026-07-01',
      to: '2026-09-30',
      opening: 6_000_000,
      lines: [
        {
          ...{ id: 'l1', day: '2026-07-18', voucher: '0801', subject: '茶园承包费', group: '进账' },
          ...{ income: 1_000_000, expense: 0, balance: 7_000_000, handler: '村文书', approver: '村主任' },
        },
        {
          ...{ id: 'l2', day: '2026-08-26', voucher: '0817', subject: '三组机耕路修复', group: '修路修渠' },
          ...{ income: 0, expense: 5_860_000, balance: 1_140_000, handler: '村文书', approver: '村主任' },
        },
      ],
    },
  },
};

const stepOf = (id: string) => async (player: Player, version: number, act: Act) =>
  app.reply(api.ticketAct, { token: player.token, params: { id }, body: { version, act } });

async function publishLedger(): Promise<string> {
  const draft = await app.reply(api.disclosureCreate, { token: cast.cadre.token, body: ledger });
  const sent = await app.reply(api.disclosureSubmit, {
    token: cast.cadre.token,
    params: { id: draft.id },
    body: { version: draft.version },
  });
  await app.reply(api.disclosureRelease, {
    token: cast.reviewer.token,
    params: { id: draft.id },
    body: { version: sent.version },
  });
  return draft.id;
}

test('a village publishes, a resident asks, the right officer answers in time, the resident rates', async () => {
  const id = await publishLedger();
  const { rows } = await app.reply(api.disclosureList, { query: { place: VILLAGE, limit: 20 } });
  expect(rows.map((r) => r.title)).toEqual(['7 到 9 月收支账']);

  const preview = await app.reply(api.ticketPreview, {
    query: { kind: 'consultation', place: VILLAGE, topic: 'money' },
  });
  expect(preview.receiver).toMatchObject({ office: 'town-finance', name: '财政所', post: '会计岗' });
  expect(preview.standing?.due).toBe('2026-10-22T15:59:59.999Z');
  expect(preview.explanation?.total).toBe('5 个工作日');

  const { resident, officer, reader, supervisor } = cast;
  const asked = await app.reply(api.ticketAsk, {
    token: resident.token,
    body: { ...question, anchor: { disclosure: id, line: 'l2' }, contact: { phone: '13800000000' } },
  });
  expect(asked.anchor).toMatchObject({ subject: '三组机耕路修复', amount: 5_860_000 });
  expect(asked.events.map((e) => e.says)).toEqual(['收到了，交给财政所。']);

  const step = stepOf(asked.id);
  const queue = await app.reply(api.ticketDesk, { token: officer.token, query: { desk: 'office', limit: 20 } });
  expect(queue.rows.map((r) => [r.number, r.standing?.words])).toEqual([[asked.number, '还有 5 个工作日']]);
  const signed = await step(officer, asked.version, { do: 'sign' });
  const drafted = await step(officer, signed.version, {
    do: 'draft',
    reply: { plain: '路冲坏了 140 米，都用在修路上。' },
  });
  const toRead = await app.reply(api.ticketDesk, { token: reader.token, query: { desk: 'read', limit: 20 } });
  expect(toRead.rows.map((r) => r.id)).toEqual([asked.id]);
  app.wait(2 * HOUR);
  const answered = await step(reader, drafted.version, { do: 'approve' });

  const inbox = await app.reply(api.inboxList, { token: resident.token, query: { limit: 20 } });
  expect(inbox.rows[0]).toMatchObject({ ticket: asked.id });
  const seen = await app.reply(api.ticketRead, { token: resident.token, params: { id: asked.id } });
  expect(seen.answer?.plain).toBe('路冲坏了 140 米，都用在修路上。');
  expect(seen.can).toEqual(['rate']);
  expect(JSON.stringify(seen)).not.toContain('13800000000');

  const rated = await step(resident, answered.version, { do: 'rate', level: 'bad', reasons: ['unclear'] });
  expect(rated.state).toBe('reopened');
  const desk = await app.reply(api.ticketDesk, { token: supervisor.token, query: { desk: 'reopened', limit: 20 } });
  expect(desk.rows.map((r) => r.id)).toEqual([asked.id]);
});

test('a name opens only through the logged door, and the person sees who looked', async () => {
  const { resident, officer, otherOfficer } = cast;
  const contact = { name: '演示用户', phone: '13800000000' };
  const { id, number } = await app.reply(api.ticketAsk, { token: resident.token, body: { ...question, contact } });
  const body = { purpose: '上门核实' };
  expect((await app.ask(api.ticketContact, { token: otherOfficer.token, params: { id }, body })).status).toBe(404);
  expect(await app.reply(api.ticketContact, { token: officer.token, params: { id }, body })).toEqual(contact);
  const { rows } = await app.reply(api.accessList, { token: resident.token, query: { limit: 20 } });
  expect(rows[0]).toMatchObject({ purpose: '上门核实', ticket: number });
  expect(JSON.stringify(app.logged)).not.toContain('13800000000');
});

test('what becomes public is the edited question and answer, without anyone in it', async () => {
  const { resident, officer, reader } = cast;
  const asked = await app.reply(api.ticketAsk, {
    token: resident.token,
    body: { ...question, contact: { name: '张某某' } },
  });
  const step = stepOf(asked.id);
  const signed = await step(officer, asked.version, { do: 'sign' });
  const drafted = await step(officer, signed.version, { do: 'draft', reply: { plain: '用在修路上。' } });
  const publish = (version: number, answer: string) =>
    app.ask(api.ticketPublish, {
      token: officer.token,
      params: { id: asked.id },
      body: { version, question: '修路的钱花在哪？', answer },
    });
  expect((await publish(drafted.version, '用在修路上。')).status).toBe(409);
  const answered = await step(reader, drafted.version, { do: 'approve' });
  expect((await publish(answered.version, '张某某来问的，电话 138 0000 0000。')).body).toMatchObject({
    error: { code: 'not_for_public' },
  });
  expect((await publish(answered.version, '用在修三组的路上。')).status).toBe(200);
  const { rows } = await app.reply(api.answerList, { query: { place: VILLAGE, q: '修路花钱', limit: 20 } });
  expect(rows.map((r) => r.question)).toEqual(['修路的钱花在哪？']);
});

test('a question is accepted though next year has no calendar yet, and gets its date when it has', async () => {
  app.wait(Date.parse('2026-12-30T02:00:00.000Z') - app.deps.now());
  const cast = await castOf(app);
  const asked = await app.reply(api.ticketAsk, { token: cast.resident.token, body: question });
  expect([asked.standing, asked.calendarMissing]).toEqual([undefined, 2027]);
  const { rows } = await app.reply(api.noticeList, { token: cast.admin.token, query: { limit: 20 } });
  expect(rows[0]?.says).toContain('2027');
  const days = (name: string, month: string, ...dates: string[]) =>
    dates.map((date) => ({ day: `2027-${month}-${date}`, name }));
  const off = [
    ...days('元旦', '01', '01'),
    ...days('春节', '02', '05', '06', '07', '08', '09', '10', '11'),
    ...days('劳动节', '05', '01', '02'),
    ...days('国庆', '10', '01', '02', '03'),
  ];
  const year = { year: 2027, off, work: [], source: '演示' };
  const set = await app.reply(api.calendarSet, { token: cast.admin.token, params: { year: 2027 }, body: year });
  expect(set.recomputed).toBeGreaterThan(0);
  const now = await app.reply(api.ticketRead, { token: cast.resident.token, params: { id: asked.id } });
  expect(now.standing?.due).toBe('2027-01-07T15:59:59.999Z');
  expect(now.events[0]?.says).toContain('重新算过');
  const left = await app.reply(api.noticeList, { token: cast.admin.token, query: { limit: 20 } });
  expect(left.rows).toEqual([]);
});
