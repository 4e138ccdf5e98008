import type { Figures } from './load';

export interface Report {
  readonly bare: Figures;
  readonly stores: readonly {
    readonly count: number;
    readonly figures: Readonly<Record<string, Figures>>;
    readonly memory: { readonly own: number; readonly resident: number };
  }[];
  /** Round trips to the store per request. */
  readonly trips: Readonly<Record<string, number>>;
  /** Milliseconds from the start of the process to the first reply, several runs, sorted. */
  readonly coldStart: readonly number[];
  /** Kilobytes. */
  readonly sizes: Readonly<Record<string, number>>;
}

const row = (cells: readonly (string | number)[]): string =>
  cells.map((cell, i) => (i === 0 ? String(cell).padEnd(22) : String(cell).padStart(11))).join('');

const figuresRow = (name: string, f: Figures, bare: Figures): string =>
  row([
    name,
    f.perSecond.toFixed(0),
    f.p50.toFixed(2),
    f.p99.toFixed(2),
    f.cpu.toFixed(3),
    `${(f.cpu / bare.cpu).toFixed(1)} ×`,
  ]);

function table({ bare, stores, trips, coldStart, sizes }: Report): string {
  const head = row(['', 'req/s', 'p50 ms', 'p99 ms', 'CPU ms', 'of bare']);
  const lines = [head, figuresRow('bare node:http', bare, bare)];
  for (const { count, figures, memory } of stores) {
    lines.push('', `${count} disclosures and ${count} tickets`);
    lines.push(...Object.entries(figures).map(([name, f]) => figuresRow(name, f, bare)));
    lines.push(row(['memory MB', `own ${memory.own.toFixed(0)}`, ` resident ${memory.resident.toFixed(0)}`]));
  }
  const [small, large] = stores;
  const grown = small && large && (large.figures['list 20']?.p50 ?? 0) / (small.figures['list 20']?.p50 ?? 1);
  if (grown !== undefined) lines.push('', row(['list p50, large / small', `${grown.toFixed(2)} ×`]));
  lines.push('', 'round trips to the store', ...Object.entries(trips).map(([name, n]) => row([name, n])));
  lines.push('', row(['cold start ms', ...coldStart.map((ms) => ms.toFixed(0))]));
  lines.push('', 'sizes KB', ...Object.entries(sizes).map(([name, kb]) => row([name, kb.toFixed(0)])));
  return lines.join('\n');
}

export const print = (report: Report, asJson: boolean): void => {
  process.stdout.write(`${asJson ? JSON.stringify(report, null, 2) : table(report)}\n`);
};
