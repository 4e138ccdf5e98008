import { api } from '../../../shared/api';
import type { Deps } from '../deps';
import { type Bound, bind } from '../http/bind';
import { placeNames } from '../place/names';
import { deskOf, listDisclosures } from './lists';
import { readDisclosure } from './repo';
import * as steps from './steps';
import { viewOf } from './view';

export function disclosureRoutes(deps: Deps): Bound[] {
  return [
    bind(api.disclosureList, (_, { query }) => listDisclosures(deps, query)),
    bind(api.disclosureDesk, (context, { query }) => deskOf(deps, context, query)),
    bind(api.disclosureRead, async ({ caller }, { params }) => {
      const read = await readDisclosure(deps.store, params.id);
      return viewOf(steps.seenBy(caller, read), placeNames(deps));
    }),
    bind(api.disclosureCreate, (context, { body }) => steps.create(deps, context, body)),
    bind(api.disclosureEdit, (context, { params: { id }, body: { version, draft } }) =>
      steps.edit(deps, context, { id, version }, draft),
    ),
    bind(api.disclosureSubmit, (context, { params: { id }, body: { version } }) =>
      steps.submit(deps, context, { id, version }),
    ),
    bind(api.disclosureRelease, (context, { params: { id }, body: { version } }) =>
      steps.release(deps, context, { id, version }),
    ),
    bind(api.disclosureReturn, (context, { params: { id }, body: { version, reason } }) =>
      steps.sendBack(deps, context, { id, version }, reason),
    ),
  ];
}
