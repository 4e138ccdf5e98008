import type { AnswerRow } from '../../../shared/answer/answer';
import { api } from '../../../shared/api';
import type { Parsed } from '../../../shared/endpoint';
import { chainOf } from '../../../shared/place/place';
import { Refusal } from '../../../shared/refusal';
import type { Deps } from '../deps';
import { type Bound, bind } from '../http/bind';
import { cursorOf, positionOf } from '../http/cursor';
import { atlasIn } from '../place/names';
import { alike } from '../search/alike';
import { queryWords } from '../search/words';
import { listRows } from '../store/list';
import type { Kept } from '../store/store';
import { anchorIndex, answerFrom, answerKey, placeIndex } from './record';

type Query = Parsed<typeof api.answerList>['query'];

/** A question is long; so many of its words decide which answers are like it. */
const QUESTION_WORDS = 10;

const rowsOf = (records: readonly (Kept | undefined)[]): AnswerRow[] =>
  records.flatMap((kept) => (kept ? [answerFrom(kept)] : []));

async function newest({ store, secrets }: Deps, query: Query) {
  const { place, disclosure, line, limit, cursor } = query;
  const list = JSON.stringify(['answers', disclosure ?? place, line]);
  const { records, next } = await listRows(store, {
    indexes: disclosure === undefined ? chainOf(place).map(placeIndex) : [anchorIndex(disclosure, line)],
    way: 'down',
    limit,
    after: cursor === undefined ? undefined : positionOf(secrets, list, cursor),
    key: answerKey,
  });
  return { rows: rowsOf(records), ...(next && { next: cursorOf(secrets, list, next) }) };
}

/** The closest ones only; there is no second page of likeness. */
async function similar({ store }: Deps, { place, limit, cursor }: Query, q: string) {
  if (cursor !== undefined) throw new Refusal('bad_cursor');
  const words = queryWords(q, QUESTION_WORDS);
  const ids = await alike(store, { shelf: 'answer', words, places: chainOf(place), limit });
  const { records } = ids.length > 0 ? await store.read({ records: ids.map(answerKey) }) : { records: [] };
  return { rows: rowsOf(records) };
}

export function answerRoutes(deps: Deps): Bound[] {
  return [
    bind(api.answerList, (_, { query }) => {
      if (!atlasIn(deps).has(query.place)) throw new Refusal('not_found');
      const { disclosure, q } = query;
      return disclosure === undefined && q !== undefined ? similar(deps, query, q) : newest(deps, query);
    }),
    bind(api.answerRead, async (_, { params }) => {
      const [kept] = (await deps.store.read({ records: [answerKey(params.id)] })).records;
      if (!kept) throw new Refusal('not_found');
      return answerFrom(kept);
    }),
  ];
}
