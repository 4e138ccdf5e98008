import '../../../shared/zod';
import { z } from 'zod';
import { AnswerRow } from '../../../shared/answer/answer';
import { api } from '../../../shared/api';
import { Disclosure, DisclosureDraft, DisclosureRow } from '../../../shared/disclosure/disclosure';
import type { AnyEndpoint, Who } from '../../../shared/endpoint';
import { Office } from '../../../shared/office/office';
import { Held, Person } from '../../../shared/person/person';
import { ROLE_WORDS } from '../../../shared/person/role';
import { Place } from '../../../shared/place/place';
import { RefusalReply } from '../../../shared/refusal';
import { Act } from '../../../shared/ticket/act';
import { NewTicket, Ticket, TicketRow } from '../../../shared/ticket/ticket';

type Schema = z.core.JSONSchema.JSONSchema;

/** Schemas that are met in many places and deserve a name. */
const NAMED = {
  Act,
  AnswerRow,
  Disclosure,
  DisclosureDraft,
  DisclosureRow,
  Held,
  NewTicket,
  Office,
  Person,
  Place,
  RefusalReply,
  Ticket,
  TicketRow,
};

export interface Parameter {
  readonly name: string;
  readonly in: 'path' | 'query' | 'header';
  readonly required: boolean;
  readonly description?: string;
  readonly schema: unknown;
}

export interface Operation {
  readonly operationId: string;
  readonly summary: string;
  readonly description: string;
  readonly tags: readonly string[];
  readonly security: readonly object[];
  readonly parameters: readonly Parameter[];
  readonly requestBody?: object;
  readonly responses: object;
}

export interface OpenApi {
  readonly openapi: '3.1.0';
  readonly info: object;
  readonly servers: readonly object[];
  readonly paths: Readonly<Record<string, Readonly<Record<string, Operation>>>>;
  readonly components: { readonly schemas: Readonly<Record<string, Schema>>; readonly securitySchemes: object };
}

export const whoWords = (who: Who): string =>
  who === 'anyone' ? '谁都可以' : who === 'signed-in' ? '登录后' : who.map((role) => ROLE_WORDS[role]).join('、');

const ONCE: Parameter = {
  name: 'Idempotency-Key',
  in: 'header',
  required: true,
  description: '这次操作的编号，8 到 64 个字母、数字、短横；同一编号重发，得到第一次的回答，不会办两遍',
  schema: { type: 'string', pattern: '^[A-Za-z0-9_-]{8,64}$' },
};

const ref = (id: string) => ({ $ref: `#/components/schemas/${id}` });
const json = (schema: object) => ({ content: { 'application/json': { schema } } });

/** Gives each body and reply an id, shared ones their own name. */
function registryOf(endpoints: readonly (readonly [string, AnyEndpoint])[]) {
  const registry = z.registry<{ id: string }>();
  const name = (schema: z.ZodType, id: string) => void (registry.has(schema) || registry.add(schema, { id }));
  for (const [id, schema] of Object.entries(NAMED)) name(schema, id);
  for (const [id, { method, body, reply }] of endpoints) {
    name(reply, `${id}Reply`);
    if (method !== 'GET') name(body, `${id}Body`);
  }
  return registry;
}
type Registry = ReturnType<typeof registryOf>;

const idOf = (registry: Registry, schema: z.ZodType): string => registry.get(schema)?.id ?? '';

function parametersOf(where: 'path' | 'query', schema: z.ZodType): Parameter[] {
  const { properties = {}, required = [] } = z.toJSONSchema(schema, { io: 'input' });
  return Object.entries(properties).map(([name, field]) => ({
    name,
    in: where,
    required: where === 'path' || required.includes(name),
    schema: field,
  }));
}

function operationOf(name: string, endpoint: AnyEndpoint, registry: Registry): Operation {
  const writes = endpoint.method !== 'GET';
  return {
    operationId: name,
    summary: endpoint.does,
    description: `谁能用：${whoWords(endpoint.who)}`,
    tags: [endpoint.path.split('/')[1] ?? ''],
    security: endpoint.who === 'anyone' ? [{}, { bearer: [] }] : [{ bearer: [] }],
    parameters: [
      ...parametersOf('path', endpoint.params),
      ...parametersOf('query', endpoint.query),
      ...(writes && !endpoint.unkept ? [ONCE] : []),
    ],
    ...(writes && { requestBody: json(ref(idOf(registry, endpoint.body))) }),
    responses: {
      200: { description: '办到了', ...json(ref(idOf(registry, endpoint.reply))) },
      default: { description: '没办成：代号和一句话', ...json(ref('RefusalReply')) },
    },
  };
}

function pathsOf(endpoints: readonly (readonly [string, AnyEndpoint])[], registry: Registry): OpenApi['paths'] {
  const paths: Record<string, Record<string, Operation>> = {};
  for (const [name, endpoint] of endpoints) {
    const path = endpoint.path.replace(/:(\w+)/g, '{$1}');
    paths[path] = { ...paths[path], [endpoint.method.toLowerCase()]: operationOf(name, endpoint, registry) };
  }
  return paths;
}

/** zod marks each schema as a document of its own; inside OpenAPI it is a part. */
function schemasOf(registry: Registry): Record<string, Schema> {
  const { schemas } = z.toJSONSchema(registry, { io: 'input', uri: (id) => ref(id).$ref });
  return Object.fromEntries(Object.entries(schemas).map(([id, { $id: _, $schema: __, ...schema }]) => [id, schema]));
}

function build(): OpenApi {
  const endpoints = Object.entries<AnyEndpoint>(api);
  const registry = registryOf(endpoints);
  return {
    openapi: '3.1.0',
    info: { title: '明白栏', version: '1', description: '给群众一个明白，还干部一个清白。' },
    servers: [{ url: '/api' }],
    paths: pathsOf(endpoints, registry),
    components: { schemas: schemasOf(registry), securitySchemes: { bearer: { type: 'http', scheme: 'bearer' } } },
  };
}

let built: OpenApi | undefined;

/** The contract as OpenAPI 3.1, made from the table of endpoints once. */
export function openApiOf(): OpenApi {
  built ??= build();
  return built;
}
