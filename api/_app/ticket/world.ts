import { Refusal } from '../../../shared/refusal';
import { dayOf } from '../../../shared/time/day';
import { readCalendar } from '../calendar/repo';
import type { Deps } from '../deps';
import { directoryOf } from '../office/repo';
import { route, seatOf } from '../office/rules';
import { awayOf } from '../person/away';
import { placeNames } from '../place/names';
import type { Target } from './steps';
import type { World } from './view';

/** The world at this moment: calendar and directory come from short caches, so this rarely costs a round trip. */
export async function worldAt(deps: Deps, now: number): Promise<World> {
  const [calendar, directory] = await Promise.all([readCalendar(deps, now), directoryOf(deps, now)]);
  return { now: new Date(now).toISOString(), calendar, directory, placeName: placeNames(deps) };
}

/** Where a question of this topic in this place goes today; nothing = the dispatcher decides. */
export async function routed(deps: Deps, world: World, place: string, topic: string): Promise<Target | undefined> {
  const planned = route(world.directory, place, topic, () => false);
  return 'office' in planned ? targetOf(deps, world, planned.office) : undefined;
}

/** An office by name with the holder who is there today. @throws Refusal handover_needs_office */
export async function targetOf(deps: Deps, world: World, office: string): Promise<Target> {
  const { directory, now } = world;
  const holders = directory.posts.filter((p) => p.office === office).flatMap((p) => [p.a, p.b]);
  const away = holders.length > 0 ? await awayOf(deps.store, holders, dayOf(now)) : new Set();
  const seat = seatOf(directory, office, (login) => away.has(login));
  const unit = directory.offices.find((o) => o.id === office);
  if (!seat || !unit) throw new Refusal('handover_needs_office');
  return { office, name: unit.name, handler: seat.handler };
}
