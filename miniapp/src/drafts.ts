import { useState } from 'react';
import { z } from 'zod';
import { platform } from './platform';

const PREFIX = 'draft ';

const Kept = z.strictObject({ at: z.string(), value: z.unknown() });

/** Something begun and not sent; kept on this phone at every change, so that nothing typed is ever lost. */
export interface Draft<T> {
  readonly value: T;
  readonly change: (part: Partial<T>) => void;
  /** Forgets it, once it was sent or given up. */
  readonly clear: () => void;
  /** When it was last kept (ISO); absent before the first change. */
  readonly keptAt?: string | undefined;
}

interface Found<T> {
  readonly value: T;
  readonly keptAt?: string;
}

function load<T>(key: string, schema: z.ZodType<T>): Found<T> | undefined {
  const kept = Kept.safeParse(platform.load(PREFIX + key));
  const value = kept.success ? schema.safeParse(kept.data.value) : undefined;
  return kept.success && value?.success ? { value: value.data, keptAt: kept.data.at } : undefined;
}

/** Keeps it on this phone; gives the time (ISO). */
export function keepDraft(key: string, value: object): string {
  const at = new Date().toISOString();
  platform.keep(PREFIX + key, { at, value });
  return at;
}

/** A draft under a key of its own: `ask 341525103201 line-3`. The schema is for what may be half-written. */
export function useDraft<T extends object>(key: string, schema: z.ZodType<T>, initial: T): Draft<T> {
  const [found, setFound] = useState<Found<T> & { key: string }>(() => ({
    key,
    ...(load(key, schema) ?? { value: initial }),
  }));
  const now = found.key === key ? found : { key, ...(load(key, schema) ?? { value: initial }) };
  if (now !== found) setFound(now);

  function change(part: Partial<T>): void {
    setFound((before) => {
      const value = { ...before.value, ...part };
      return { key, value, keptAt: keepDraft(key, value) };
    });
  }
  function clear(): void {
    forgetDraft(key);
    setFound({ key, value: initial });
  }
  return { value: now.value, change, clear, keptAt: now.keptAt };
}

export const forgetDraft = (key: string): void => platform.forget(PREFIX + key);

/** The keys of all drafts that begin so, several may lie side by side. */
export const draftsLike = (start: string): string[] =>
  platform
    .keys()
    .filter((key) => key.startsWith(PREFIX + start))
    .map((key) => key.slice(PREFIX.length));

/** A draft's words without a hook, for a list of what was begun. */
export const readDraft = <T>(key: string, schema: z.ZodType<T>): T | undefined => load(key, schema)?.value;
