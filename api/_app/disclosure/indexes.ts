import type { DisclosureDraft, DisclosureKind, DisclosureState, Stage } from '../../../shared/disclosure/disclosure';
import { chainOf, type PlaceCode } from '../../../shared/place/place';
import { postingsOf } from '../search/postings';
import { bodyWords, plainText, wordsOf } from '../search/words';
import type { IndexEntry } from '../store/store';
import type { Head } from './record';

/** The released ones of a place, by when they were released. */
export const boardIndex = (place: PlaceCode, stage?: Stage, kind?: DisclosureKind): string =>
  `disclosures:${place}:${stage ?? ''}:${kind ?? ''}`;
/** All of one state in exactly this place, by when they were last changed: a cadre's desk. */
export const cadreIndex = (place: PlaceCode, state: DisclosureState): string => `disclosures-at:${place}:${state}`;
/** The same in this place and all inside it: a reviewer's desk. */
export const reviewerIndex = (place: PlaceCode, state: DisclosureState): string => `disclosures-in:${place}:${state}`;

/** What a search looks into. */
export const searched = ({ title, plain, also }: Head): string => plainText(`${title} ${plain} ${also}`);

function boardEntries(head: Head): IndexEntry[] {
  const { id, place, stage, kind, title, plain, publishedAt: at } = head;
  if (at === undefined) return [];
  const boards = [boardIndex(place), boardIndex(place, stage), boardIndex(place, undefined, kind)];
  return [
    ...[...boards, boardIndex(place, stage, kind)].map((index) => ({ index, order: at, id })),
    ...postingsOf('disclosure', { id, place, at, title, plain, also: head.also.split(' ').filter(Boolean) }),
  ];
}

/** Every list in which the disclosure stands; a pure function of its head. */
export function indexesOf(head: Head): IndexEntry[] {
  const { id, place, state, changedAt: order } = head;
  const desks = [cadreIndex(place, state), ...chainOf(place).map((outer) => reviewerIndex(outer, state))];
  return [...desks.map((index) => ({ index, order, id })), ...boardEntries(head)];
}

const MOST_ALSO = 16;

const wordsIn = (content: DisclosureDraft['content']): string =>
  content.kind === 'text'
    ? content.text
    : [...new Set([content.note ?? '', ...content.ledger.lines.flatMap((l) => [l.group, l.subject])])].join('\n');

/** Enough of a long body for search; the rest would cost a millisecond per thousand characters and find little. */
const LOOKED_INTO = 1_000;

/** The words of the body by which a draft is found besides those of its title and plain line. */
export function alsoOf({ title, plain, content }: DisclosureDraft): string {
  const said = new Set(wordsOf(`${title} ${plain}`));
  const words = bodyWords(wordsIn(content).slice(0, LOOKED_INTO), MOST_ALSO + said.size).filter((w) => !said.has(w));
  return words.slice(0, MOST_ALSO).join(' ');
}
