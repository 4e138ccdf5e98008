import '../../../shared/zod';
import { z } from 'zod';
import { expiryOf, jsonText, wholeNumber } from './kept';
import { counterKey, indexKey, logKey, memberText, onceKey, recordKey } from './keys';
import type { RedisClient } from './redis-client';
import type { Tag } from './redis-read';
import { COMMIT } from './redis-script';
import type { Change, Outcome } from './store';

/** One step of the script: the key that it touches, its verb and the verb's arguments. */
type Step = readonly [key: string, verb: string, ...args: string[]];

/**
 * How long a commit without a once-key of its own is remembered. Both clients send a commit again when the connection
 * breaks before the answer; they give up after some seconds.
 */
const REMEMBERED_MS = 60_000;

const Answer = z.union([
  z.tuple([z.literal('done')], z.coerce.number()),
  z.tuple([z.literal('stale'), z.number()]),
  z.tuple([z.literal('repeated'), z.string()]),
]);
const First = z.tuple([z.number(), z.number(), z.tuple([z.string(), z.unknown(), z.array(z.number())])]);

/** Every commit has a once-key, of the caller or its own id, so to send it twice is harmless. */
export async function commitRedis(
  client: RedisClient,
  tag: Tag,
  change: Change,
  { now, id }: { readonly now: number; readonly id: string },
): Promise<Outcome> {
  const once = change.once ?? { key: `commit ${id}`, reply: null, expiresAt: now + REMEMBERED_MS };
  const steps = stepsOf(change);
  const keys = [onceKey(once.key), ...steps.map(([key]) => key)].map(tag);
  const head = [String(now), jsonText(id), String(expiryOf(once.expiresAt)), jsonText(once.reply)];
  const args = steps.flatMap(([, ...words]) => words);
  const answer = Answer.parse(await client.run(COMMIT, keys, [...head, ...args]));
  return outcomeOf(answer, change, id);
}

function outcomeOf(answer: z.infer<typeof Answer>, { expect = [] }: Change, id: string): Outcome {
  if (answer[0] === 'stale') return { status: 'stale', key: expect[answer[1] - 1]?.key ?? '' };
  if (answer[0] === 'repeated') return repeated(answer[1], id);
  const [, ...counts] = answer;
  return { status: 'done', counts };
}

/** What was repeated is this very commit when the client sent it again: then its first outcome is what happened. */
function repeated(text: string, id: string): Outcome {
  const [, , [firstId, reply, counts]] = First.parse(JSON.parse(text));
  return firstId === id ? { status: 'done', counts } : { status: 'repeated', reply };
}

/** Expectations first; removals before additions. */
function stepsOf(change: Change): Step[] {
  const { expect = [], put = [], remove = [], add = [], drop = [], count = [], log = [] } = change;
  return [
    ...expect.map(({ key, version }): Step => [recordKey(key), 'expect', String(version)]),
    ...remove.map((key): Step => [recordKey(key), 'remove']),
    ...put.map(
      ({ key, value, expiresAt }): Step => [recordKey(key), 'put', String(expiryOf(expiresAt)), jsonText(value)],
    ),
    ...drop.map((member): Step => [indexKey(member.index), 'drop', memberText(member)]),
    ...add.map((member): Step => [indexKey(member.index), 'add', memberText(member)]),
    ...log.map(({ log, entry }): Step => [logKey(log), 'log', jsonText(entry)]),
    ...count.map(
      ({ counter, by, expiresAt }): Step => [
        counterKey(counter),
        'count',
        String(wholeNumber(by)),
        expiresAt === undefined ? '' : String(expiryOf(expiresAt)),
      ],
    ),
  ];
}
