import '../../shared/zod';
import { useCallback, useEffect, useRef, useState } from 'react';
import { z } from 'zod';
import type { AnyEndpoint, Reply } from '../../shared/endpoint';
import { asCallError, type CallError } from './call-error';
import { type Asked, call } from './client';
import { keepReply, keptReply } from './kept-replies';
import { platform } from './platform';
import { addressOf } from './request';
import { useSession } from './session';

/** What a screen knows: nothing yet, an error, or data, which may be the last good reply kept on this phone. */
export interface Query<T> {
  readonly state: 'loading' | 'failed' | 'ready';
  readonly data?: T;
  readonly error?: CallError;
  /** Set while the data is an older, kept reply: when it was saved. */
  readonly keptAt?: string;
  /** The same once the server could not be asked for a newer one; then the page must say so. */
  readonly savedAt?: string | undefined;
  readonly reload: () => void;
}

type Known<T> = Omit<Query<T>, 'reload' | 'savedAt'>;

function parsedKept<R extends z.ZodType>(schema: R, key: string): Known<z.output<R>> {
  const kept = keptReply(key);
  const parsed = kept && z.safeParse(schema, kept.reply);
  return kept && parsed?.success ? { state: 'ready', data: parsed.data, keptAt: kept.at } : { state: 'loading' };
}

/**
 * Reads an endpoint, again when the input changes, when the network returns and on `reload`. `undefined` input waits.
 * What was read before is shown at once and replaced by what the server says now.
 */
export function useQuery<E extends AnyEndpoint>(endpoint: E, input: Asked<E> | undefined): Query<Reply<E>> {
  const who = useSession()?.person.id ?? '';
  const key = input === undefined ? '' : `${who} ${addressOf(endpoint.path, input)}`;
  const [known, setKnown] = useState<Known<Reply<E>>>({ state: 'loading' });
  const latest = useRef('');
  const asked = useRef(input);
  asked.current = input;

  const reload = useCallback(async () => {
    if (asked.current === undefined) return;
    try {
      const data = await call<E>(endpoint, asked.current);
      keepReply(key, data);
      if (latest.current === key) setKnown({ state: 'ready', data });
    } catch (error) {
      if (latest.current === key) setKnown((before) => withError(before, asCallError(error)));
    }
  }, [endpoint, key]);

  useEffect(() => {
    latest.current = key;
    if (key === '') return;
    setKnown(parsedKept<E['reply']>(endpoint.reply, key));
    reload();
    return platform.onOnline((online) => online && reload());
  }, [endpoint, key, reload]);

  return { ...known, savedAt: known.error && known.keptAt, reload };
}

/** Kept data stays on the screen when the network fails; a refusal takes its place. */
function withError<T>(before: Known<T>, error: CallError): Known<T> {
  return before.data !== undefined && error.isPassing ? { ...before, error } : { state: 'failed', error };
}
