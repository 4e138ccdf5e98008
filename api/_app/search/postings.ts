import type { PlaceCode } from '../../../shared/place/place';
import type { IndexEntry, Member } from '../store/store';
import { charactersOf, wordsOf } from './words';

/** What is searched; each has its own word index. */
export type Shelf = 'disclosure' | 'answer';

/** Every member repeats the name of its index, and a thing has some thirty: these are short. */
const MARK: Record<Shelf, string> = { disclosure: 'wd', answer: 'wa' };
export const wordIndex = (shelf: Shelf, place: PlaceCode, word: string): string => `${MARK[shelf]}:${place}:${word}`;

/** The words of a title are posted all; of the rest at most so many. */
const MOST_OTHERS = 20;

const TIME_DIGITS = 9;
/** Milliseconds in base 36, as wide until the year 5188: an ISO instant would take 24 characters. */
const timeText = (at: string): string => Date.parse(at).toString(36).padStart(TIME_DIGITS, '0');
const IN_TITLE = '1';
const ELSEWHERE = '0';

/** Was it posted for a word of its title? */
export const isInTitle = ({ order }: Member): boolean => order.startsWith(IN_TITLE);

interface Found {
  readonly id: string;
  readonly place: PlaceCode;
  /** ISO instant: newer ones come first. */
  readonly at: string;
  readonly title: string;
  readonly plain: string;
  /** Words of its body, as `bodyWords` gave them. */
  readonly also: readonly string[];
}

/**
 * Where a thing stands in the word index of its place: by the words and the single characters of its title, and by the
 * words of the rest. Read downward, those of titles come first, then the newest.
 */
export function postingsOf(shelf: Shelf, { id, place, at, title, plain, also }: Found): IndexEntry[] {
  const time = timeText(at);
  const inTitle = new Set([...wordsOf(title, title.length), ...charactersOf(title)]);
  const others = [...new Set([...wordsOf(plain), ...also])].filter((word) => !inTitle.has(word)).slice(0, MOST_OTHERS);
  const entry = (rank: string) => (word: string) => ({ index: wordIndex(shelf, place, word), order: rank + time, id });
  return [...[...inTitle].map(entry(IN_TITLE)), ...others.map(entry(ELSEWHERE))];
}
