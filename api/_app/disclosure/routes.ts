import { api } from '../../../shared/api';
import type { Disclosure } from '../../../shared/disclosure/disclosure';
import type { PlaceCode } from '../../../shared/place/place';
import { Refusal } from '../../../shared/refusal';
import type { Id } from '../../../shared/text';
import type { Deps } from '../deps';
import { type Bound, bind } from '../http/bind';
import { type Caller, type Context, callerOf, holdsIn, holdsOver } from '../http/context';
import { placeNames } from '../place/names';
import { together } from '../store/together';
import { alsoOf } from './indexes';
import { deskOf, listDisclosures } from './lists';
import type { Written } from './record';
import {
  beginDisclosure,
  indexNumber,
  type Read,
  readDisclosure,
  readSerial,
  saveDisclosure,
  takeSerial,
} from './repo';
import * as rules from './rules';
import { viewOf } from './view';

function actorIn({ person }: Caller, place: PlaceCode): rules.Actor {
  const { id, title } = person;
  return { id, title, cadre: holdsIn(person, 'cadre', place), reviewer: holdsOver(person, 'reviewer', place) };
}

/** How often a step is decided anew when another commit came in between; each time at least one of them got through. */
const TRIES = 32;

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

  async function visible(id: Id, caller: Caller | undefined): Promise<Read> {
    const read = await readDisclosure(store, id);
    if (!read || !rules.maySee(read.head, caller && actorIn(caller, read.head.place))) throw new Refusal('not_found');
    return read;
  }

  /** Reads what is to be changed. Who saw an older version gets the newer one back, to compare. */
  async function opened(context: Context, id: Id, version: number): Promise<Read & { actor: rules.Actor }> {
    const caller = callerOf(context);
    const read = await visible(id, caller);
    if (read.version !== version) throw new Refusal('stale', { current: view(read, read.version) });
    return { ...read, actor: actorIn(caller, read.head.place) };
  }

  const save = (context: Context, before: Read, { head, body }: Written): Promise<Disclosure> =>
    context.commit(
      saveDisclosure(before, head, body === before.body ? undefined : body),
      view({ head, body }, before.version + 1),
    );

  async function release(context: Context, id: Id, version: number): Promise<Disclosure> {
    const before = await opened(context, id, version);
    rules.mustAllow('release', before.head, before.actor);
    const last = await readSerial(store, before.head, context.at);
    const index = indexNumber(before.head, context.at, last.serial + 1);
    const head = rules.released(before.head, before.actor, context.at, index);
    const change = together(saveDisclosure(before, head), takeSerial(last));
    return context.commit(change, view({ head, body: before.body }, version + 1));
  }

  return [
    bind(api.disclosureList, (_, { query }) => listDisclosures(deps, query)),
    bind(api.disclosureDesk, (context, { query }) => deskOf(deps, context, query)),
    bind(api.disclosureRead, async (context, { params }) => {
      const read = await visible(params.id, context.caller);
      return view(read, read.version);
    }),
    bind(api.disclosureCreate, (context, { body }) => {
      const by = actorIn(callerOf(context), body.place);
      const birth = { id: deps.id(), at: context.at, by, demo: deps.demo };
      const written = rules.created({ ...body, also: alsoOf(body) }, birth);
      return context.commit(beginDisclosure(written), view(written, 1));
    }),
    bind(api.disclosureEdit, (context, { params, body }) =>
      patiently(async () => {
        const before = await opened(context, params.id, body.version);
        rules.mustAllow('edit', before.head, before.actor);
        const { cadre } = actorIn(callerOf(context), body.draft.place);
        if (!cadre) throw new Refusal('not_allowed');
        const draft = { ...body.draft, also: alsoOf(body.draft) };
        return save(context, before, rules.edited(before.head, draft, context.at));
      }),
    ),
    bind(api.disclosureSubmit, (context, { params, body }) =>
      patiently(async () => {
        const before = await opened(context, params.id, body.version);
        rules.mustAllow('submit', before.head, before.actor);
        return save(context, before, { head: rules.submitted(before, context.at), body: before.body });
      }),
    ),
    bind(api.disclosureRelease, (context, { params, body }) =>
      patiently(() => release(context, params.id, body.version)),
    ),
    bind(api.disclosureReturn, (context, { params, body }) =>
      patiently(async () => {
        const before = await opened(context, params.id, body.version);
        rules.mustAllow('return', before.head, before.actor);
        return save(context, before, { head: rules.returned(before.head, body.reason, context.at), body: before.body });
      }),
    ),
  ];
}
