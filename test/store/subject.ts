import type { Change, Member, Store } from '../../api/_app/store/store';

/** One database of one adapter, open as long as its tests run. */
export interface Harness {
  /** An empty store that goes by this clock. */
  open(now: () => number): Promise<Store>;
  /** Round trips since the harness began, where it can count them. */
  readonly trips?: () => number;
  close(): Promise<void>;
}

export const BEGIN = Date.UTC(2026, 10, 23);

/** What the tests of the contract talk to: every test gets an empty store, whose clock it sets by hand. */
export type Subject = ReturnType<typeof subjectOf>;

export function subjectOf(start: () => Promise<Harness>) {
  let harness: Harness;
  let store: Store;
  const clock = { now: BEGIN };

  beforeAll(async () => {
    harness = await start();
  });
  afterAll(() => harness.close());
  beforeEach(async () => {
    clock.now = BEGIN;
    store = await harness.open(() => clock.now);
  });

  const page = async (way: 'up' | 'down', limit: number, after?: Member) =>
    (await store.read({ pages: [{ index: 'i', way, limit, ...(after && { after }) }] })).pages[0] ?? [];
  return {
    get harness() {
      return harness;
    },
    get store() {
      return store;
    },
    get now() {
      return clock.now;
    },
    set now(now: number) {
      clock.now = now;
    },
    done: (change: Change) => expect(store.commit(change)).resolves.toMatchObject({ status: 'done' }),
    record: async (key: string) => (await store.read({ records: [key] })).records[0],
    count: async (counter: string) => (await store.read({ counts: [counter] })).counts[0],
    entries: async (log: string, after = 0, limit = 100) =>
      (await store.read({ logs: [{ log, after, limit }] })).logs[0],
    page,
    ids: async (way: 'up' | 'down', limit: number, after?: Member) =>
      (await page(way, limit, after)).map(({ id }) => id),
    member: (order: string, id: string) => ({ index: 'i', order, id }),
  };
}
