import { draftsLike, forgetDraft, keepDraft, readDraft } from '../../drafts';
import { onceKey } from '../../once-key';
import { Paper } from './paper';

/** A paper on this phone, under the key of its draft. */
export interface Shelved {
  readonly key: string;
  readonly paper: Paper;
}

/** Keys carry the person, so that two who share a phone do not see each other's papers. */
const startOf = (person: string): string => `paper ${person} `;

export const paperKey = (person: string, local: string): string => startOf(person) + local;

/** The part of the key that travels in an address. */
export const localOf = (person: string, key: string): string => key.slice(startOf(person).length);

/** What this person has begun on this phone. */
export const shelfOf = (person: string): Shelved[] =>
  draftsLike(startOf(person)).flatMap((key) => {
    const paper = readDraft(key, Paper);
    return paper ? [{ key, paper }] : [];
  });

/** The paper on this phone that goes on from that of the server. */
export const shelvedAs = (person: string, id: string): Shelved | undefined =>
  shelfOf(person).find(({ paper }) => paper.saved?.id === id);

/** Keeps its words as a paper that is on no server; gives the part of its key that travels in an address. */
export function shelveAnew(person: string, { saved: _saved, ...words }: Paper): string {
  const local = onceKey();
  keepDraft(paperKey(person, local), words);
  return local;
}

export const throwAway = forgetDraft;
