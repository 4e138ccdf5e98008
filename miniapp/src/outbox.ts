import '../../shared/zod';
import { z } from 'zod';
import { api, type EndpointName } from '../../shared/api';
import type { AnyEndpoint } from '../../shared/endpoint';
import { asCallError } from './call-error';
import { changing, useChanging } from './changing';
import { type Asked, call } from './client';
import { forgetDraft } from './drafts';
import { platform } from './platform';
import { currentSession, onSession } from './session';
import { beSomeone } from './visitor';

const KEY = 'outbox';
const names = Object.keys(api);

const Item = z.strictObject({
  key: z.string().max(64),
  endpoint: z.string().refine((name): name is EndpointName => names.includes(name)),
  input: z.strictObject({
    params: z.record(z.string(), z.unknown()).optional(),
    query: z.record(z.string(), z.unknown()).optional(),
    body: z.unknown().optional(),
  }),
  /** What it is about, for the person: 路灯电费怎么算的？ */
  title: z.string().max(200),
  at: z.string().max(40),
  /** The draft that goes away once this is sent. */
  draft: z.string().max(200).optional(),
  /** The server's no; then it waits for the person instead of the network. */
  refused: z.string().max(500).optional(),
});
/** A write that waits on this phone, with the once-key it will be sent under however often that takes. */
export type Item = z.infer<typeof Item>;

function loaded(): Item[] {
  const kept = z.array(Item).safeParse(platform.load(KEY));
  return kept.success ? kept.data : [];
}

const outbox = changing<readonly Item[]>(loaded());

function save(items: readonly Item[]): void {
  platform.keep(KEY, items);
  outbox.set(items);
}

const replace = (key: string, by: readonly Item[]) =>
  save(outbox.get().flatMap((item) => (item.key === key ? by : [item])));

export const useOutbox = (): readonly Item[] => useChanging(outbox);

/** 存着，晚点自动发. `key` is the once-key under which it may already have been tried (`useWrite().keyOf`). */
export function sendLater<N extends EndpointName>(
  endpoint: N,
  input: Asked<(typeof api)[N]>,
  about: { key: string; title: string; draft?: string },
): void {
  save([...outbox.get(), Item.parse({ ...about, endpoint, input, at: new Date().toISOString() })]);
  flush();
}

/** 不发了. The draft stays. */
export const takeBack = (key: string): void => replace(key, []);

async function sendOne(item: Item): Promise<void> {
  const endpoint: AnyEndpoint = api[item.endpoint];
  try {
    if (endpoint === api.ticketAsk) await beSomeone();
    await call(endpoint, item.input, { onceKey: item.key });
    replace(item.key, []);
    if (item.draft !== undefined) forgetDraft(item.draft);
  } catch (error) {
    const { isPassing, code, message } = asCallError(error);
    if (!isPassing && code !== 'signed_out') replace(item.key, [{ ...item, refused: message }]);
  }
}

let flushing: Promise<void> | undefined;

async function sendAll(): Promise<void> {
  for (const item of outbox.get()) if (item.refused === undefined) await sendOne(item);
}

/** Tries everything that waits for the network, in the order it was written. */
export function flush(): Promise<void> {
  flushing ??= sendAll().finally(() => {
    flushing = undefined;
  });
  return flushing;
}

/** Sends what waits when the app starts, when the network returns and when someone signs in. */
export function startOutbox(): void {
  platform.onOnline((online) => online && flush());
  onSession(() => currentSession() && flush());
  flush();
}
