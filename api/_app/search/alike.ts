import type { Member, Store } from '../store/store';
import { isInTitle } from './postings';
import { type Postings, type Quest, readPostings } from './read';

/** How many members of a word are looked at; more than these and the word is common anyway. */
const WINDOW = 50;

interface Shared extends Member {
  readonly score: number;
  /** How much of the query is shared: a word is two characters. */
  readonly length: number;
}

/** A word that few have says more: 1 for one member, a half for three, a sixth for fifty. */
const weightOf = (members: readonly Member[]): number => 1 / Math.log2(1 + members.length);

const TITLE_COUNTS = 3;
const WORD_LENGTH = 2;
/** A single character of many says nothing. */
const LEAST_SHARED = 2;

const closer = (a: Shared, b: Shared) => b.score - a.score || (a.order === b.order ? 0 : a.order < b.order ? 1 : -1);

/**
 * Ids of what shares words with a text, the closest first: by how many words are shared, how rare these are, and
 * whether titles have them; then the newest. Characters that a title has one by one count as well, from two on.
 */
export function rankAlike({ words, characters }: Postings): string[] {
  const found = new Map<string, Shared>();
  const share = (members: readonly Member[], length: number, weight: number) => {
    for (const member of members) {
      const { id, order } = member;
      const before = found.get(id);
      const score = (before?.score ?? 0) + weight * (isInTitle(member) ? TITLE_COUNTS : 1);
      const latest = before && before.order > order ? before.order : order;
      found.set(id, { id, order: latest, score, length: (before?.length ?? 0) + length });
    }
  };
  for (const members of words) share(members, WORD_LENGTH, weightOf(members));
  for (const members of characters) share(members.filter(isInTitle), 1, weightOf(members) / TITLE_COUNTS);
  const alike = [...found.values()].filter(({ length }) => length >= LEAST_SHARED);
  return alike.sort(closer).map(({ id }) => id);
}

/** The closest `limit` ids, in one round trip. */
export async function alike(store: Store, quest: Quest, limit: number): Promise<string[]> {
  if (quest.asked.words.length === 0) return [];
  return rankAlike(await readPostings(store, quest, WINDOW)).slice(0, limit);
}
