import '../../shared/zod';
import { z } from 'zod';
import { type RefusalCode, RefusalReply } from '../../shared/refusal';

/**
 * Why a call brought nothing. `refused`: the server said no, in its own words. `offline`: nothing left the phone.
 * `timeout`: nobody answered. `garbled`: the answer is not what the contract says.
 */
export type Failure = 'refused' | 'offline' | 'timeout' | 'garbled';

const SAYS: Record<Exclude<Failure, 'refused'>, string> = {
  offline: '没连上，可能是没有网。您写的还在。',
  timeout: '系统没回应，不是您的错。您写的还在。',
  garbled: '系统的回话看不懂，不是您的错。请稍后再试。',
};

const Issues = z.array(z.object({ path: z.string(), says: z.string() }));

export class CallError extends Error {
  override readonly name = 'CallError';

  constructor(
    readonly kind: Failure,
    readonly refusal?: RefusalReply['error'],
  ) {
    super(refusal?.message ?? (kind === 'refused' ? SAYS.garbled : SAYS[kind]));
  }

  get code(): RefusalCode | undefined {
    return this.refusal?.code;
  }

  /** Four characters a person can say on the phone, so that the log line is found. */
  get number(): string | undefined {
    return this.refusal?.requestId?.slice(-4).toUpperCase();
  }

  /** May the same thing be sent again later, unchanged? */
  get isPassing(): boolean {
    return this.kind !== 'refused' || this.code === 'unavailable' || this.code === 'broken' || this.code === 'too_many';
  }

  /** What is wrong at a field, by its path in the body (`contact.phone`); `undefined` when it is not named. */
  issueAt(path: string): string | undefined {
    const issues = Issues.safeParse(this.refusal?.details?.['issues']);
    return issues.success ? issues.data.find((issue) => issue.path === path)?.says : undefined;
  }
}

/** A reply that is not a success, as the error it stands for. */
export function refusalFrom(data: unknown): CallError {
  const reply = RefusalReply.safeParse(data);
  return reply.success ? new CallError('refused', reply.data.error) : new CallError('garbled');
}

export const asCallError = (error: unknown): CallError =>
  error instanceof CallError ? error : new CallError('garbled');
