import type { Directory, RoutingRule } from '../../../shared/office/office';
import { chainOf, type PlaceCode, within } from '../../../shared/place/place';
import type { Slug } from '../../../shared/text';

/** Where a question lands: an office, the post in it and the login of who holds the post today. */
export interface Seat {
  readonly office: Slug;
  readonly post: Slug;
  readonly handler: Slug;
}

/** A seat, or the place whose dispatcher decides because no rule does. */
export type Routed = Seat | { readonly dispatcher: PlaceCode };

type IsAway = (login: Slug) => boolean;

/**
 * The seat of an office that takes new work: its first post as imported. The A holder has it; while A is away the B
 * holder (顶岗无缺位, domain.md A4.9); while both are away A again, because a question is never without a holder.
 */
export function seatOf(directory: Directory, office: Slug, isAway: IsAway): Seat | undefined {
  const post = directory.posts.find((p) => p.office === office);
  if (!post) return undefined;
  return { office, post: post.id, handler: isAway(post.a) && !isAway(post.b) ? post.b : post.a };
}

/** The rule of the nearest place upward: village, then township, then county. */
function nearestRule(rules: readonly RoutingRule[], place: PlaceCode, topic: Slug): RoutingRule | undefined {
  return rules
    .filter((rule) => rule.topic === topic && within(place, rule.place))
    .reduce<RoutingRule | undefined>((a, b) => (a && a.place.length >= b.place.length ? a : b), undefined);
}

/** The township of a place answers for what no rule covers; for the county itself, the county. */
const dispatcherOf = (place: PlaceCode): PlaceCode => chainOf(place).at(-2) ?? place;

/** Place × topic → office, nearest place upward; no rule → the township's dispatcher (属地管理, 国办发〔2016〕61号). */
export function route(directory: Directory, place: PlaceCode, topic: Slug, isAway: IsAway): Routed {
  const rule = nearestRule(directory.rules, place, topic);
  const seat = rule && seatOf(directory, rule.office, isAway);
  return seat ?? { dispatcher: dispatcherOf(place) };
}
