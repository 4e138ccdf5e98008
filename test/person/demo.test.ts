import { createApp } from '../../api/_app/app';
import { demoRoutes } from '../../api/_app/host/demo-routes';
import { api } from '../../shared/api';
import { demoApi } from '../../shared/demo';
import { startApp, type TestApp } from '../support/app';
import { castOf } from '../support/people';

const json = { 'content-type': 'application/json' };
let app: TestApp;
beforeEach(() => {
  app = startApp({ demo: true });
});
afterEach(() => app.close());

/** The demonstration's app, with an officer to play. */
async function demoApp() {
  const { officer } = await castOf(app);
  const people = [{ login: 'demo-officer', title: '财政所 承办人', does: '答复群众问的账', id: officer.person.id }];
  return { officer, demo: createApp(app.deps, demoRoutes(app.deps, people)) };
}
const play = (demo: ReturnType<typeof createApp>, login: string) =>
  demo.request('/api/demo/session', { method: 'POST', headers: json, body: JSON.stringify({ login }) });

describe('the doors of the demonstration', () => {
  it('show whom one can play, without ids', async () => {
    const { demo, officer } = await demoApp();
    const body = await (await demo.request('/api/demo/people')).text();
    expect(demoApi.people.reply.parse(JSON.parse(body)).rows).toHaveLength(1);
    expect(body).not.toContain(officer.person.id);
  });

  it('let one play a person', async () => {
    const { demo, officer } = await demoApp();
    const { token, person } = demoApi.play.reply.parse(await (await play(demo, 'demo-officer')).json());
    expect(person).toEqual(officer.person);
    expect((await app.ask(api.sessionRead, { token })).status).toBe(200);
  });

  it('open for nobody else, not even by the login of real staff', async () => {
    const { demo } = await demoApp();
    for (const login of ['admin', 'officer', 'nobody']) expect((await play(demo, login)).status).toBe(404);
  });

  it('are not there in the app of any other host', async () => {
    expect((await app.ask(demoApi.people)).status).toBe(404);
    expect((await app.ask(demoApi.play, { body: { login: 'demo-officer' } })).status).toBe(404);
  });

  it('cannot be made where the demonstration is off', () => {
    expect(() => demoRoutes({ ...app.deps, demo: false }, [])).toThrow(/demonstration/);
  });
});
