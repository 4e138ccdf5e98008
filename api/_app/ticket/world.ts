import { Refusal } from '../../../shared/refusal';
import { dayOf } from '../../../shared/time/day';
import { readCalendar } from '../calendar/repo';
import type { Deps } from '../deps';
import { directoryOf } from '../office/repo';
import { route } from '../office/rules';
import { awayOf } from '../person/away';
import { placeNames } from '../place/names';
import type { Target } from './steps';
import type { World } from './view';

/** The world at this moment: calendar and directory come from short caches, so this rarely costs a round trip. */
export async function worldAt(deps: Deps, now: number): Promise<World> {
  const [calendar, directory] = await Promise.all([readCalendar(deps, now), directoryOf(deps, now)]);
  return { now: new Date(now).toISOString(), calendar, directory, placeName: placeNames(deps) };
}

/** Who among the holders of these posts is away today. */
const holders = ({ directory }: World, office?: string): string[] =>
  directory.posts.filter((p) => office === undefined || p.office === office).flatMap((p) => [p.a, p.b]);

/** Where a question of this topic in this place goes today; nothing = the dispatcher decides. */
export async function routed(deps: Deps, world: World, place: string, topic: string): Promise<Target | undefined> {
  const planned = route(world.directory, place, topic, () => false);
  return 'office' in planned ? targetOf(deps, world, planned.office) : undefined;
}

/** An office by name with the holder who is there today. @throws Refusal not_found */
export async function targetOf(deps: Deps, world: World, office: string): Promise<Target> {
  const unit = world.directory.offices.find((o) => o.id === office);
  const post = world.directory.posts.find((p) => p.office === office);
  if (!unit || !post) throw new Refusal('handover_needs_office');
  const away = await awayOf(deps.store, holders(world, office), dayOf(world.now));
  const handler = away.has(post.a) && !away.has(post.b) ? post.b : post.a;
  return { office, name: unit.name, handler };
}
