import { useSyncExternalStore } from 'react';
import type { Stop } from './platform';

/** A value that others may watch. */
export interface Changing<T> {
  get(): T;
  set(value: T): void;
  watch(hear: () => void): Stop;
}

export function changing<T>(first: T): Changing<T> {
  let value = first;
  const hearers = new Set<() => void>();
  return {
    get: () => value,
    set: (next) => {
      value = next;
      for (const hear of [...hearers]) hear();
    },
    watch: (hear) => {
      hearers.add(hear);
      return () => hearers.delete(hear);
    },
  };
}

export const useChanging = <T>(source: Changing<T>): T => useSyncExternalStore(source.watch, source.get, source.get);
