import type { Store } from './store';

/** How often a store was asked. Over a network each is one round trip. */
export interface Trips {
  reads: number;
  commits: number;
}

/** The same store, counting in `trips`. */
export function counted(store: Store): Store & { readonly trips: Trips } {
  const trips: Trips = { reads: 0, commits: 0 };
  return {
    trips,
    read: (reading) => {
      trips.reads += 1;
      return store.read(reading);
    },
    commit: (change) => {
      trips.commits += 1;
      return store.commit(change);
    },
    sweep: () => store.sweep(),
    close: () => store.close(),
  };
}
