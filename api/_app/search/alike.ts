import type { PlaceCode } from '../../../shared/place/place';
import { merged } from '../store/list';
import type { Member, Store } from '../store/store';
import { type Shelf, wordIndex } from './postings';

/** How many members of a word are looked at; more than these and the word is common anyway. */
const WINDOW = 50;

interface Query {
  readonly shelf: Shelf;
  readonly words: readonly string[];
  readonly places: readonly PlaceCode[];
  readonly limit: number;
}

interface Scored extends Member {
  readonly score: number;
}

/** A word that few have says more: 1 for one member, a half for three, a sixth for fifty. */
const weightOf = (members: readonly Member[]): number => 1 / Math.log2(1 + members.length);

const closer = (a: Scored, b: Scored) => b.score - a.score || (a.order === b.order ? 0 : a.order < b.order ? 1 : -1);

/** Ids of what shares words with a text, the closest first: by how many words are shared and how rare these are. */
export function rankAlike(postings: readonly (readonly Member[])[]): string[] {
  const scored = new Map<string, Scored>();
  for (const members of postings) {
    for (const { id, order } of members) {
      const score = (scored.get(id)?.score ?? 0) + weightOf(members);
      scored.set(id, { id, order, score });
    }
  }
  return [...scored.values()].sort(closer).map(({ id }) => id);
}

/** The closest `limit` ids, in one round trip. */
export async function alike(store: Store, { shelf, words, places, limit }: Query): Promise<string[]> {
  if (words.length === 0) return [];
  const page = (word: string) =>
    places.map((place) => ({ index: wordIndex(shelf, place, word), way: 'down' as const, limit: WINDOW }));
  const found = await store.read({ pages: words.flatMap(page) });
  const postings = words.map((_, i) => merged(found.pages.slice(i * places.length, (i + 1) * places.length), 'down'));
  return rankAlike(postings).slice(0, limit);
}
