import type { Place, PlaceCode } from '../../../shared/place/place';
import { type Atlas, atlasOf } from './rules';

const atlases = new WeakMap<readonly Place[], Atlas>();

/** The atlas of a deployment's places, made once. */
export function atlasIn(deps: { readonly places: readonly Place[] }): Atlas {
  const atlas = atlases.get(deps.places) ?? atlasOf(deps.places);
  atlases.set(deps.places, atlas);
  return atlas;
}

/** Names of places by code, for every room that shows one. */
export const placeNames = (deps: { readonly places: readonly Place[] }): ((code: PlaceCode) => string) =>
  atlasIn(deps).nameOf;
