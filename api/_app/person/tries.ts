import '../../../shared/zod';
import { z } from 'zod';
import { Refusal } from '../../../shared/refusal';
import type { Deps } from '../deps';
import { readOne } from './repo';
import { countTry } from './rules';

const DAY = 24 * 3_600_000;
const Tries = z.strictObject({ wrong: z.number().int(), until: z.number() });
/** How often tries at one login may collide before they are told to wait. */
const COLLISIONS = 3;

/** Under a hash, because people type passwords into the wrong field. */
export const triesKey = ({ secrets }: Deps, login: string): string => `tries:${secrets.hash('tries', login)}`;

async function claim({ store }: Deps, now: number, key: string): Promise<boolean> {
  const kept = await readOne(store, key, Tries);
  const value = countTry(kept?.value ?? { wrong: 0, until: 0 }, now);
  const expect = [{ key, version: kept?.version ?? 0 }];
  const outcome = await store.commit({ expect, put: [{ key, value, expiresAt: now + DAY }] });
  return outcome.status === 'done';
}

/** Counts a try at a login, known or not, before its password is looked at. @throws Refusal too_many */
export async function claimTry(deps: Deps, now: number, login: string): Promise<void> {
  const key = triesKey(deps, login);
  for (let i = 0; i < COLLISIONS; i++) if (await claim(deps, now, key)) return;
  throw new Refusal('too_many', { seconds: 1 });
}
