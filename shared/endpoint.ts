import './zod';
import { z } from 'zod';
import type { Role } from './person/role';

export type Method = 'GET' | 'POST' | 'PUT' | 'DELETE';

/** Who may call: anyone, anyone signed in, or those who hold one of these roles somewhere. */
export type Who = 'anyone' | 'signed-in' | readonly Role[];

const Nothing = z.strictObject({});

/** One endpoint as a value: the phone's `call`, the server's `bind` and OpenAPI all read it. */
export interface Endpoint<P extends z.ZodType, Q extends z.ZodType, B extends z.ZodType, R extends z.ZodType> {
  readonly method: Method;
  /** Path below `/api`, with `:name` for each parameter. */
  readonly path: string;
  /** What it does, for the people who read the documentation. */
  readonly does: string;
  readonly who: Who;
  readonly params: P;
  readonly query: Q;
  readonly body: B;
  readonly reply: R;
  /** A write whose repetition is harmless and whose reply holds a secret: the reply is not kept for repeats. */
  readonly unkept?: true;
}

export type AnyEndpoint = Endpoint<z.ZodType, z.ZodType, z.ZodType, z.ZodType>;

type Parts<P extends z.ZodType, Q extends z.ZodType, B extends z.ZodType, R extends z.ZodType> = Omit<
  Endpoint<P, Q, B, R>,
  'params' | 'query' | 'body'
> & { readonly params?: P; readonly query?: Q; readonly body?: B };

/** Makes an endpoint; what is left out is the empty strict object, so unknown fields are refused. */
export function endpoint<
  R extends z.ZodType,
  P extends z.ZodType = typeof Nothing,
  Q extends z.ZodType = typeof Nothing,
  B extends z.ZodType = typeof Nothing,
>(parts: Parts<P, Q, B, R>): Endpoint<P, Q, B, R>;
export function endpoint(parts: Parts<z.ZodType, z.ZodType, z.ZodType, z.ZodType>): AnyEndpoint {
  return { params: Nothing, query: Nothing, body: Nothing, ...parts };
}

/** What a caller passes: only the parts that the endpoint asks for. */
export type Input<E extends AnyEndpoint> = {
  params: z.input<E['params']>;
  query: z.input<E['query']>;
  body: z.input<E['body']>;
};
export type Parsed<E extends AnyEndpoint> = {
  params: z.output<E['params']>;
  query: z.output<E['query']>;
  body: z.output<E['body']>;
};
export type Reply<E extends AnyEndpoint> = z.output<E['reply']>;

export const PAGE_LIMIT = 50;

/** The query part that every list has. `limit` comes as text in a URL. */
export const paging = {
  cursor: z.string().max(400).optional(),
  limit: z.coerce.number().int().min(1).max(PAGE_LIMIT).default(20),
};

/** The reply of every list: rows and, when there is more, the cursor of the next page. */
export const listOf = <Row extends z.ZodType>(row: Row) =>
  z.strictObject({ rows: z.array(row).max(PAGE_LIMIT), next: z.string().max(400).optional() });
