import { api } from '../../shared/api';
import { startApp } from '../support/app';
import { importOffices, question } from '../support/offices';
import { castOf, OFFICE } from '../support/people';
import { TOWN } from '../support/places';

const PASSWORD = '村口有棵大樟树 1986';
const PHONE = '13800000000';

/** Everything that goes into the store, as text. */
function watch(app: ReturnType<typeof startApp>): string[] {
  const kept: string[] = [];
  const { commit } = app.deps.store;
  app.deps.store.commit = (change) => {
    kept.push(JSON.stringify(change));
    return commit.call(app.deps.store, change);
  };
  return kept;
}

/** Every way in, and a question with a phone number whose contact is opened. Gives back all that is secret in it. */
async function live(app: ReturnType<typeof startApp>): Promise<string[]> {
  const cast = await castOf(app);
  const kept = [cast.admin.token, cast.officer.token];
  await importOffices(app, cast);
  const resident = await app.reply(api.wechatSignIn, { body: { code: 'wx-code-li' } });
  const visit = await app.reply(api.visitorSignIn);
  const back = await app.reply(api.codeSignIn, { body: { code: visit.code } });
  const roles = [{ role: 'officer' as const, place: TOWN, office: OFFICE }];
  const body = { login: 'new-officer', title: '财政所', roles };
  const { code } = await app.reply(api.invite, { token: cast.admin.token, body });
  const officer = await app.reply(api.inviteAccept, { body: { code, wechat: 'wx-code-wang', password: PASSWORD } });
  const again = await app.reply(api.passwordSignIn, { body: { login: 'new-officer', password: PASSWORD } });
  await app.ask(api.passwordSignIn, { body: { login: 'new-officer', password: `${PASSWORD} wrong` } });
  await app.ask(api.codeSignIn, { body: { code: 'ABCD-EFGH-JKMN' } });
  const words = { ...question, contact: { phone: PHONE } };
  const { id } = await app.reply(api.ticketAsk, { token: resident.token, body: words });
  const purpose = { purpose: '核实情况' };
  const contact = await app.reply(api.ticketContact, { token: officer.token, params: { id }, body: purpose });
  expect(contact.phone).toBe(PHONE);
  await app.reply(api.signOut, { token: back.token });
  const tokens = [resident, visit, back, officer, again].map(({ token }) => token);
  return [...kept, ...tokens, visit.code, code, 'ABCD-EFGH-JKMN', PASSWORD, PHONE, 'wx-code-', 'openid-of-'];
}

test('no token, code, password, openid or phone lies in the store or the log in clear', async () => {
  const app = startApp();
  const kept = watch(app);
  const secrets = await live(app);
  const text = `${kept.join('\n')}\n${JSON.stringify(app.logged)}`;
  expect(kept.length).toBeGreaterThan(20);
  expect(app.logged.length).toBeGreaterThan(10);
  for (const secret of secrets) expect(text.includes(secret)).toBe(false);
  await app.close();
});

test('the log names routes, never the ids, words or addresses in them', async () => {
  const app = startApp();
  const id = app.deps.id();
  await app.ask(api.disclosureRead, { params: { id } });
  await app.send('GET', `/api/nothing/${id}?name=张三`);
  await app.send('POST', '/api/session/code', {
    body: '{"code":"张三',
    headers: { 'content-type': 'application/json' },
  });
  const text = JSON.stringify(app.logged);
  expect(app.logged).toHaveLength(3);
  expect(text).not.toContain(id);
  expect(text).not.toContain('张三');
  await app.close();
});
