import { demoApi } from '../../../shared/demo';
import { Refusal } from '../../../shared/refusal';
import type { Deps } from '../deps';
import { type Bound, bind } from '../http/bind';
import { entryFor } from '../person/entry';

/** Someone the demonstration lets one play; `id` is the person's, `login` only names them here. */
export interface DemoPerson {
  readonly login: string;
  readonly title: string;
  readonly does: string;
  readonly id: string;
}

/** The demonstration's two doors; no other host mounts them, and they do not open where `demo` is off. */
export function demoRoutes(deps: Deps, people: readonly DemoPerson[]): Bound[] {
  if (!deps.demo) throw new Error('the doors of the demonstration exist only in the demonstration');
  const idOf = (login: string): string => {
    const person = people.find((p) => p.login === login);
    if (!person) throw new Refusal('not_found');
    return person.id;
  };
  return [
    bind(demoApi.people, () => ({ rows: people.map(({ login, title, does }) => ({ login, title, does })) })),
    bind(demoApi.play, async ({ now, commit }, { body }) => {
      const { change, reply } = await entryFor(deps, now, idOf(body.login));
      return commit(change, reply);
    }),
  ];
}
