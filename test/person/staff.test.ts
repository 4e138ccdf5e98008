import fc from 'fast-check';
import { homeOf, personKey } from '../../api/_app/person/record';
import { api } from '../../shared/api';
import type { Held } from '../../shared/person/person';
import { within } from '../../shared/place/place';
import { startApp, type TestApp } from '../support/app';
import { type Cast, castOf, enter, OFFICE } from '../support/people';
import { COUNTY, NEIGHBOUR_TOWN, NEIGHBOUR_VILLAGE, places, TOWN, VILLAGE } from '../support/places';

const HOUR = 3_600_000;
const PASSWORD = '一个足够长的密码 123';
const CADRE: Held[] = [{ role: 'cadre', place: VILLAGE }];

let app: TestApp;
let people: Cast;
beforeEach(async () => {
  app = startApp();
  people = await castOf(app);
});
afterEach(() => app.close());

const invite = (login: string, roles: Held[] = CADRE, token = people.townAdmin.token) =>
  app.reply(api.invite, { token, body: { login, title: '甲村 文书', roles } });
const accept = (code: string, by: { wechat?: string; password?: string } = { password: PASSWORD }) =>
  app.ask(api.inviteAccept, { body: { code, ...by } });
const signIn = (login: string, password = PASSWORD) => app.ask(api.passwordSignIn, { body: { login, password } });
const alive = async (token: string) => (await app.ask(api.sessionRead, { token })).status === 200;
const versionOf = async (id: string) =>
  (await app.reply(api.personList, { token: people.admin.token, query: { limit: 50 } })).rows.find((p) => p.id === id)
    ?.version ?? 0;
const changeRoles = async (id: string, roles: Held[], token = people.townAdmin.token, version?: number) =>
  app.ask(api.personRoles, { token, params: { id }, body: { version: version ?? (await versionOf(id)), roles } });

describe('an invitation', () => {
  it('makes someone staff with a password', async () => {
    const { code } = await invite('new-clerk');
    expect(await accept(code)).toMatchObject({
      status: 200,
      body: { person: { login: 'new-clerk', title: '甲村 文书', roles: CADRE } },
    });
    expect((await signIn('new-clerk')).status).toBe(200);
  });

  it('makes a resident staff by their own WeChat, who stays the same person', async () => {
    const resident = await app.reply(api.wechatSignIn, { body: { code: 'li' } });
    const { code } = await invite('new-clerk');
    expect(await accept(code, { wechat: 'li' })).toMatchObject({
      status: 200,
      body: { person: { id: resident.person.id } },
    });
    expect(await alive(resident.token)).toBe(false);
    expect((await app.reply(api.wechatSignIn, { body: { code: 'li' } })).person.roles).toEqual(CADRE);
  });

  it('is used once', async () => {
    const { code } = await invite('new-clerk');
    await accept(code);
    expect(await accept(code)).toMatchObject({ status: 401, body: { error: { code: 'invitation_invalid' } } });
  });

  it('is used once by eight who try at the same moment', async () => {
    const { code } = await invite('new-clerk');
    const answers = await Promise.all(Array.from({ length: 8 }, (_, i) => accept(code, { wechat: `phone-${i}` })));
    expect(answers.filter(({ status }) => status === 200)).toHaveLength(1);
    expect(answers.filter(({ status }) => status === 401)).toHaveLength(7);
  });

  it('is over after 72 hours', async () => {
    const { code, expiresAt } = await invite('new-clerk');
    expect(Date.parse(expiresAt) - app.deps.now()).toBe(72 * HOUR);
    app.wait(72 * HOUR);
    expect((await accept(code)).status).toBe(401);
  });

  it('does not spend a WeChat code on an invitation that is none', async () => {
    const asked: string[] = [];
    await app.close();
    app = startApp({ wechat: { openidOf: async (code) => String(asked.push(code)) } });
    expect((await accept('AAAA-BBBB-CCCC', { wechat: 'li' })).status).toBe(401);
    expect(asked).toEqual([]);
  });

  it('needs a password of ten characters, or a WeChat', async () => {
    const { code } = await invite('new-clerk');
    expect((await accept(code, { password: 'short' })).status).toBe(400);
    expect((await accept(code, {})).status).toBe(400);
    expect((await accept(code)).status).toBe(200);
  });

  it('goes to one of two who were invited under the same login', async () => {
    const [one, two] = [await invite('new-clerk'), await invite('new-clerk')];
    expect((await accept(one.code, { wechat: 'li' })).status).toBe(200);
    expect((await accept(two.code, { wechat: 'wang' })).status).toBe(401);
  });

  it('gives a login a new way in and shuts all former ones', async () => {
    const first = await invite('new-clerk');
    const before = await app.reply(api.inviteAccept, { body: { code: first.code, wechat: 'li', password: PASSWORD } });
    const second = await invite('new-clerk');
    const after = await app.reply(api.inviteAccept, { body: { code: second.code, password: 'another password' } });
    expect(after.person.id).toBe(before.person.id);
    expect(await alive(before.token)).toBe(false);
    expect((await signIn('new-clerk')).status).toBe(401);
    expect((await signIn('new-clerk', 'another password')).status).toBe(200);
    expect((await app.reply(api.wechatSignIn, { body: { code: 'li' } })).person).toMatchObject({
      title: '居民',
      roles: [],
    });
  });

  it('falls away when the roles were changed after it was written', async () => {
    const { code } = await invite('cadre');
    await changeRoles(people.cadre.person.id, []);
    expect((await accept(code)).status).toBe(401);
    expect(await alive(people.cadre.token)).toBe(false);
  });

  it('does not take the WeChat of another member of staff', async () => {
    await accept((await invite('one')).code, { wechat: 'li' });
    expect(await accept((await invite('two')).code, { wechat: 'li' })).toMatchObject({
      status: 409,
      body: { error: { code: 'wechat_taken' } },
    });
  });

  const refused: [string, Held, number][] = [
    ['a role in the neighbour township', { role: 'cadre', place: NEIGHBOUR_TOWN }, 403],
    ['a role in the county above', { role: 'supervisor', place: COUNTY }, 403],
    ['an admin above', { role: 'admin', place: COUNTY }, 403],
    ['a role in a place that is none', { role: 'cadre', place: '341525107999' }, 400],
    ['the role of a resident', { role: 'resident', place: VILLAGE }, 400],
    ['an officer without an office', { role: 'officer', place: TOWN }, 400],
    ['an office for a cadre', { role: 'cadre', place: VILLAGE, office: OFFICE }, 400],
  ];
  it.each(refused)('by the admin of a township does not give %s', async (_, held, status) => {
    const body = { login: 'new-clerk', title: '文书', roles: [...CADRE, held] };
    expect((await app.ask(api.invite, { token: people.townAdmin.token, body })).status).toBe(status);
  });

  it('for the login of someone out of reach is refused', async () => {
    const body = { login: 'far-officer', title: '文书', roles: CADRE };
    expect(await app.ask(api.invite, { token: people.townAdmin.token, body })).toMatchObject({
      status: 409,
      body: { error: { code: 'login_taken' } },
    });
  });
});

describe('the list of staff', () => {
  const logins = async (token: string) =>
    (await app.reply(api.personList, { token, query: { limit: 50 } })).rows.map((p) => p.login);

  it('shows an admin those whose roles all lie in the admin’s place', async () => {
    const straddling: Held[] = [...CADRE, { role: 'supervisor', place: NEIGHBOUR_TOWN }];
    await enter(app, 'straddler', straddling);
    const town = await logins(people.townAdmin.token);
    expect(town).toEqual([
      'cadre',
      'dispatcher',
      'neighbour-cadre',
      'officer',
      'other-officer',
      'reader',
      'reviewer',
      'supervisor',
      'town-admin',
    ]);
    expect(await logins(people.admin.token)).toEqual(
      expect.arrayContaining([...town, 'far-officer', 'straddler', 'admin']),
    );
  });

  it('comes in pages, each person once', async () => {
    const { token } = people.admin;
    const first = await app.reply(api.personList, { token, query: { limit: 5 } });
    const second = await app.reply(api.personList, { token, query: { limit: 50, cursor: first.next } });
    const seen = [...first.rows, ...second.rows].map((p) => p.id);
    expect(seen).toHaveLength(14);
    expect(new Set(seen).size).toBe(14);
    expect(second.next).toBeUndefined();
  });

  it('does not take the cursor of another admin’s list', async () => {
    const { next } = await app.reply(api.personList, { token: people.admin.token, query: { limit: 2 } });
    const answer = await app.ask(api.personList, { token: people.townAdmin.token, query: { cursor: next } });
    expect(answer).toMatchObject({ status: 400, body: { error: { code: 'bad_cursor' } } });
  });
});

describe('a change of roles', () => {
  it('ends all sessions of that person at once', async () => {
    const { code } = await invite('new-clerk');
    const first = await app.reply(api.inviteAccept, { body: { code, wechat: 'li' } });
    const signIn = () => app.reply(api.wechatSignIn, { body: { code: 'li' } });
    const tokens = [first, await signIn(), await signIn(), await signIn()].map(({ token }) => token);
    for (const token of tokens) expect(await alive(token)).toBe(true);
    expect((await changeRoles(first.person.id, [{ role: 'reviewer', place: TOWN }])).status).toBe(200);
    for (const token of tokens) expect(await alive(token)).toBe(false);
    expect((await signIn()).person.roles).toEqual([{ role: 'reviewer', place: TOWN }]);
  });

  it('is not undone by a sign-in that began before it', async () => {
    const { code } = await invite('new-clerk');
    const { id } = (await app.reply(api.inviteAccept, { body: { code, wechat: 'li' } })).person;
    const version = await versionOf(id);
    const { store } = app.deps;
    const { read } = store;
    // The change comes between the reading of the person and the beginning of the session.
    store.read = async (reading) => {
      const found = await read.call(store, reading);
      if (!reading.records?.includes(personKey(id))) return found;
      store.read = read;
      expect((await changeRoles(id, [], people.townAdmin.token, version)).status).toBe(200);
      return found;
    };
    const entry = await app.reply(api.wechatSignIn, { body: { code: 'li' } });
    expect(entry.person.roles).toEqual([]);
    const answer = await app.ask(api.disclosureDesk, { token: entry.token, query: { state: 'draft' } });
    expect(answer.status).toBe(403);
  });

  it('tells what is there when someone else was faster', async () => {
    const { id } = people.cadre.person;
    const version = await versionOf(id);
    await changeRoles(id, [{ role: 'reviewer', place: TOWN }]);
    expect(await changeRoles(id, [], people.townAdmin.token, version)).toMatchObject({
      status: 409,
      body: { error: { code: 'stale', details: { current: { id, roles: [{ role: 'reviewer', place: TOWN }] } } } },
    });
  });

  it('takes all roles away, and the same admin can give some back', async () => {
    const { id } = people.cadre.person;
    expect((await changeRoles(id, [])).status).toBe(200);
    expect((await changeRoles(id, [{ role: 'cadre', place: NEIGHBOUR_VILLAGE }])).status).toBe(200);
  });

  it('is not for oneself', async () => {
    expect((await changeRoles(people.townAdmin.person.id, [])).status).toBe(403);
  });

  it('does not see the staff of a neighbour, nor residents', async () => {
    expect((await changeRoles(people.farOfficer.person.id, [])).status).toBe(404);
    expect((await changeRoles(people.admin.person.id, [])).status).toBe(404);
    expect((await changeRoles(people.resident.person.id, [])).status).toBe(400);
    expect((await changeRoles(people.resident.person.id, CADRE, people.admin.token, 1)).status).toBe(404);
    expect((await changeRoles(app.deps.id(), CADRE, people.admin.token, 1)).status).toBe(404);
  });

  it('does not hand a person over to a neighbour', async () => {
    const answer = await changeRoles(people.cadre.person.id, [{ role: 'cadre', place: NEIGHBOUR_TOWN }]);
    expect(answer).toMatchObject({ status: 403, body: { error: { code: 'not_allowed' } } });
  });
});

describe('the home of a person', () => {
  const held = fc.constantFrom(...places).map(({ code }): Held => ({ role: 'cadre', place: code }));

  it('is the smallest place that contains all the roles', () => {
    fc.assert(
      fc.property(fc.array(held, { minLength: 1, maxLength: 5 }), (roles) => {
        const home = homeOf(roles) ?? '';
        const contains = (code: string) => roles.every(({ place }) => within(place, code));
        expect(contains(home)).toBe(true);
        for (const { code } of places) if (contains(code)) expect(within(home, code)).toBe(true);
      }),
    );
  });

  it('is none without roles', () => expect(homeOf([])).toBeUndefined());
});
