import type { PlaceCode } from '../../../shared/place/place';
import type { IndexEntry } from '../store/store';
import { wordsOf } from './words';

/** What is searched; each has its own word index. */
export type Shelf = 'disclosure' | 'answer';

/** At most so many words of one thing are searched by: its title's first, then those of the rest. */
export const MOST_WORDS = 40;

export const wordIndex = (shelf: Shelf, place: PlaceCode, word: string): string => `words:${shelf}:${place}:${word}`;

interface Found {
  readonly id: string;
  readonly place: PlaceCode;
  /** ISO instant: newer ones come first. */
  readonly at: string;
  readonly title: string;
  readonly plain: string;
  /** Words of its body, as `wordsOf` gave them. */
  readonly also: readonly string[];
}

/** Where a thing stands in the word index of its place. Read downward, words of titles come first, then the newest. */
export function postingsOf(shelf: Shelf, { id, place, at, title, plain, also }: Found): IndexEntry[] {
  const inTitle = wordsOf(title, MOST_WORDS);
  const others = new Set([...wordsOf(plain, MOST_WORDS), ...also].filter((word) => !inTitle.includes(word)));
  const entry = (word: string, rank: string) => ({ index: wordIndex(shelf, place, word), order: `${rank}${at}`, id });
  return [...inTitle.map((word) => entry(word, '1')), ...[...others].map((word) => entry(word, '0'))].slice(
    0,
    MOST_WORDS,
  );
}
