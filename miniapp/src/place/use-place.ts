import { api } from '../../../shared/api';
import type { PlaceCode } from '../../../shared/place/place';
import { useQuery } from '../use-query';

/** A place's name, and where it lies: 霍山县 漫水河镇. Empty until known. */
export interface PlaceNamed {
  readonly name: string;
  readonly lies: string;
}

export function usePlaceNamed(code: PlaceCode | undefined): PlaceNamed {
  const { data } = useQuery(api.placeRead, code === undefined ? undefined : { params: { code } });
  const [own, ...outer] = data?.rows ?? [];
  return {
    name: own?.name ?? '',
    lies: outer
      .map((place) => place.name)
      .reverse()
      .join(' '),
  };
}
