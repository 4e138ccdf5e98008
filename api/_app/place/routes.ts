import { api } from '../../../shared/api';
import { Refusal } from '../../../shared/refusal';
import type { Deps } from '../deps';
import { type Bound, bind } from '../http/bind';
import { atlasIn } from './names';

export function placeRoutes(deps: Deps): Bound[] {
  const atlas = atlasIn(deps);
  return [
    bind(api.placeList, (_, { query }) => {
      if (query.in === undefined) return { rows: atlas.chain(deps.county) };
      if (!atlas.has(query.in)) throw new Refusal('not_found');
      return { rows: [...atlas.under(query.in)] };
    }),
    bind(api.placeRead, (_, { params }) => {
      if (!atlas.has(params.code)) throw new Refusal('not_found');
      return { rows: atlas.chain(params.code) };
    }),
  ];
}
