import type { Kept, Member } from '../store/store';
import type { Postings } from './read';

/** How many things of the rarest word are looked into for the other words, per page of results. */
export const WINDOW = 100;

/** How a thing is opened and judged. */
export interface Look<Thing> {
  readonly limit: number;
  readonly open: (kept: Kept) => Thing;
  /** All text of a thing, as `plainText` gives it. */
  readonly textOf: (thing: Thing) => string;
  /** What else it must be; absent when all are welcome. */
  readonly wanted: ((thing: Thing) => boolean) | undefined;
}

export interface FoundPage<Thing> {
  readonly things: readonly Thing[];
  /** The position after which the next page begins, when there is one. */
  readonly next: Member | undefined;
}

export interface Lead {
  /** Which of the words leads, kept in the position so that later pages go on with the same one. */
  readonly word: number;
  /** What has this word and is looked into for the others. */
  readonly members: readonly Member[];
  readonly goesOn: boolean;
}

type Records = readonly (Kept | undefined)[];

const positionIn = ({ word, members }: Lead, i: number): Member | undefined => {
  const member = members[i];
  return member && { order: `${word}${member.order}`, id: member.id };
};

/** What was wanted of what was read, opened only as far as it is asked for. */
function* opened<Thing>(records: Records, { open, wanted }: Look<Thing>): Generator<readonly [number, Thing]> {
  for (const [i, kept] of records.entries()) {
    const thing = kept && open(kept);
    if (thing !== undefined && (!wanted || wanted(thing))) yield [i, thing];
  }
}

/** The things of the lead that have all the words: titles first, then the newest. */
export function wholeOf<Thing>(
  look: Look<Thing>,
  words: readonly string[],
  lead: Lead,
  records: Records,
): FoundPage<Thing> {
  const things: Thing[] = [];
  let last = -1;
  for (const [i, thing] of opened(records, look)) {
    const text = look.textOf(thing);
    if (!words.every((word) => text.includes(word))) continue;
    if (things.length === look.limit) return { things, next: positionIn(lead, last) };
    things.push(thing);
    last = i;
  }
  return { things, next: lead.goesOn ? positionIn(lead, lead.members.length - 1) : undefined };
}

/** Of things in the order of their closeness, one page: likeness has no second one. */
export function closestOf<Thing>(look: Look<Thing>, records: Records): FoundPage<Thing> {
  const things: Thing[] = [];
  for (const [, thing] of opened(records, look)) {
    if (things.length === look.limit) break;
    things.push(thing);
  }
  return { things, next: undefined };
}

/** Ids that stand under every one of the words. */
export function underAll([first = [], ...others]: Postings['words']): Set<string> {
  const sets = others.map((members) => new Set(members.map(({ id }) => id)));
  return new Set(first.map(({ id }) => id).filter((id) => sets.every((set) => set.has(id))));
}

/** Of the rarest word, which says most about what is looked for, as much as holds more than `enough` sure ones. */
export function leadOf({ words }: Postings, sure: ReadonlySet<string>, enough: number): Lead {
  const [word, all] = [...words.entries()].reduce((a, b) => (b[1].length < a[1].length ? b : a));
  const one = all.filter(({ id }) => sure.has(id))[enough];
  const end = one ? all.indexOf(one) + 1 : all.length;
  const members = all.slice(0, Math.min(end, WINDOW));
  return { word, members, goesOn: all.length > members.length };
}
