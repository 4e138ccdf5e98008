import type { Context } from 'hono';
import { Refusal, type RefusalReply } from '../../../shared/refusal';
import type { Deps } from '../deps';

const STATUS = [400, 401, 403, 404, 405, 409, 413, 415, 422, 429, 500, 503] as const;

/** The one place where an error becomes a reply. What was not expected is one safe 500; the log has its stack. */
export function refuse(c: Context, deps: Deps, requestId: string, error: unknown): Response {
  const expected = error instanceof Refusal;
  if (!expected) {
    const stack = error instanceof Error ? (error.stack ?? error.message) : 'not an error';
    deps.log({ level: 'error', requestId, stack });
  }
  const refusal = expected ? error : new Refusal('broken');
  const { code, message, details } = refusal;
  const reply: RefusalReply = { error: { code, message, requestId, details } };
  return c.json(reply, STATUS.find((s) => s === refusal.status) ?? 500);
}
