import type { Found, Reading, Store } from './store';

interface Waiting {
  readonly reading: Reading;
  readonly resolve: (found: Found) => void;
  readonly reject: (error: unknown) => void;
}

const FIELDS = ['records', 'pages', 'logs', 'counts', 'replies'] as const;

const joined = (readings: readonly Reading[]): Reading => ({
  records: readings.flatMap((r) => r.records ?? []),
  pages: readings.flatMap((r) => r.pages ?? []),
  logs: readings.flatMap((r) => r.logs ?? []),
  counts: readings.flatMap((r) => r.counts ?? []),
  replies: readings.flatMap((r) => r.replies ?? []),
});

/** Gives each reading its own part of what was found for all. */
function parted(found: Found, readings: readonly Reading[]): Found[] {
  const from = { records: 0, pages: 0, logs: 0, counts: 0, replies: 0 };
  return readings.map((reading) => {
    const start = { ...from };
    for (const field of FIELDS) from[field] += reading[field]?.length ?? 0;
    return {
      records: found.records.slice(start.records, from.records),
      pages: found.pages.slice(start.pages, from.pages),
      logs: found.logs.slice(start.logs, from.logs),
      counts: found.counts.slice(start.counts, from.counts),
      replies: found.replies.slice(start.replies, from.replies),
    };
  });
}

/** The same store over a network: readings asked for at the same moment travel together, in one round trip. */
export function gathered(store: Store): Store {
  let waiting: Waiting[] = [];
  async function flush(): Promise<void> {
    const batch = waiting;
    waiting = [];
    try {
      const readings = batch.map((w) => w.reading);
      const parts = parted(await store.read(joined(readings)), readings);
      for (const [i, part] of parts.entries()) batch[i]?.resolve(part);
    } catch (error) {
      for (const { reject } of batch) reject(error);
    }
  }
  return {
    ...store,
    read: (reading) =>
      new Promise((resolve, reject) => {
        waiting.push({ reading, resolve, reject });
        if (waiting.length === 1) queueMicrotask(flush);
      }),
  };
}
