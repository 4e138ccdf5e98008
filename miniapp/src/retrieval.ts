import '../../shared/zod';
import { z } from 'zod';
import { RetrievalCode } from '../../shared/person/person';
import { Id } from '../../shared/text';
import { changing, useChanging } from './changing';
import { platform } from './platform';

const KEY = 'retrieval';

/** 取件码 of the person who asked from this phone without an account. */
const Retrieval = z.strictObject({ code: RetrievalCode, person: Id });
export type Retrieval = z.infer<typeof Retrieval>;

function loaded(): Retrieval | undefined {
  const kept = Retrieval.safeParse(platform.load(KEY));
  return kept.success ? kept.data : undefined;
}

const retrieval = changing(loaded());

export const currentRetrieval = (): Retrieval | undefined => retrieval.get();
export const useRetrieval = (): Retrieval | undefined => useChanging(retrieval);

export function keepRetrieval(kept: Retrieval): void {
  platform.keep(KEY, kept);
  retrieval.set(kept);
}

export function forgetRetrieval(): void {
  platform.forget(KEY);
  retrieval.set(undefined);
}

const LOOKALIKES: Record<string, string> = { O: '0', I: '1', L: '1' };

/** What someone copied from paper: small letters, spaces, an O for a 0. `undefined` when it is no code. */
export function readCode(typed: string): string | undefined {
  const plain = typed.toUpperCase().replace(/[^0-9A-Z]/g, '');
  const clean = plain.replace(/[OIL]/g, (letter) => LOOKALIKES[letter] ?? letter);
  const code = RetrievalCode.safeParse(clean.replace(/(.{4})(?=.)/g, '$1-'));
  return code.success ? code.data : undefined;
}
