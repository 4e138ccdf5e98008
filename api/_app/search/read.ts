import type { PlaceCode } from '../../../shared/place/place';
import { merged } from '../store/list';
import type { Member, PageQuery, Store } from '../store/store';
import { type Shelf, wordIndex } from './postings';
import type { Asked } from './words';

/** What is searched for, and where. */
export interface Quest {
  readonly shelf: Shelf;
  readonly asked: Asked;
  readonly places: readonly PlaceCode[];
}

/** What stands under the words of a query, and under its characters. */
export interface Postings {
  readonly words: readonly (readonly Member[])[];
  readonly characters: readonly (readonly Member[])[];
}

interface Window {
  readonly word: string;
  /** Of one place. */
  readonly limit: number;
  readonly after?: Member;
}

/** Most words stand in one place only; then there is nothing to merge. */
function inOrder(pages: readonly (readonly Member[])[]): Member[] {
  const some = pages.filter((page) => page.length > 0);
  return some.length > 1 ? merged(some, 'down') : some.flat();
}

/** What stands under each of these words in all the places, in one round trip. */
export async function readWords(
  store: Store,
  { shelf, places }: Quest,
  windows: readonly Window[],
): Promise<Member[][]> {
  const pages = windows.flatMap(({ word, ...window }) =>
    places.map((place): PageQuery => ({ index: wordIndex(shelf, place, word), way: 'down', ...window })),
  );
  const found = await store.read({ pages });
  return windows.map((_, i) => inOrder(found.pages.slice(i * places.length, (i + 1) * places.length)));
}

/** A character is common; so many of each place are looked at. */
const CHARACTER_LIMIT = 50;

/** All that a query asks for, in one round trip, at most `limit` of each word and place. */
export async function readPostings(store: Store, quest: Quest, limit: number): Promise<Postings> {
  const { words, characters } = quest.asked;
  const found = await readWords(store, quest, [
    ...words.map((word) => ({ word, limit })),
    ...characters.map((word) => ({ word, limit: CHARACTER_LIMIT })),
  ]);
  return { words: found.slice(0, words.length), characters: found.slice(words.length) };
}
