import '../../shared/zod';
import { z } from 'zod';
import { platform } from './platform';

const PREFIX = 'reply ';
/** The oldest go first: WeChat gives 10 MB to everything together. */
const MOST = 60;
const LARGEST = 200_000;

const Kept = z.strictObject({ at: z.string(), reply: z.unknown() });
export type Kept = z.infer<typeof Kept>;

/** The last good reply to a request, and when it came (ISO). */
export function keptReply(key: string): Kept | undefined {
  const kept = Kept.safeParse(platform.load(PREFIX + key));
  return kept.success ? kept.data : undefined;
}

function makeRoom(): void {
  const keys = platform.keys().filter((key) => key.startsWith(PREFIX));
  if (keys.length <= MOST) return;
  const age = (key: string) => keptReply(key.slice(PREFIX.length))?.at ?? '';
  const oldest = keys.map((key) => ({ key, at: age(key) })).sort((a, b) => a.at.localeCompare(b.at));
  for (const { key } of oldest.slice(0, keys.length - MOST / 2)) platform.forget(key);
}

export function keepReply(key: string, reply: unknown): void {
  if (JSON.stringify(reply).length > LARGEST) return;
  platform.keep(PREFIX + key, { at: new Date().toISOString(), reply });
  makeRoom();
}

/** On signing out nothing of the person stays on the phone but what they wrote. Keys begin with the person's id. */
export function forgetReplies(): void {
  for (const key of platform.keys()) if (key.startsWith(PREFIX) && !key.startsWith(`${PREFIX} `)) platform.forget(key);
}
