import type { Member, Store } from '../store/store';
import { rankAlike } from './alike';
import { closestOf, type FoundPage, type Lead, type Look, leadOf, underAll, WINDOW, wholeOf } from './pick';
import { type Quest, readPostings, readWords } from './read';

interface Query<Thing> extends Quest, Look<Thing> {
  readonly after: Member | undefined;
  readonly key: (id: string) => string;
}

const NOTHING = { things: [], next: undefined };

/** How far to look: what has the one word that is asked for need not be looked into for others. */
const reachOf = <Thing>({ asked, limit, wanted }: Query<Thing>): number =>
  asked.words.length === 1 && !wanted ? limit : WINDOW;

/** Unless it is sure that something has all the words, the closest are read along. */
async function firstPage<Thing>(store: Store, query: Query<Thing>): Promise<FoundPage<Thing>> {
  const { asked, key, wanted } = query;
  const enough = wanted ? WINDOW : query.limit;
  const postings = await readPostings(store, query, reachOf(query) + 1);
  const sure = underAll(postings.words);
  const lead = leadOf(postings, sure, enough);
  const closest = sure.size > 0 && !wanted ? [] : rankAlike(postings).slice(0, enough);
  const ids = [...lead.members.map(({ id }) => id), ...closest];
  if (ids.length === 0) return NOTHING;
  const { records } = await store.read({ records: ids.map(key) });
  const whole = wholeOf(query, asked.words, lead, records.slice(0, lead.members.length));
  if (whole.things.length > 0) return whole;
  const close = closestOf(query, records.slice(lead.members.length));
  return close.things.length > 0 ? close : whole;
}

async function nextPage<Thing>(store: Store, query: Query<Thing>, { order, id }: Member): Promise<FoundPage<Thing>> {
  const { asked, key } = query;
  const number = Number(order.slice(0, 1));
  const reach = reachOf(query);
  const word = asked.words[number] ?? '';
  const after = { order: order.slice(1), id };
  const [all = []] = await readWords(store, query, [{ word, limit: reach + 1, after }]);
  if (all.length === 0) return NOTHING;
  const lead: Lead = { word: number, members: all.slice(0, reach), goesOn: all.length > reach };
  const { records } = await store.read({ records: lead.members.map((member) => key(member.id)) });
  return wholeOf(query, asked.words, lead, records);
}

/**
 * One page of what has all the words of a query: titles first, then the newest, by the rarest word. When the first page
 * of it is empty, what has most of the query comes instead, the closest first, and no further page. Two round trips
 * however many things there are: the members of the words, then the records of the rarest one's, in which the others
 * are looked for. A page can be short while `next` goes on. A position stays true when things are added meanwhile.
 */
export async function findPage<Thing>(store: Store, query: Query<Thing>): Promise<FoundPage<Thing>> {
  if (query.asked.words.length === 0) return NOTHING;
  return query.after ? nextPage(store, query, query.after) : firstPage(store, query);
}
