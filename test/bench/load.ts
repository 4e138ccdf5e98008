import { readFileSync } from 'node:fs';
import { Agent, request } from 'node:http';

/** One kind of request, made anew for each sending. */
export interface Shot {
  readonly method: 'GET' | 'POST';
  readonly path: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string;
}

export interface Figures {
  readonly perSecond: number;
  readonly p50: number;
  readonly p99: number;
  /** CPU milliseconds of the server process for one request, user and system. */
  readonly cpu: number;
}

const CONNECTIONS = 10;
const TICK = 1000 / 100;

/** CPU time of a process in ms, from the kernel's own account (100 ticks a second). */
export function cpuOf(pid: number): number {
  const fields = readFileSync(`/proc/${pid}/stat`, 'utf8')
    .replace(/^.*\) /, '')
    .split(' ');
  return (Number(fields[11]) + Number(fields[12])) * TICK;
}

/** Resident memory in MB: the process's own, and with the pages of the mapped store file. */
export function memoryOf(pid: number): { own: number; resident: number } {
  const status = readFileSync(`/proc/${pid}/status`, 'utf8');
  const mb = (name: string) => Number(new RegExp(`${name}:\\s+(\\d+)`).exec(status)?.[1] ?? 0) / 1024;
  return { own: mb('RssAnon'), resident: mb('VmRSS') };
}

function send(port: number, agent: Agent, { method, path, headers, body }: Shot): Promise<void> {
  return new Promise((resolve, reject) => {
    const sent = request({ host: '127.0.0.1', port, agent, method, path, headers }, (answer) => {
      let said = '';
      if (answer.statusCode !== 200) answer.on('data', (part) => (said += part));
      answer.resume();
      answer.on('end', () => (said === '' ? resolve() : reject(new Error(`${path}: ${answer.statusCode} ${said}`))));
    });
    sent.on('error', reject);
    sent.end(body);
  });
}

const at = (sorted: readonly number[], part: number) =>
  sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * part))] ?? 0;

/** Sends `count` requests over ten kept connections and reads what they cost the server. */
export async function load(port: number, pid: number, count: number, next: (i: number) => Shot): Promise<Figures> {
  const agent = new Agent({ keepAlive: true, maxSockets: CONNECTIONS });
  const times: number[] = [];
  let sent = 0;
  async function worker() {
    while (sent < count) {
      const shot = next(sent++);
      const begun = performance.now();
      await send(port, agent, shot);
      times.push(performance.now() - begun);
    }
  }
  const cpu = cpuOf(pid);
  const begun = performance.now();
  await Promise.all(Array.from({ length: CONNECTIONS }, worker));
  const seconds = (performance.now() - begun) / 1000;
  const used = cpuOf(pid) - cpu;
  agent.destroy();
  times.sort((a, b) => a - b);
  return { perSecond: count / seconds, p50: at(times, 0.5), p99: at(times, 0.99), cpu: used / count };
}
