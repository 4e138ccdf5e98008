import fc from 'fast-check';
import { api } from '../../shared/api';
import type { AnyEndpoint } from '../../shared/endpoint';
import { RefusalReply } from '../../shared/refusal';
import { draftOf } from '../disclosure/drafts';
import { type Answer, startApp, type TestApp } from '../support/app';
import { importOffices, question, tables } from '../support/offices';
import { type Cast, castOf } from '../support/people';
import { VILLAGE } from '../support/places';
import { ACTS } from './tickets';

let app: TestApp;
let cast: Cast;
beforeAll(async () => {
  app = startApp();
  cast = await castOf(app);
  await importOffices(app, cast);
});
afterAll(() => app.close());

/** Text as people and attackers send it: any characters, lone surrogates, names of JavaScript's own. */
const text = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 60 }),
  fc.constantFrom('__proto__', 'constructor', 'toString', '\u200b', '\ud800', '%00', '../..', 'NaN', '1e999', '\u0000'),
  fc.constantFrom(VILLAGE, '341525', '0'.repeat(26), 'money', 'town-finance', 'AAAA-BBBB-CCCC', '2026-02-30'),
);
const json = fc.oneof(text, fc.jsonValue({ maxDepth: 3 }), fc.double(), fc.maxSafeInteger());

/** Bodies that are nearly right reach further than noise does. */
const GOOD = [
  question,
  draftOf(),
  { version: 1, draft: draftOf() },
  { tables, dryRun: true },
  { login: 'clerk', title: '文书', roles: [{ role: 'cadre', place: VILLAGE }] },
  { code: 'AAAA-BBBB-CCCC', password: 'a long password' },
  { version: 1, roles: [] },
  { absence: { from: '2026-10-15', to: '2026-10-16' } },
  ...Object.values(ACTS).map((act) => ({ version: 1, act })),
];

/** A good body with one field, at any depth, put out of shape. */
const bent = fc.tuple(fc.constantFrom(...GOOD), fc.nat(), json).map(([good, at, value]) => bend(good, at, value));

function bend(good: unknown, at: number, value: unknown): unknown {
  if (typeof good !== 'object' || good === null) return value;
  const entries = Object.entries(good);
  const chosen = entries[at % Math.max(1, entries.length)];
  if (!chosen) return value;
  const [key, inner] = chosen;
  const next = at % 3 === 0 ? value : bend(inner, Math.floor(at / 3), value);
  return Array.isArray(good) ? good.map((v, i) => (String(i) === key ? next : v)) : { ...good, [key]: next };
}

const request = fc.record({
  // Signing out would leave the others without their sessions.
  endpoint: fc.constantFrom(...Object.values<AnyEndpoint>(api).filter((e) => e !== api.signOut)),
  who: fc.option(fc.constantFrom('resident', 'cadre', 'reviewer', 'officer', 'dispatcher', 'supervisor', 'admin')),
  params: fc.array(text, { minLength: 2, maxLength: 2 }),
  query: fc.dictionary(fc.oneof(text, fc.constantFrom('place', 'limit', 'cursor', 'q', 'desk', 'state', 'kind')), text),
  body: fc.oneof(bent, json),
  once: fc.option(fc.stringMatching(/^[\w-]{8,20}$/)),
});

type Sent = typeof request extends fc.Arbitrary<infer R> ? R : never;

async function send({ endpoint, who, params, query, body, once }: Sent): Promise<Answer> {
  let used = 0;
  const path = endpoint.path.replace(/:\w+/g, () => encodeURIComponent(Buffer.from(params[used++] ?? '').toString()));
  const search = new URLSearchParams(query).toString();
  const headers: Record<string, string> = { 'content-type': 'application/json', 'x-client': String(Math.random()) };
  if (who) headers['authorization'] = `Bearer ${cast[who].token}`;
  if (once) headers['idempotency-key'] = once;
  const sent = endpoint.method === 'GET' ? {} : { body: JSON.stringify(body) };
  return app.send(endpoint.method, `/api${path}?${search}`, { headers, ...sent });
}

const broken = () => app.logged.filter((line) => line['level'] === 'error');

test('nothing that is sent makes the app break, and every "no" has the one shape', async () => {
  await fc.assert(
    fc.asyncProperty(request, async (sent) => {
      const { status, body } = await send(sent);
      expect(broken()).toEqual([]);
      expect(status).toBeLessThan(500);
      if (status !== 200) RefusalReply.parse(body);
    }),
    { numRuns: 1500 },
  );
});

test('bytes that are no JSON, in any form, are refused and break nothing', async () => {
  const bytes = fc.uint8Array({ maxLength: 200 });
  const types = fc.constantFrom(
    'application/json',
    'application/json; charset=gbk',
    'text/plain',
    '',
    'application/json,',
  );
  await fc.assert(
    fc.asyncProperty(bytes, types, async (body, type) => {
      const headers = { 'content-type': type, 'idempotency-key': 'any-bytes' };
      const response = await app.app.request('/api/session/code', { method: 'POST', body, headers });
      expect(response.status).toBeGreaterThanOrEqual(400);
      expect(response.status).toBeLessThan(500);
      RefusalReply.parse(await response.json());
    }),
    { numRuns: 300 },
  );
});
