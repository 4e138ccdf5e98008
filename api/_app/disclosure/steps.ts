import type { Disclosure, DisclosureDraft } from '../../../shared/disclosure/disclosure';
import type { DisclosureAction } from '../../../shared/disclosure/flow';
import type { PlaceCode } from '../../../shared/place/place';
import { Refusal } from '../../../shared/refusal';
import type { Id } from '../../../shared/text';
import type { Deps } from '../deps';
import { type Caller, type Context, callerOf, holdsIn, holdsOver } from '../http/context';
import { placeNames } from '../place/names';
import type { Change } from '../store/store';
import { together } from '../store/together';
import { alsoOf } from './indexes';
import type { Body, Head } from './record';
import * as repo from './repo';
import * as rules from './rules';
import { viewOf } from './view';

/** Which disclosure is meant, and the version that the writer saw. */
export interface Target {
  readonly id: Id;
  readonly version: number;
}

interface Scene extends repo.Read {
  readonly actor: rules.Actor;
  readonly year: repo.SerialsRead;
}

/** What a step makes of a disclosure; the body only when it is written anew. */
interface Made {
  readonly head: Head;
  readonly body?: Body;
  readonly besides?: Change;
}

function actorIn({ person }: Caller, place: PlaceCode): rules.Actor {
  const { id, title } = person;
  return { id, title, cadre: holdsIn(person, 'cadre', place), reviewer: holdsOver(person, 'reviewer', place) };
}

/** What was read, when this reader may see it. @throws Refusal not_found */
export function seenBy(caller: Caller | undefined, read: repo.Read | undefined): repo.Read {
  if (!read || !rules.maySee(read.head, caller && actorIn(caller, read.head.place))) throw new Refusal('not_found');
  return read;
}

/** As often as others may come in between: each time one of them got through. */
const TRIES = 32;

const wasOvertaken = (error: unknown) =>
  error instanceof Refusal && error.code === 'stale' && error.details['current'] === undefined;

/** When another commit came in between, decides anew on what it left: either it still fits, or the refusal says why. */
async function patiently<R>(act: () => Promise<R>, tries = TRIES): Promise<R> {
  try {
    return await act();
  } catch (error) {
    if (tries <= 1 || !wasOvertaken(error)) throw error;
    return patiently(act, tries - 1);
  }
}

/** One step of the flow. Who saw an older version gets the newer one back, to compare. */
function take(
  deps: Deps,
  context: Context,
  { id, version }: Target,
  action: DisclosureAction,
  decide: (scene: Scene) => Made,
): Promise<Disclosure> {
  const caller = callerOf(context);
  return patiently(async () => {
    const { read, year } = await repo.readForStep(deps.store, id, context.at);
    const before = seenBy(caller, read);
    if (before.version !== version) throw new Refusal('stale', { current: viewOf(before, placeNames(deps)) });
    const actor = actorIn(caller, before.head.place);
    rules.mustAllow(action, before.head, actor);
    const { head, body, besides = {} } = decide({ ...before, actor, year });
    const after = { head, body: body ?? before.body, version: version + 1 };
    return context.commit(together(repo.saveDisclosure(before, head, body), besides), viewOf(after, placeNames(deps)));
  });
}

export function create(deps: Deps, context: Context, draft: DisclosureDraft): Promise<Disclosure> {
  const by = actorIn(callerOf(context), draft.place);
  const birth = { id: deps.id(), at: context.at, by, demo: deps.demo };
  const written = rules.created({ ...draft, also: alsoOf(draft) }, birth);
  return context.commit(repo.beginDisclosure(written), viewOf({ ...written, version: 1 }, placeNames(deps)));
}

export const edit = (deps: Deps, context: Context, target: Target, draft: DisclosureDraft): Promise<Disclosure> =>
  take(deps, context, target, 'edit', ({ head }) => {
    rules.mustWriteIn(actorIn(callerOf(context), draft.place));
    return rules.edited(head, { ...draft, also: alsoOf(draft) }, context.at);
  });

export const submit = (deps: Deps, context: Context, target: Target): Promise<Disclosure> =>
  take(deps, context, target, 'submit', (scene) => ({ head: rules.submitted(scene, context.at) }));

export const release = (deps: Deps, context: Context, target: Target): Promise<Disclosure> =>
  take(deps, context, target, 'release', ({ head, actor, year }) => {
    const index = repo.indexNumber(head, context.at, year);
    return {
      head: rules.released(head, actor, context.at, index),
      besides: repo.takeSerial(head, context.at, year),
    };
  });

export const sendBack = (deps: Deps, context: Context, target: Target, reason: string): Promise<Disclosure> =>
  take(deps, context, target, 'return', ({ head }) => ({ head: rules.returned(head, reason, context.at) }));
