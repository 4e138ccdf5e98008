import { AnswerRow } from '../../../shared/answer/answer';
import type { PlaceCode } from '../../../shared/place/place';
import type { Id } from '../../../shared/text';
import { postingsOf } from '../search/postings';
import type { IndexEntry, Kept } from '../store/store';

/** Kept as it is shown: nothing in it is private, and it says nothing of who asked. */
export const answerKey = (id: Id): string => `answer:${id}`;
export const answerFrom = (kept: Kept): AnswerRow => AnswerRow.parse(kept.value);

export const placeIndex = (place: PlaceCode): string => `answers:${place}`;
/** Answers about a disclosure, or about one line of its ledger. */
export const anchorIndex = (disclosure: Id, line?: string): string => `answers-on:${disclosure}:${line ?? ''}`;

function anchorIndexes({ anchor }: AnswerRow): string[] {
  if (!anchor) return [];
  const { disclosure, line } = anchor;
  return [anchorIndex(disclosure), ...(line === undefined ? [] : [anchorIndex(disclosure, line)])];
}

/** Every list in which the answer stands. It is found by the words of its question. */
export function indexesOf(answer: AnswerRow): IndexEntry[] {
  const { id, place, at, question } = answer;
  return [
    ...[placeIndex(place), ...anchorIndexes(answer)].map((index) => ({ index, order: at, id })),
    ...postingsOf('answer', { id, place, at, title: question, plain: '', also: [] }),
  ];
}
