import type { Deps } from '../deps';
import { closeSettled } from '../ticket/sweep';

/** What has to happen without anyone asking; safe to run often and twice at once. */
export async function runTimer(deps: Deps): Promise<{ closed: number }> {
  const closed = await closeSettled(deps);
  await deps.store.sweep();
  return { closed };
}

const EVERY = 10 * 60_000;

/** Runs it every ten minutes on a server of one's own; a failure is logged and tried again. */
export function startTimer(deps: Deps): () => void {
  const tick = () => {
    runTimer(deps).catch((error: unknown) => deps.log({ level: 'error', event: 'timer', stack: String(error) }));
  };
  const timer = setInterval(tick, EVERY);
  timer.unref();
  return () => clearInterval(timer);
}
