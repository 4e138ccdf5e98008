import type { Change, Store } from '../../api/_app/store/store';

export const WRITERS = 4;

/** Whatever writer w commits as its nth change says n in six places, over a few pages of the file. */
const changeOf = (w: number, n: number): Change => ({
  expect: [{ key: `first/${w}`, version: n - 1 }],
  put: [
    { key: `first/${w}`, value: n },
    { key: `second/${w}`, value: { n, text: '逐项逐笔'.repeat(n % 500) } },
    { key: `each/${w}/${n}`, value: n },
  ],
  add: [{ index: `index/${w}`, order: orderOf(n), id: 'x' }],
  drop: [{ index: `index/${w}`, order: orderOf(n - 1), id: 'x' }],
  count: [{ counter: `counter/${w}`, by: 1 }],
  log: [{ log: `log/${w}`, entry: n }],
});

const orderOf = (n: number) => String(n).padStart(8, '0');

/** Writes for ever, every writer from where it stopped; tells of each commit that the store acknowledged. */
export async function writeOn(store: Store, acknowledge: (writer: number, n: number) => void): Promise<void> {
  const writer = async (w: number) => {
    const reached = await countOf(store, w);
    for (let n = reached + 1; ; n += 1) {
      const { status } = await store.commit(changeOf(w, n));
      if (status !== 'done') throw new Error(`Commit ${n} of writer ${w} is ${status}`);
      acknowledge(w, n);
    }
  };
  await Promise.all(Array.from({ length: WRITERS }, (_, w) => writer(w)));
}

const countOf = async (store: Store, w: number) => (await store.read({ counts: [`counter/${w}`] })).counts[0] ?? 0;

/** What the store says of writer w in each of the places, which must be one and the same number. */
export async function tracesOf(store: Store, w: number): Promise<readonly unknown[]> {
  const n = await countOf(store, w);
  const { records, pages, logs } = await store.read({
    records: [`first/${w}`, `second/${w}`, `each/${w}/${n}`, `each/${w}/${n + 1}`],
    pages: [{ index: `index/${w}`, way: 'up', limit: 2 }],
    logs: [{ log: `log/${w}`, after: Math.max(0, n - 1), limit: 2 }],
  });
  const [first, second, each, next] = records;
  const members = pages.flat().map(({ order }) => Number(order));
  const entries = logs.flat().map(({ seq, entry }) => [seq, entry]);
  const text = JSON.stringify(second?.value).match(/\d+/)?.[0];
  return [n, first?.version, first?.value, Number(text), each?.value, next, members, entries];
}

export const tracesAt = (n: number): readonly unknown[] => [n, n, n, n, n, undefined, [n], [[n, n]]];
