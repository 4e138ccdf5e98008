import { api } from '../../shared/api';
import { RefusalReply } from '../../shared/refusal';
import { type Answer, startApp, type TestApp } from '../support/app';
import { importOffices, question } from '../support/offices';
import { type Cast, castOf } from '../support/people';
import { VILLAGE } from '../support/places';

let app: TestApp;
let cast: Cast;
/** Commits that put a record or moved an index: what must not happen when something is refused. */
let saved = 0;

beforeAll(async () => {
  app = startApp();
  cast = await castOf(app);
  await importOffices(app, cast);
  const { commit } = app.deps.store;
  app.deps.store.commit = async (change) => {
    const outcome = await commit.call(app.deps.store, change);
    const changes = [...(change.put ?? []), ...(change.remove ?? []), ...(change.add ?? []), ...(change.drop ?? [])];
    if (outcome.status === 'done' && changes.length > 0) saved += 1;
    return outcome;
  };
});
afterAll(() => app.close());
beforeEach(() => {
  saved = 0;
});

/** A "no" in the one shape: its status and code, a sentence in Chinese, a request id, and nothing saved. */
function expectNo({ status, body }: Answer, expected: number, code: string): void {
  const { error } = RefusalReply.parse(body);
  expect([status, error.code]).toEqual([expected, code]);
  expect(error.message).toMatch(/[\u4e00-\u9fff]+。$/);
  expect(error.requestId).toMatch(/^[0-9a-z]{26}$/);
  expect(saved).toBe(0);
}

const HEADERS = () => ({
  authorization: `Bearer ${cast.resident.token}`,
  'content-type': 'application/json',
  'idempotency-key': app.deps.id(),
});
const post = (path: string, body: string, headers: Record<string, string> = {}) =>
  app.send('POST', `/api${path}`, { body, headers: { ...HEADERS(), ...headers } });
const ask = (body: unknown) => post('/tickets', JSON.stringify(body));

describe('a body', () => {
  const ZERO_WIDTH = '\u200b';
  const wrong: [string, object][] = [
    ['an unknown field', { more: 1 }],
    ['an unknown field deep inside', { contact: { phone: '13800000000', more: 1 } }],
    ['a field named __proto__', JSON.parse('{"__proto__":{"admin":true}}')],
    ['too long a text', { text: '长'.repeat(2001) }],
    ['an empty text', { text: '' }],
    ['a text of blanks', { text: ' \n　' }],
    ['a wrong enum', { kind: 'king' }],
    ['a number for a text', { text: 7 }],
    ['a list for a text', { text: ['为什么'] }],
    ['null for a text', { text: null }],
    ['a control character', { text: '为什么\u0000' }],
    ['an escape sequence', { text: '\u001b[31m为什么' }],
    ['a zero-width character in a name', { contact: { name: `张${ZERO_WIDTH}三` } }],
    ['a turned direction in a name', { contact: { name: '张\u202e三' } }],
    ['a zero-width character in an identifier', { topic: `money${ZERO_WIDTH}` }],
    ['a look-alike letter in an identifier', { topic: 'mоney' }],
    ['a soft hyphen in an identifier', { topic: 'mo\u00adney' }],
    ['a place code with full-width digits', { place: '３４１５２５' }],
    ['a place code of the wrong length', { place: '3415251072' }],
    ['an id that is none', { anchor: { disclosure: '../../etc/passwd' } }],
    ['a phone with ten digits', { contact: { phone: '1380000000' } }],
    ['an empty contact', { contact: {} }],
  ];
  it.each(wrong)('with %s is refused with the place of the fault', async (_, change) => {
    const body = Object.hasOwn(change, '__proto__') ? `{"__proto__":1,${JSON.stringify(question).slice(1)}` : undefined;
    const answer = body ? await post('/tickets', body) : await ask({ ...question, ...change });
    expectNo(answer, 400, 'bad_input');
    expect(RefusalReply.parse(answer.body).error.details?.['issues']).toEqual(
      expect.arrayContaining([{ path: expect.any(String), says: expect.stringMatching(/[\u4e00-\u9fff]/) }]),
    );
  });

  it('does not come back in the refusal', async () => {
    const answer = await ask({ ...question, kind: '张三 13800000000', contact: { phone: '138' } });
    expect(JSON.stringify(answer.body)).not.toMatch(/张三|138/);
  });

  it.each(['[]', 'null', '1', '"text"', 'true'])('that is %s is refused', async (body) => {
    expectNo(await post('/tickets', body), 400, 'bad_input');
  });

  it.each(['{', '{"a":}', 'text', '{"a":1}}', '\u0000', "{'a':1}"])('of broken JSON %j is refused', async (body) => {
    expectNo(await post('/tickets', body), 400, 'broken_json');
  });

  it.each(['text/plain', 'application/x-www-form-urlencoded', 'multipart/form-data; boundary=x', 'application/jsonp'])(
    'sent as %s is refused',
    async (type) => {
      expectNo(await post('/tickets', JSON.stringify(question), { 'content-type': type }), 415, 'unsupported_type');
    },
  );

  it('over the limit is refused, whether or not its length is told', async () => {
    const long = JSON.stringify({ ...question, text: 'x'.repeat(1_000_001) });
    expectNo(await post('/tickets', long, { 'content-length': String(long.length) }), 413, 'too_large');
    expectNo(await post('/tickets', long), 413, 'too_large');
    const stream = new Blob([long]).stream();
    const init = { method: 'POST', body: stream, headers: HEADERS(), duplex: 'half' as const };
    const response = await app.app.request('/api/tickets', init);
    expectNo({ status: response.status, body: await response.json() }, 413, 'too_large');
  });

  it('nested very deep is refused', async () => {
    const deep = `${'['.repeat(50_000)}${']'.repeat(50_000)}`;
    expectNo(await post('/tickets', `{"text":${deep}}`), 400, 'bad_input');
  });
});

describe('a query', () => {
  const read = (query: string) => app.send('GET', `/api/disclosures?${query}`);
  it.each([
    'place=341525&more=1',
    'place=',
    '',
    'place=341525&limit=51',
    'place=341525&limit=0',
    'place=341525&limit=1e99',
    'place=341525&limit=NaN',
    'place=341525&stage=king',
    `place=341525&q=${'长'.repeat(61)}`,
    'place=341525&q=%00',
    'place=341525&q=%E2%80%8B',
    `place=341525&cursor=${'c'.repeat(401)}`,
    '__proto__=1&place=341525',
  ])('of ?%s is refused', async (query) => expectNo(await read(query), 400, 'bad_input'));

  it.each(['place=341525&cursor=x', 'place=341525&cursor=eA.AAAAAAAAAAAAAAAA', 'place=341525&cursor=.'])(
    'with the made-up cursor of ?%s is refused',
    async (query) => expectNo(await read(query), 400, 'bad_cursor'),
  );

  it('with the cursor of another list is refused', async () => {
    const { next } = await app.reply(api.personList, { token: cast.admin.token, query: { limit: 1 } });
    const answer = await app.ask(api.inboxList, { token: cast.admin.token, query: { cursor: next } });
    expectNo(answer, 400, 'bad_cursor');
  });

  it('with broken percent signs does not hurt', async () => {
    expect((await read('place=%')).status).toBe(400);
    expect((await app.send('GET', '/api/disclosures/%E0%A4%A')).status).toBe(400);
  });
});

describe('an id', () => {
  const ids: [string, string, number, string][] = [
    ['of nothing', '0'.repeat(26), 404, 'not_found'],
    ['with a zero-width character', `${'0'.repeat(25)}\u200b`, 400, 'bad_input'],
    ['in capitals', 'A'.repeat(26), 400, 'bad_input'],
    ['that walks up', '..%2f..%2fticket', 400, 'bad_input'],
  ];
  it.each(ids)('%s is refused', async (_, id, status, code) => {
    const headers = { authorization: `Bearer ${cast.resident.token}` };
    expectNo(await app.send('GET', `/api/tickets/${id}`, { headers }), status, code);
  });

  it('of another person’s ticket is as if there were none', async () => {
    const { id } = await app.reply(api.ticketAsk, { token: cast.otherResident.token, body: question });
    saved = 0;
    expectNo(await app.ask(api.ticketRead, { token: cast.resident.token, params: { id } }), 404, 'not_found');
    const body = { version: 1, act: { do: 'withdraw' as const } };
    expectNo(await app.ask(api.ticketAct, { token: cast.resident.token, params: { id }, body }), 404, 'not_found');
  });
});

describe('a session', () => {
  it.each([
    '',
    'Bearer',
    'Bearer ',
    'Basic abc',
    `Bearer ${'x'.repeat(26)}`,
    `Bearer ${'x'.repeat(65)}`,
    'Bearer 张三',
  ])('of %j is none', async (authorization) => {
    // A header takes no Chinese; a client that sends it anyway sends its bytes.
    const latin = Buffer.from(authorization).toString('latin1');
    expectNo(await app.send('GET', '/api/session', { headers: { authorization: latin } }), 401, 'signed_out');
  });

  it('with one letter changed is none', async () => {
    const { token } = cast.resident;
    const forged = `${token.slice(0, -1)}${token.endsWith('0') ? '1' : '0'}`;
    expectNo(await app.ask(api.ticketAsk, { token: forged, body: question }), 401, 'signed_out');
  });
});

describe('a repeated write', () => {
  it('gets the first reply and changes nothing', async () => {
    const send = () => app.ask(api.ticketAsk, { token: cast.resident.token, body: question, once: 'repeated-write' });
    const first = await send();
    saved = 0;
    expect(await send()).toEqual(first);
    expect(first.status).toBe(200);
    expect(saved).toBe(0);
  });

  it('is done once when eight come at the same moment', async () => {
    const send = () => app.ask(api.ticketAsk, { token: cast.resident.token, body: question, once: 'eight-at-once' });
    const answers = await Promise.all(Array.from({ length: 8 }, send));
    expect(new Set(answers.map((a) => JSON.stringify(a))).size).toBe(1);
    expect(saved).toBe(1);
  });

  it('with other words under the same key is refused', async () => {
    const send = (text: string) =>
      app.ask(api.ticketAsk, { token: cast.resident.token, body: { ...question, text }, once: 'other-words' });
    await send('为什么？');
    saved = 0;
    expectNo(await send('多少钱？'), 409, 'once_key_reused');
  });

  it('under the same key by another person is that person’s own', async () => {
    const send = (token: string) => app.reply(api.ticketAsk, { token, body: question, once: 'the-same-key' });
    const [one, two] = [await send(cast.resident.token), await send(cast.otherResident.token)];
    expect(one.id).not.toBe(two.id);
  });

  it('of an old version is refused with what is there now', async () => {
    const { token } = cast.resident;
    const { id, version } = await app.reply(api.ticketAsk, { token, body: question });
    const act = { do: 'withdraw' as const };
    await app.reply(api.ticketAct, { token, params: { id }, body: { version, act } });
    saved = 0;
    const answer = await app.ask(api.ticketAct, { token, params: { id }, body: { version, act } });
    expectNo(answer, 409, 'stale');
    const current = api.ticketRead.reply.parse(RefusalReply.parse(answer.body).error.details?.['current']);
    expect(current).toMatchObject({ id, state: 'withdrawn', version: version + 1 });
  });
});

describe('a request', () => {
  it.each([
    ['PATCH', '/api/tickets'],
    ['DELETE', '/api/tickets'],
    ['PUT', '/api/session'],
    ['BREW', '/api/health'],
    ['OPTIONS', '/api/tickets'],
    ['POST', `/api/disclosures/${'0'.repeat(26)}`],
  ])('of %s %s is refused: no such method', async (method, path) => {
    expectNo(await app.send(method, path), 405, 'method_not_allowed');
  });

  it.each([
    '/api',
    '/api/',
    '/api/nothing',
    '/api/tickets/a/b/c/d',
    '/api/demo/people',
    '/api/..%2fhealth',
    '/nothing',
  ])('of %s is refused: no such path', async (path) => expectNo(await app.send('GET', path), 404, 'not_found'));

  it('for a village that is not ours is refused', async () => {
    const answer = await app.ask(api.disclosureList, { query: { place: `${VILLAGE.slice(0, 9)}999` } });
    expectNo(answer, 404, 'not_found');
  });
});
