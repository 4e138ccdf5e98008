import type { PlaceCode } from '../../../shared/place/place';
import { merged, type Rows } from '../store/list';
import type { Kept, Member, Store } from '../store/store';
import { type Shelf, wordIndex } from './postings';

/** How many things of the rarest word are looked into for the other words, per page of results. */
const WINDOW = 100;

interface Query {
  readonly shelf: Shelf;
  readonly words: readonly string[];
  readonly places: readonly PlaceCode[];
  readonly limit: number;
  readonly after: Member | undefined;
  readonly key: (id: string) => string;
  /** Does the record have the other words, and whatever else is wanted? Absent when any is welcome. */
  readonly fits: ((kept: Kept) => boolean) | undefined;
}

interface Lead {
  /** Which of the words leads, kept in the cursor so that later pages go on with the same one. */
  readonly word: number;
  readonly members: readonly Member[];
}

const pages = ({ shelf, places }: Query, word: string | undefined, limit: number, after?: Member) =>
  word === undefined
    ? []
    : places.map((place) => ({
        index: wordIndex(shelf, place, word),
        way: 'down' as const,
        limit,
        ...(after && { after }),
      }));

/** The rarest word decides the order: it says most about what is looked for. */
async function firstLead(store: Store, query: Query, limit: number): Promise<Lead> {
  const found = await store.read({ pages: query.words.flatMap((word) => pages(query, word, limit)) });
  const leads = query.words.map((_, word) => {
    const own = found.pages.slice(word * query.places.length, (word + 1) * query.places.length);
    return { word, members: merged(own, 'down') };
  });
  return leads.reduce((a, b) => (b.members.length < a.members.length ? b : a));
}

async function nextLead(store: Store, query: Query, after: Member, limit: number): Promise<Lead> {
  const word = Number(after.order.slice(0, 1));
  const from = { order: after.order.slice(1), id: after.id };
  const found = await store.read({ pages: pages(query, query.words[word], limit, from) });
  return { word, members: merged(found.pages, 'down') };
}

/**
 * One page of what has all these words: titles first, then the newest, by the rarest word. Two round trips however many
 * things there are: the members of the words, then the records of the rarest one's, in which the others are looked for.
 * A page can be short while `next` goes on. A position stays true when things are added meanwhile.
 */
export async function findRows(store: Store, query: Query): Promise<Rows> {
  const { limit, after, key, fits } = query;
  if (query.words.length === 0) return { ids: [], records: [], next: undefined };
  const most = fits ? WINDOW : limit;
  const lead = await (after ? nextLead(store, query, after, most + 1) : firstLead(store, query, most + 1));
  const seen = lead.members.slice(0, most);
  const { records } = seen.length > 0 ? await store.read({ records: seen.map((m) => key(m.id)) }) : { records: [] };
  const hits = seen.flatMap((member, i) => {
    const kept = records[i];
    return kept && (!fits || fits(kept)) ? [{ member, kept }] : [];
  });
  const page = hits.slice(0, limit);
  const last = hits.length > limit ? page.at(-1)?.member : lead.members.length > most ? seen.at(-1) : undefined;
  return {
    ids: page.map((hit) => hit.member.id),
    records: page.map((hit) => hit.kept),
    next: last && { order: `${lead.word}${last.order}`, id: last.id },
  };
}
