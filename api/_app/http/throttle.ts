import { Refusal } from '../../../shared/refusal';
import type { Store } from '../store/store';

/** At most `times` in each window of `every` milliseconds. */
export interface Limit {
  readonly name: string;
  readonly times: number;
  readonly every: number;
}

/** Counts one use by `who` (a hash, never an address); costs one commit. @throws Refusal too_many */
export async function throttle(store: Store, now: number, limit: Limit, who: string): Promise<void> {
  const end = (Math.floor(now / limit.every) + 1) * limit.every;
  const counter = `throttle:${limit.name}:${end}:${who}`;
  const outcome = await store.commit({ count: [{ counter, by: 1, expiresAt: end }] });
  const used = outcome.status === 'done' ? (outcome.counts[0] ?? 0) : 0;
  if (used > limit.times) throw new Refusal('too_many', { seconds: Math.ceil((end - now) / 1000) });
}
