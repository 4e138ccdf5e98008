import { chainOf, type Place, type PlaceCode } from '../../../shared/place/place';

/** The places of a county, found by code. */
export interface Atlas {
  readonly has: (code: PlaceCode) => boolean;
  /** A place and those that contain it, nearest first; empty when the place is not known. */
  readonly chain: (code: PlaceCode) => Place[];
  /** The places one level below. */
  readonly under: (code: PlaceCode) => readonly Place[];
  /** The name people say; the code itself for a place that a newer place file no longer has. */
  readonly nameOf: (code: PlaceCode) => string;
}

function childrenOf(places: readonly Place[]): Map<PlaceCode, Place[]> {
  const children = new Map<PlaceCode, Place[]>(places.map(({ code }) => [code, []]));
  for (const place of places) children.get(chainOf(place.code)[1] ?? '')?.push(place);
  return children;
}

export function atlasOf(places: readonly Place[]): Atlas {
  const byCode = new Map(places.map((place) => [place.code, place]));
  const children = childrenOf(places);
  return {
    has: (code) => byCode.has(code),
    chain: (code) => (byCode.has(code) ? chainOf(code).flatMap((c) => byCode.get(c) ?? []) : []),
    under: (code) => children.get(code) ?? [],
    nameOf: (code) => byCode.get(code)?.name ?? code,
  };
}
