import { inviteAdmin } from '../../api/_app/person/invitation';
import { api } from '../../shared/api';
import { startApp } from '../support/app';

test('whoever runs the server lets the first admin in, once per code', async () => {
  const app = startApp();
  const { code } = await inviteAdmin(app.deps, 'xian-admin');
  const body = { code, password: 'a-long-password' };
  const { token, person } = await app.reply(api.inviteAccept, { body });
  expect(person.roles).toEqual([{ role: 'admin', place: app.deps.county }]);
  expect((await app.ask(api.personList, { token })).status).toBe(200);
  expect((await app.ask(api.inviteAccept, { body })).status).toBe(401);
  await app.close();
});

test('an admin who forgot the password gets in again, and the old password opens no more', async () => {
  const app = startApp();
  const accept = async (password: string) =>
    app.reply(api.inviteAccept, { body: { code: (await inviteAdmin(app.deps, 'xian-admin')).code, password } });
  const first = await accept('the-first-password');
  const second = await accept('the-second-password');
  expect(second.person.id).toBe(first.person.id);
  const signIn = (password: string) => app.ask(api.passwordSignIn, { body: { login: 'xian-admin', password } });
  expect((await signIn('the-first-password')).status).toBe(401);
  expect((await signIn('the-second-password')).status).toBe(200);
  await app.close();
});
