import { SESSIONS_KEPT, Session, sessionsPage } from '../../api/_app/http/session';
import { opensWith, sealPassword } from '../../api/_app/person/password';
import { loginKey } from '../../api/_app/person/record';
import { waitAfter } from '../../api/_app/person/rules';
import { api } from '../../shared/api';
import { startApp, type TestApp } from '../support/app';
import { castOf } from '../support/people';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;
const PASSWORD = '村口有棵大樟树 1986';

let app: TestApp;
beforeEach(() => {
  app = startApp();
});
afterEach(() => app.close());

/** An officer with a password. */
async function withPassword() {
  const { officer } = await castOf(app);
  const password = await sealPassword(PASSWORD);
  await app.deps.store.commit({ put: [{ key: loginKey('officer'), value: { id: officer.person.id, password } }] });
  return officer;
}
const tryPassword = (password: string, login = 'officer') => app.ask(api.passwordSignIn, { body: { login, password } });

describe('a resident', () => {
  it('signs in by WeChat as the same person each time, without any data asked', async () => {
    const first = await app.reply(api.wechatSignIn, { body: { code: 'li' } });
    const second = await app.reply(api.wechatSignIn, { body: { code: 'li' } });
    const other = await app.reply(api.wechatSignIn, { body: { code: 'wang' } });
    expect(second.person).toEqual(first.person);
    expect(second.token).not.toBe(first.token);
    expect(other.person.id).not.toBe(first.person.id);
    expect(first.person).toMatchObject({ title: '居民', roles: [] });
  });

  it('becomes one person when two phones sign in for the first time at the same moment', async () => {
    const entries = await Promise.all(
      Array.from({ length: 8 }, () => app.reply(api.wechatSignIn, { body: { code: 'li' } })),
    );
    expect(new Set(entries.map((e) => e.person.id)).size).toBe(1);
    for (const { token } of entries) expect((await app.ask(api.sessionRead, { token })).status).toBe(200);
  });

  it('comes back on the web with the retrieval code', async () => {
    const visit = await app.reply(api.visitorSignIn);
    const back = await app.reply(api.codeSignIn, { body: { code: visit.code } });
    expect(back.person).toEqual(visit.person);
  });

  it('does not come in with a code that nobody has', async () => {
    const answer = await app.ask(api.codeSignIn, { body: { code: 'AAAA-BBBB-CCCC' } });
    expect(answer).toMatchObject({ status: 401, body: { error: { code: 'wrong_code' } } });
  });
});

describe('throttles', () => {
  it('stop the trying of codes from one address, and open again', async () => {
    const guess = () => app.ask(api.codeSignIn, { body: { code: 'AAAA-BBBB-CCCC' } });
    for (let i = 0; i < 30; i++) expect((await guess()).status).toBe(401);
    expect(await guess()).toMatchObject({ status: 429, body: { error: { code: 'too_many' } } });
    app.wait(10 * MINUTE);
    expect((await guess()).status).toBe(401);
  });

  it('stop the making of visitors from one address', async () => {
    for (let i = 0; i < 60; i++) expect((await app.ask(api.visitorSignIn)).status).toBe(200);
    expect(await app.ask(api.visitorSignIn)).toMatchObject({ status: 429 });
  });
});

describe('a password', () => {
  it('lets its owner in', async () => {
    const officer = await withPassword();
    expect(await tryPassword(PASSWORD)).toMatchObject({ status: 200, body: { person: officer.person } });
  });

  it('is refused in the same words for a wrong one, an unknown login and a login without a password', async () => {
    await withPassword();
    const answers = await Promise.all([tryPassword('wrong'), tryPassword('x', 'nobody'), tryPassword('x', 'cadre')]);
    const words = answers.map(({ status, body }) => JSON.stringify([status, body]).replace(/"requestId":"\w+"/, ''));
    expect(new Set(words).size).toBe(1);
    expect(answers[0]).toMatchObject({ status: 401, body: { error: { code: 'wrong_password' } } });
  });

  it('costs an unknown login the same work', async () => {
    const time = async (sealed?: Parameters<typeof opensWith>[1]) => {
      const start = process.cpuUsage();
      for (let i = 0; i < 3; i++) await opensWith('x', sealed);
      const { user, system } = process.cpuUsage(start);
      return user + system;
    };
    const sealed = await sealPassword(PASSWORD);
    const ratio = (await time()) / (await time(sealed));
    expect(ratio).toBeGreaterThan(0.4);
    expect(ratio).toBeLessThan(2.5);
  });

  it.each([
    [1, 0],
    [4, 0],
    [5, 1],
    [6, 2],
    [7, 4],
    [10, 32],
    [11, 60],
    [99, 60],
  ])('after %d wrong tries waits %d minutes', (wrong, minutes) => expect(waitAfter(wrong)).toBe(minutes * MINUTE));

  it('is not looked at while waiting, even the right one; afterwards it is', async () => {
    await withPassword();
    for (let i = 0; i < 5; i++) expect((await tryPassword('wrong')).status).toBe(401);
    expect(await tryPassword(PASSWORD)).toMatchObject({
      status: 429,
      body: { error: { code: 'too_many', details: { seconds: 60 } } },
    });
    app.wait(MINUTE);
    expect((await tryPassword('wrong')).status).toBe(401);
    app.wait(MINUTE);
    expect(await tryPassword(PASSWORD)).toMatchObject({ status: 429, body: { error: { details: { seconds: 60 } } } });
    app.wait(MINUTE);
    expect((await tryPassword(PASSWORD)).status).toBe(200);
    expect((await tryPassword('wrong')).status).toBe(401);
  });

  it('waits for an unknown login just so', async () => {
    for (let i = 0; i < 5; i++) expect((await tryPassword('x', 'nobody')).status).toBe(401);
    expect((await tryPassword('x', 'nobody')).status).toBe(429);
  });

  it('is looked at no more than five times, however many tries come at the same moment', async () => {
    await withPassword();
    const answers = await Promise.all(Array.from({ length: 20 }, () => tryPassword('wrong')));
    const looked = answers.filter(({ status }) => status === 401).length;
    expect(looked).toBeGreaterThan(0);
    expect(looked).toBeLessThanOrEqual(5);
    expect(answers.every(({ status }) => status === 401 || status === 429)).toBe(true);
  });
});

describe('a session', () => {
  it('ends when its person signs out, and only that one', async () => {
    const phone = await app.reply(api.wechatSignIn, { body: { code: 'li' } });
    const tablet = await app.reply(api.wechatSignIn, { body: { code: 'li' } });
    await app.reply(api.signOut, { token: phone.token });
    expect((await app.ask(api.sessionRead, { token: phone.token })).status).toBe(401);
    expect((await app.ask(api.sessionRead, { token: tablet.token })).status).toBe(200);
  });

  it('answers a repeated sign-out as the first time', async () => {
    const { token } = await app.reply(api.wechatSignIn, { body: { code: 'li' } });
    const once = 'sign-out-1';
    expect(await app.ask(api.signOut, { token, once })).toMatchObject({ status: 200 });
    expect(await app.ask(api.signOut, { token, once })).toMatchObject({ status: 200 });
  });

  it.each([
    ['forged', 'a'.repeat(26)],
    ['malformed', '../../etc/passwd'],
    ['empty', ' '],
  ])('that is %s opens nothing', async (_, token) => {
    expect(await app.ask(api.sessionRead, { token })).toMatchObject({
      status: 401,
      body: { error: { code: 'signed_out' } },
    });
  });

  it('of staff ends after 12 idle hours, of a resident after 90 idle days', async () => {
    const { officer, resident } = await castOf(app);
    const status = async (token: string) => (await app.ask(api.sessionRead, { token })).status;
    app.wait(11 * HOUR);
    expect(await status(officer.token)).toBe(200);
    app.wait(11 * HOUR);
    expect(await status(officer.token)).toBe(200);
    app.wait(12 * HOUR);
    expect(await status(officer.token)).toBe(401);
    app.wait(88 * DAY);
    expect(await status(resident.token)).toBe(200);
    app.wait(90 * DAY);
    expect(await status(resident.token)).toBe(401);
  });

  it('of staff ends after seven days, however busy', async () => {
    const { officer } = await castOf(app);
    const read = () => app.ask(api.sessionRead, { token: officer.token });
    for (let hours = 0; hours < 7 * 24 - 8; hours += 8) {
      app.wait(8 * HOUR);
      expect((await read()).status).toBe(200);
    }
    app.wait(8 * HOUR);
    expect((await read()).status).toBe(401);
  });

  it('gives way to newer ones when a person has many', async () => {
    const tokens: string[] = [];
    for (let i = 0; i < SESSIONS_KEPT + 3; i++) {
      app.wait(1);
      tokens.push((await app.reply(api.wechatSignIn, { body: { code: 'li' } })).token);
    }
    const alive = await Promise.all(
      tokens.map(async (token) => (await app.ask(api.sessionRead, { token })).status === 200),
    );
    expect(alive.filter(Boolean)).toHaveLength(SESSIONS_KEPT);
    expect(alive.slice(0, 3)).toEqual([false, false, false]);
  });

  it('that ended meanwhile is not brought back by being seen', async () => {
    const { officer } = await castOf(app);
    const [member] = (await app.deps.store.read({ pages: [sessionsPage(officer.person.id)] })).pages[0] ?? [];
    const key = `session:${member?.id}`;
    const { read } = app.deps.store;
    app.wait(11 * HOUR);
    // The end comes between the reading of the session and the note that it was seen.
    app.deps.store.read = async (reading) => {
      const found = await read.call(app.deps.store, reading);
      app.deps.store.read = read;
      await app.deps.store.commit({ remove: [key] });
      return found;
    };
    await app.ask(api.topicList, { token: officer.token });
    const kept = (await app.deps.store.read({ records: [key] })).records[0];
    expect(kept && Session.parse(kept.value)).toBeUndefined();
  });
});
