import { useEffect, useState } from 'react';
import { api } from '../../../../shared/api';
import type { Held } from '../../../../shared/person/person';
import { call } from '../../client';

interface Named {
  readonly key: string;
  readonly name: string;
}

/** An office is looked up among those of its place. */
const keyOf = ({ place, office }: Held): string => (office === undefined ? place : `${place} ${office}`);

/** The place and those around it, or the offices that serve it. */
async function namesFor({ place, office }: Held): Promise<Named[]> {
  if (office === undefined) {
    const { rows } = await call(api.placeRead, { params: { code: place } });
    return rows.map(({ code, name }) => ({ key: code, name }));
  }
  const { rows } = await call(api.officeList, { query: { place } });
  return rows.map(({ id, name }) => ({ key: `${place} ${id}`, name }));
}

/** One request tells of a place, another of all its offices. */
const asks = ({ place, office }: Held): string => `${place} ${office === undefined}`;
const oneEach = (held: readonly Held[]): Held[] => [...new Map(held.map((one) => [asks(one), one])).values()];

/** Tells where a role is held, by name; by its code while the name is not known. */
export function useNames(held: readonly Held[]): (one: Held) => string {
  const [names, setNames] = useState<ReadonlyMap<string, string>>(new Map());
  const wanted = oneEach(held.filter((one) => !names.has(keyOf(one))));
  const words = wanted.map(asks).join();
  // biome-ignore lint/correctness/useExhaustiveDependencies: asked for when others are wanted, not at each rendering
  useEffect(() => {
    let isOpen = true;
    Promise.allSettled(wanted.map(namesFor)).then((told) => {
      const found = told.flatMap((one) => (one.status === 'fulfilled' ? one.value : []));
      if (isOpen && found.length > 0) {
        setNames((before) => new Map([...before, ...found.map(({ key, name }) => [key, name] as const)]));
      }
    });
    return () => {
      isOpen = false;
    };
  }, [words]);
  return (one) => names.get(keyOf(one)) ?? one.office ?? one.place;
}
