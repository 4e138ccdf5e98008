import type { api } from '../../../shared/api';
import type { DisclosureRow } from '../../../shared/disclosure/disclosure';
import type { Parsed } from '../../../shared/endpoint';
import { chainOf } from '../../../shared/place/place';
import { Refusal } from '../../../shared/refusal';
import type { Deps } from '../deps';
import { type Context, callerOf, heldAs } from '../http/context';
import { cursorOf, positionOf } from '../http/cursor';
import { pageOf } from '../http/page';
import { atlasIn, placeNames } from '../place/names';
import { findPage } from '../search/find';
import { askedOf } from '../search/words';
import type { Kept } from '../store/store';
import { boardIndex, cadreIndex, reviewerIndex, searched } from './indexes';
import { type Head, headKey } from './record';
import { headFrom } from './repo';
import { rowOf } from './view';

type ListInput = Parsed<typeof api.disclosureList>['query'];
type DeskInput = Parsed<typeof api.disclosureDesk>['query'];
interface Page {
  rows: DisclosureRow[];
  next?: string;
}

interface Listed {
  readonly head: Head;
  readonly version: number;
}
const listedFrom = (kept: Kept): Listed => ({ head: headFrom(kept), version: kept.version });

const rowIn = (deps: Deps) => (kept: Kept) => rowOf(headFrom(kept), kept.version, placeNames(deps));

/** What a place and the places around it have released. */
function board(deps: Deps, input: ListInput): Promise<Page> {
  const indexes = chainOf(input.place).map((code) => boardIndex(code, input.stage, input.kind));
  return pageOf(deps, input, { indexes, way: 'down', key: headKey }, rowIn(deps));
}

const isWanted =
  ({ stage, kind }: ListInput) =>
  ({ head }: Listed): boolean =>
    (stage ?? head.stage) === head.stage && (kind ?? head.kind) === head.kind;

/** What of it has the words of `q`, or most of them. */
async function search(deps: Deps, input: ListInput, q: string): Promise<Page> {
  const { place, stage, kind, limit, cursor } = input;
  const list = JSON.stringify(['search', place, stage, kind, q]);
  const { things, next } = await findPage<Listed>(deps.store, {
    ...{ shelf: 'disclosure', asked: askedOf(q), places: chainOf(place), limit },
    after: cursor === undefined ? undefined : positionOf(deps.secrets, list, cursor),
    ...{ key: headKey, open: listedFrom, textOf: ({ head }) => searched(head) },
    wanted: stage === undefined && kind === undefined ? undefined : isWanted(input),
  });
  const rows = things.map(({ head, version }) => rowOf(head, version, placeNames(deps)));
  return { rows, ...(next && { next: cursorOf(deps.secrets, list, next) }) };
}

/** The public list. @throws Refusal not_found for a place that is not ours, bad_cursor */
export function listDisclosures(deps: Deps, input: ListInput): Promise<Page> {
  if (!atlasIn(deps).has(input.place)) throw new Refusal('not_found');
  return input.q === undefined ? board(deps, input) : search(deps, input, input.q);
}

/** A cadre's own places, and a reviewer's with all inside. What waits for review longest comes first. */
export function deskOf(deps: Deps, context: Context, input: DeskInput): Promise<Page> {
  const { person } = callerOf(context);
  const { state } = input;
  const indexes = new Set([
    ...heldAs(person, 'cadre').map(({ place }) => cadreIndex(place, state)),
    ...heldAs(person, 'reviewer').map(({ place }) => reviewerIndex(place, state)),
  ]);
  const way = state === 'submitted' ? 'up' : 'down';
  return pageOf(deps, input, { indexes: [...indexes], way, key: headKey }, rowIn(deps));
}
