import type { Context } from 'hono';
import type { z } from 'zod';
import { Refusal } from '../../../shared/refusal';

/** One wrong field: where, and what to do. Never the value itself. */
export interface Issue {
  readonly path: string;
  readonly says: string;
}

/** @throws Refusal bad_input with the list of what is wrong */
export function parsed<S extends z.ZodType>(schema: S, value: unknown): z.output<S> {
  const result = schema.safeParse(value);
  if (result.success) return result.data;
  const issues: Issue[] = result.error.issues
    .slice(0, 20)
    .map((issue) => ({ path: issue.path.join('.'), says: issue.message }));
  throw new Refusal('bad_input', { issues });
}

/** The body as JSON text; an absent body is the empty object. @throws Refusal unsupported_type, broken_json */
export async function bodyOf(c: Context): Promise<string> {
  const text = await c.req.text();
  if (text === '') return '{}';
  if (!/^application\/json\b/.test(c.req.header('content-type') ?? '')) throw new Refusal('unsupported_type');
  try {
    JSON.parse(text);
  } catch {
    throw new Refusal('broken_json');
  }
  return text;
}
