import type { AnswerRow } from '../../../shared/answer/answer';
import { api } from '../../../shared/api';
import type { Parsed } from '../../../shared/endpoint';
import { chainOf } from '../../../shared/place/place';
import { Refusal } from '../../../shared/refusal';
import type { Deps } from '../deps';
import { type Bound, bind } from '../http/bind';
import { pageOf } from '../http/page';
import { atlasIn } from '../place/names';
import { alike } from '../search/alike';
import { askedOf } from '../search/words';
import { anchorIndex, answerFrom, answerKey, placeIndex } from './record';

type Query = Parsed<typeof api.answerList>['query'];

interface Page {
  rows: AnswerRow[];
  next?: string;
}

function newest(deps: Deps, query: Query): Promise<Page> {
  const { place, disclosure, line } = query;
  const indexes = disclosure === undefined ? chainOf(place).map(placeIndex) : [anchorIndex(disclosure, line)];
  return pageOf(deps, query, { indexes, way: 'down', key: answerKey }, answerFrom);
}

/** The closest ones only; there is no second page of likeness. */
async function similar({ store }: Deps, { place, limit, cursor }: Query, q: string): Promise<Page> {
  if (cursor !== undefined) throw new Refusal('bad_cursor');
  const ids = await alike(store, { shelf: 'answer', asked: askedOf(q), places: chainOf(place) }, limit);
  const { records } = ids.length > 0 ? await store.read({ records: ids.map(answerKey) }) : { records: [] };
  return { rows: records.flatMap((kept) => (kept ? [answerFrom(kept)] : [])) };
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
