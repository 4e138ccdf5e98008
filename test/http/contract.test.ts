import Ajv2020 from 'ajv/dist/2020';
import { z } from 'zod';
import { routesOf } from '../../api/_app/app';
import { docsPage } from '../../api/_app/http/docs';
import { openApiOf } from '../../api/_app/http/openapi';
import { api } from '../../shared/api';
import type { AnyEndpoint } from '../../shared/endpoint';
import { startApp, type TestApp } from '../support/app';
import { castOf } from '../support/people';

const ENDPOINTS = Object.entries<AnyEndpoint>(api);
/** Small tables that are read whole; all other lists come in pages. */
const READ_WHOLE = ['placeList', 'placeRead', 'topicList', 'officeList'];
const isList = ({ reply }: AnyEndpoint) => reply instanceof z.ZodObject && 'rows' in reply.shape;
const nameOf = ({ method, path }: { method: string; path: string }) => `${method} ${path}`;

let app: TestApp;
beforeAll(() => {
  app = startApp();
});
afterAll(() => app.close());

describe('the table of endpoints', () => {
  it('is bound whole, each endpoint once', () => {
    const bound = routesOf(app.deps).map(nameOf);
    expect(bound.sort()).toEqual(ENDPOINTS.map(([, endpoint]) => nameOf(endpoint)).sort());
  });

  it('leaves no route outside it but its own description', () => {
    const routes = app.app.routes.filter(({ method }) => method !== 'ALL').map(nameOf);
    const own = ENDPOINTS.map(([, { method, path }]) => nameOf({ method, path: `/api${path}` }));
    expect(routes.sort()).toEqual([...own, 'GET /api/docs', 'GET /api/openapi.json'].sort());
  });

  it.each(ENDPOINTS.filter(([name, e]) => isList(e) && !READ_WHOLE.includes(name)))(
    'gives %s a cursor and a limit of at most 50',
    (_, { query, reply }) => {
      const shape = query instanceof z.ZodObject ? query.shape : {};
      const limit = z.object({ limit: z.instanceof(z.ZodType) }).parse(shape).limit;
      expect(limit.parse('50')).toBe(50);
      for (const wrong of ['51', '0', '-1', '1.5', 'x']) expect(limit.safeParse(wrong).success).toBe(false);
      expect(limit.parse(undefined)).toBeLessThanOrEqual(50);
      expect(Object.keys(shape)).toContain('cursor');
      expect(reply instanceof z.ZodObject && Object.keys(reply.shape)).toContain('next');
    },
  );

  it.each(ENDPOINTS.filter(([, e]) => e.method !== 'GET' && !e.unkept))(
    'asks an Idempotency-Key of %s',
    async (_, { method, path }) => {
      const { admin } = await castOf(app);
      const headers = { authorization: `Bearer ${admin.token}`, 'content-type': 'application/json' };
      const url = `/api${path.replace(/:\w+/g, '1')}`;
      for (const key of [undefined, 'short', 'with space in it', 'k'.repeat(65)]) {
        const sent = key === undefined ? headers : { ...headers, 'idempotency-key': key };
        const answer = await app.send(method, url, { headers: sent, body: '{}' });
        expect(answer).toMatchObject({ status: 400, body: { error: { code: 'once_key_missing' } } });
      }
    },
  );
});

const Schema = z.record(z.string(), z.unknown());
type Found = { readonly at: string; readonly schema: z.infer<typeof Schema> };

/** Every schema inside a document, with its place. */
function schemasIn(value: unknown, at: string): Found[] {
  if (typeof value !== 'object' || value === null) return [];
  const own = 'type' in value && typeof value.type === 'string' ? [{ at, schema: Schema.parse(value) }] : [];
  return [...own, ...Object.entries(value).flatMap(([key, part]) => schemasIn(part, `${at}/${key}`))];
}

const BOUNDS: Record<string, readonly string[]> = {
  string: ['maxLength', 'enum', 'const', 'format', 'pattern'],
  array: ['maxItems'],
  object: ['additionalProperties'],
};

describe('the OpenAPI document', () => {
  const document = openApiOf();
  const operations = Object.values(document.paths).flatMap((methods) => Object.values(methods));

  it('is served, and names every endpoint once', async () => {
    const answer = await app.send('GET', '/api/openapi.json');
    expect(answer).toMatchObject({ status: 200, body: { openapi: '3.1.0' } });
    expect(operations.map((o) => o.operationId).sort()).toEqual(Object.keys(api).sort());
  });

  it('points only to schemas that exist, and to each of them', () => {
    const refs = new Set(JSON.stringify(document).match(/#\/components\/schemas\/\w+/g));
    const names = Object.keys(document.components.schemas).map((id) => `#/components/schemas/${id}`);
    expect([...refs].sort()).toEqual(names.sort());
  });

  it('holds only valid JSON Schema', () => {
    const ajv = new Ajv2020({ strict: false, validateFormats: false });
    ajv.addSchema({ ...document, $id: 'https://mingbai/openapi' });
    for (const id of Object.keys(document.components.schemas)) {
      expect(ajv.compile({ $ref: `https://mingbai/openapi#/components/schemas/${id}` })).toBeInstanceOf(Function);
    }
  });

  it('checks like the schemas it was made from', () => {
    const ajv = new Ajv2020({ strict: false, validateFormats: false });
    ajv.addSchema({ ...document, $id: 'https://mingbai/openapi' });
    const check = ajv.compile({ $ref: 'https://mingbai/openapi#/components/schemas/inviteBody' });
    const held = { role: 'cadre', place: '341525107201' };
    expect(check({ login: 'clerk', title: '文书', roles: [held] })).toBe(true);
    expect(check({ login: 'clerk', title: '文书', roles: [{ ...held, role: 'king' }] })).toBe(false);
    expect(check({ login: 'clerk', title: '文书', roles: [held], more: 1 })).toBe(false);
  });

  it('bounds every text and list, and takes no unknown field', () => {
    const { RefusalReply: _, ...schemas } = document.components.schemas;
    const loose = schemasIn(schemas, '').filter(({ schema }) => {
      const bounds = BOUNDS[String(schema['type'])];
      return bounds && !bounds.some((name) => name in schema);
    });
    expect(loose.map(({ at }) => at)).toEqual([]);
  });

  it('says in Chinese what each does and who may', () => {
    for (const { summary, description } of operations) {
      expect(summary).toMatch(/[\u4e00-\u9fff]/);
      expect(description).toMatch(/^谁能用：[\u4e00-\u9fff、]+$/);
    }
  });

  it('asks the once-key where it is needed and nowhere else', () => {
    const asking = operations.filter((o) => o.parameters.some((p) => p.name === 'Idempotency-Key'));
    const writes = ENDPOINTS.filter(([, e]) => e.method !== 'GET' && !e.unkept).map(([name]) => name);
    expect(asking.map((o) => o.operationId).sort()).toEqual(writes.sort());
  });
});

describe('the page of the documentation', () => {
  const page = docsPage();

  it('is served as one file with nothing from elsewhere', async () => {
    const response = await app.app.request('/api/docs');
    expect(response.headers.get('content-type')).toMatch(/^text\/html/);
    expect(page).not.toMatch(/(src|href)="?(https?:)?\/\//);
    expect(page).not.toMatch(/<script|@import|url\(/);
  });

  it('shows every endpoint, and its links lead somewhere', () => {
    const ids = new Set(Array.from(page.matchAll(/ id="([^"]+)"/g), ([, id]) => id));
    for (const [name, { does }] of ENDPOINTS) {
      expect(ids).toContain(name);
      expect(page).toContain(does);
    }
    for (const [, target] of page.matchAll(/href="#([^"]+)"/g)) expect(ids).toContain(target);
  });
});
