import { api } from '../../../shared/api';
import type { Disclosure, DisclosureDraft } from '../../../shared/disclosure/disclosure';
import type { DisclosureAction } from '../../../shared/disclosure/flow';
import type { PlaceCode } from '../../../shared/place/place';
import { Refusal } from '../../../shared/refusal';
import type { Id } from '../../../shared/text';
import type { Deps } from '../deps';
import { type Bound, bind } from '../http/bind';
import { type Caller, type Context, callerOf, holdsIn, holdsOver } from '../http/context';
import { placeNames } from '../place/names';
import type { Change } from '../store/store';
import { together } from '../store/together';
import { alsoOf } from './indexes';
import { deskOf, listDisclosures } from './lists';
import type { Head, Written } from './record';
import {
  beginDisclosure,
  indexNumber,
  type Read,
  readDisclosure,
  readForRelease,
  saveDisclosure,
  takeSerial,
} from './repo';
import * as rules from './rules';
import { viewOf } from './view';

function actorIn({ person }: Caller, place: PlaceCode): rules.Actor {
  const { id, title } = person;
  return { id, title, cadre: holdsIn(person, 'cadre', place), reviewer: holdsOver(person, 'reviewer', place) };
}

/** Each time one is stale, another got through: enough for as many at once. */
const TRIES = 32;

/** When another commit came in between, decides anew on what it left: either it still fits, or the refusal says why. */
async function patiently<R>(act: () => Promise<R>, tries = TRIES): Promise<R> {
  try {
    return await act();
  } catch (error) {
    if (!(error instanceof Refusal && error.code === 'stale' && error.details['current'] === undefined)) throw error;
    if (tries <= 1) throw error;
    return patiently(act, tries - 1);
  }
}

export function disclosureRoutes(deps: Deps): Bound[] {
  const { store } = deps;
  const nameOf = placeNames(deps);
  const view = (written: Written, version: number): Disclosure => viewOf(written, version, nameOf);

  function visible(read: Read | undefined, caller: Caller | undefined): Read {
    if (!read || !rules.maySee(read.head, caller && actorIn(caller, read.head.place))) throw new Refusal('not_found');
    return read;
  }

  /** What is to be changed, and by whom. Who saw an older version gets the newer one back, to compare. */
  function opened(context: Context, found: Read | undefined, version: number): Read & { actor: rules.Actor } {
    const caller = callerOf(context);
    const read = visible(found, caller);
    if (read.version !== version) throw new Refusal('stale', { current: view(read, read.version) });
    return { ...read, actor: actorIn(caller, read.head.place) };
  }

  const save = (context: Context, before: Read, { head, body }: Written, besides: Change = {}): Promise<Disclosure> =>
    context.commit(
      together(saveDisclosure(before, head, body === before.body ? undefined : body), besides),
      view({ head, body }, before.version + 1),
    );

  /** A step that leaves the body as it is. */
  async function step(
    context: Context,
    id: Id,
    version: number,
    action: DisclosureAction,
    decide: (read: Read) => Head,
  ): Promise<Disclosure> {
    const before = opened(context, await readDisclosure(store, id), version);
    rules.mustAllow(action, before.head, before.actor);
    return save(context, before, { head: decide(before), body: before.body });
  }

  async function edit(context: Context, id: Id, version: number, draft: DisclosureDraft): Promise<Disclosure> {
    const before = opened(context, await readDisclosure(store, id), version);
    rules.mustAllow('edit', before.head, before.actor);
    rules.mustWriteIn(actorIn(callerOf(context), draft.place));
    return save(context, before, rules.edited(before.head, { ...draft, also: alsoOf(draft) }, context.at));
  }

  async function release(context: Context, id: Id, version: number): Promise<Disclosure> {
    const { at } = context;
    const { read, year } = await readForRelease(store, id, at);
    const before = opened(context, read, version);
    rules.mustAllow('release', before.head, before.actor);
    const head = rules.released(before.head, before.actor, at, indexNumber(before.head, at, year));
    return save(context, before, { head, body: before.body }, takeSerial(head, at, year));
  }

  return [
    bind(api.disclosureList, (_, { query }) => listDisclosures(deps, query)),
    bind(api.disclosureDesk, (context, { query }) => deskOf(deps, context, query)),
    bind(api.disclosureRead, async (context, { params }) => {
      const read = visible(await readDisclosure(store, params.id), context.caller);
      return view(read, read.version);
    }),
    bind(api.disclosureCreate, (context, { body }) => {
      const by = actorIn(callerOf(context), body.place);
      const birth = { id: deps.id(), at: context.at, by, demo: deps.demo };
      const written = rules.created({ ...body, also: alsoOf(body) }, birth);
      return context.commit(beginDisclosure(written), view(written, 1));
    }),
    bind(api.disclosureEdit, (context, { params, body }) =>
      patiently(() => edit(context, params.id, body.version, body.draft)),
    ),
    bind(api.disclosureSubmit, (context, { params, body }) =>
      patiently(() => step(context, params.id, body.version, 'submit', (read) => rules.submitted(read, context.at))),
    ),
    bind(api.disclosureRelease, (context, { params, body }) =>
      patiently(() => release(context, params.id, body.version)),
    ),
    bind(api.disclosureReturn, (context, { params, body }) =>
      patiently(() =>
        step(context, params.id, body.version, 'return', ({ head }) => rules.returned(head, body.reason, context.at)),
      ),
    ),
  ];
}
