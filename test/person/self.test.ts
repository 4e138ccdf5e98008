import { accessChange } from '../../api/_app/person/access';
import { awayOf } from '../../api/_app/person/away';
import { mailboxOf, messageChange, staffMailbox } from '../../api/_app/person/message';
import { api } from '../../shared/api';
import { startApp, type TestApp } from '../support/app';
import { type Cast, castOf } from '../support/people';

const DAY = 24 * 3_600_000;

let app: TestApp;
let people: Cast;
beforeEach(async () => {
  app = startApp();
  people = await castOf(app);
});
afterEach(() => app.close());

const send = async (mailbox: string, says: string) => {
  app.wait(1);
  const at = new Date(app.deps.now()).toISOString();
  await app.deps.store.commit(messageChange(mailbox, { id: app.deps.id(), at, says }));
};
const unread = async (token: string) => (await app.reply(api.sessionRead, { token })).unread;
const inbox = (token: string, query: { limit?: number; cursor?: string } = {}) =>
  app.reply(api.inboxList, { token, query });

describe('an inbox', () => {
  it('holds what came, newest first, and counts what is unread', async () => {
    const { token, person, asker } = people.resident;
    await send(mailboxOf(person, asker), '收到了');
    await send(mailboxOf(person, asker), '答复了');
    expect((await inbox(token)).rows.map((m) => m.says)).toEqual(['答复了', '收到了']);
    expect(await unread(token)).toBe(2);
    await app.reply(api.inboxRead, { token });
    expect(await unread(token)).toBe(0);
    await send(asker, '请评价');
    expect(await unread(token)).toBe(1);
  });

  it('is nobody else’s', async () => {
    await send(people.resident.asker, '答复了');
    expect((await inbox(people.otherResident.token)).rows).toEqual([]);
    expect(await unread(people.otherResident.token)).toBe(0);
  });

  it('of staff lies under the login, beside what came before they were staff', async () => {
    const { token, asker } = people.officer;
    await send(asker, '您问的答复了');
    await send(staffMailbox('officer'), '新来一件');
    expect((await inbox(token)).rows.map((m) => m.says)).toEqual(['新来一件', '您问的答复了']);
    expect(await unread(token)).toBe(2);
    await app.reply(api.inboxRead, { token });
    expect(await unread(token)).toBe(0);
  });

  it('comes in pages while new messages arrive, each old one once', async () => {
    const { token, asker } = people.resident;
    for (const says of ['一', '二', '三', '四']) await send(asker, says);
    const first = await inbox(token, { limit: 2 });
    await send(asker, '五');
    const second = await inbox(token, { limit: 2, ...(first.next && { cursor: first.next }) });
    expect([...first.rows, ...second.rows].map((m) => m.says)).toEqual(['四', '三', '二', '一']);
  });

  it('counts one reading once, even when it is told twice at the same moment', async () => {
    const { token, asker } = people.resident;
    await send(asker, '一');
    await Promise.all([app.reply(api.inboxRead, { token }), app.reply(api.inboxRead, { token })]);
    expect(await unread(token)).toBe(0);
    await app.reply(api.inboxRead, { token });
    await send(asker, '二');
    expect(await unread(token)).toBe(1);
  });
});

describe('the list of who saw one’s name and phone', () => {
  it('is shown to that person alone, newest first', async () => {
    const open = async (purpose: string) => {
      app.wait(1);
      const at = new Date(app.deps.now()).toISOString();
      const access = { id: app.deps.id(), at, by: '财政所 承办人', purpose, ticket: '261015-K7M2P' };
      await app.deps.store.commit(accessChange(people.resident.asker, access));
    };
    await open('打电话问清时间');
    await open('上门核实');
    const list = async (token: string) => (await app.reply(api.accessList, { token })).rows.map((a) => a.purpose);
    expect(await list(people.resident.token)).toEqual(['上门核实', '打电话问清时间']);
    expect(await list(people.otherResident.token)).toEqual([]);
    expect(await list(people.officer.token)).toEqual([]);
  });
});

describe('an absence', () => {
  const leave = { from: '2026-10-15', to: '2026-10-16' };
  const away = (day: string) => awayOf(app.deps.store, ['officer', 'reader', 'officer', 'nobody'], day);

  it('is known on its days, both included, and on no other', async () => {
    const person = await app.reply(api.absenceSet, { token: people.officer.token, body: { absence: leave } });
    expect(person.absence).toEqual(leave);
    expect([...(await away('2026-10-14'))]).toEqual([]);
    expect([...(await away('2026-10-15'))]).toEqual(['officer']);
    expect([...(await away('2026-10-16'))]).toEqual(['officer']);
    expect([...(await away('2026-10-17'))]).toEqual([]);
  });

  it('lasts until midnight in China', async () => {
    await app.reply(api.absenceSet, { token: people.officer.token, body: { absence: leave } });
    app.wait(2 * DAY - 9 * 3_600_000 - 1);
    expect((await away('2026-10-16')).has('officer')).toBe(true);
  });

  it('ends when one is back', async () => {
    const { token } = people.officer;
    await app.reply(api.absenceSet, { token, body: { absence: leave } });
    await app.reply(api.absenceSet, { token, body: {} });
    expect((await away('2026-10-15')).size).toBe(0);
    expect((await app.reply(api.sessionRead, { token })).person.absence).toBeUndefined();
  });

  it('does not end before it begins', async () => {
    const body = { absence: { from: '2026-10-16', to: '2026-10-15' } };
    expect((await app.ask(api.absenceSet, { token: people.officer.token, body })).status).toBe(400);
  });
});
