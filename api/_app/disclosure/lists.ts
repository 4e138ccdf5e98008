import type { api } from '../../../shared/api';
import type { DisclosureRow } from '../../../shared/disclosure/disclosure';
import type { Parsed } from '../../../shared/endpoint';
import { chainOf } from '../../../shared/place/place';
import { Refusal } from '../../../shared/refusal';
import type { Deps } from '../deps';
import { type Context, callerOf, heldAs } from '../http/context';
import { cursorOf, positionOf } from '../http/cursor';
import { atlasIn, placeNames } from '../place/names';
import { findRows } from '../search/find';
import { queryWords } from '../search/words';
import { listRows, type Rows } from '../store/list';
import type { Member } from '../store/store';
import { boardIndex, cadreIndex, reviewerIndex, searched } from './indexes';
import { headKey } from './record';
import { headFrom } from './repo';
import { rowOf } from './view';

type ListInput = Parsed<typeof api.disclosureList>['query'];
type DeskInput = Parsed<typeof api.disclosureDesk>['query'];
interface Page {
  rows: DisclosureRow[];
  next?: string;
}

/** A page of rows with its cursor; `list` names everything that the page depends on. */
async function pageOf(
  deps: Deps,
  list: string,
  cursor: string | undefined,
  read: (after: Member | undefined) => Promise<Rows>,
): Promise<Page> {
  const { records, next } = await read(cursor === undefined ? undefined : positionOf(deps.secrets, list, cursor));
  const nameOf = placeNames(deps);
  const rows = records.flatMap((kept) => (kept ? [rowOf(headFrom(kept), kept.version, nameOf)] : []));
  return { rows, ...(next && { next: cursorOf(deps.secrets, list, next) }) };
}

/** What a place and the places around it have released. */
function board(deps: Deps, { place, stage, kind, limit }: ListInput, after: Member | undefined): Promise<Rows> {
  const indexes = chainOf(place).map((code) => boardIndex(code, stage, kind));
  return listRows(deps.store, { indexes, way: 'down', limit, after, key: headKey });
}

function search(deps: Deps, input: ListInput, q: string, after: Member | undefined): Promise<Rows> {
  const { place, stage, kind, limit } = input;
  const words = queryWords(q);
  const fits = (kept: Parameters<typeof headFrom>[0]): boolean => {
    const head = headFrom(kept);
    const text = searched(head);
    const wanted = (stage ?? head.stage) === head.stage && (kind ?? head.kind) === head.kind;
    return wanted && words.every((word) => text.includes(word));
  };
  const exact = words.length === 1 && stage === undefined && kind === undefined;
  const shelf = { shelf: 'disclosure', words, places: chainOf(place), key: headKey } as const;
  return findRows(deps.store, { ...shelf, limit, after, fits: exact ? undefined : fits });
}

/** The public list. @throws Refusal not_found for a place that is not ours, bad_cursor */
export function listDisclosures(deps: Deps, input: ListInput): Promise<Page> {
  const { place, stage, kind, q, cursor } = input;
  if (!atlasIn(deps).has(place)) throw new Refusal('not_found');
  const list = JSON.stringify(['disclosures', place, stage, kind, q]);
  return pageOf(deps, list, cursor, (after) =>
    q === undefined ? board(deps, input, after) : search(deps, input, q, after),
  );
}

/** A cadre's own places, and a reviewer's with all inside. What waits for review longest comes first. */
export function deskOf(deps: Deps, context: Context, { state, limit, cursor }: DeskInput): Promise<Page> {
  const { person } = callerOf(context);
  const indexes = [
    ...heldAs(person, 'cadre').map(({ place }) => cadreIndex(place, state)),
    ...heldAs(person, 'reviewer').map(({ place }) => reviewerIndex(place, state)),
  ];
  const way = state === 'submitted' ? 'up' : 'down';
  const list = JSON.stringify(['desk', person.id, state]);
  return pageOf(deps, list, cursor, (after) =>
    listRows(deps.store, { indexes: [...new Set(indexes)], way, limit, after, key: headKey }),
  );
}
