import type { Later } from './call';

const QUIET_MS = 25;
const PATIENCE_MS = 5000;

/** The timers of one mini-program: they end with it, and what they throw is kept, not lost. */
export function makeClock(onError: (error: unknown) => void) {
  const timers = new Map<number, NodeJS.Timeout>();
  let count = 0;
  let pending = 0;
  let stirred = Date.now();
  const stir = () => {
    stirred = Date.now();
  };

  function run(work: unknown, args: readonly unknown[]) {
    try {
      if (typeof work === 'function') work(...args);
    } catch (error) {
      onError(error);
    }
  }
  function after(ms: unknown, work: unknown, args: readonly unknown[] = []): number {
    const id = ++count;
    const once = () => {
      timers.delete(id);
      run(work, args);
    };
    timers.set(id, setTimeout(once, Number(ms) || 0));
    return id;
  }
  function every(ms: unknown, work: unknown, args: readonly unknown[]): number {
    const id = ++count;
    timers.set(
      id,
      setInterval(() => run(work, args), Math.max(1, Number(ms) || 0)),
    );
    return id;
  }
  function forget(id: unknown) {
    const timer = timers.get(Number(id));
    clearTimeout(timer);
    timers.delete(Number(id));
  }

  const later: Later = {
    after,
    forget,
    begin: () => {
      pending += 1;
      return () => {
        pending -= 1;
        stir();
      };
    },
  };
  return {
    ...later,
    stir,
    /** Resolves when no call is under way and nothing has been drawn for a moment. Open dialogs count as quiet. */
    async settle(waiting: () => number = () => 0) {
      const end = Date.now() + PATIENCE_MS;
      stir();
      while ((pending > waiting() || Date.now() - stirred < QUIET_MS) && Date.now() < end) {
        await new Promise((resolve) => setTimeout(resolve, 5));
      }
    },
    stop: () => [...timers.keys()].forEach(forget),
    globals: {
      setTimeout: (work: unknown, ms: unknown, ...args: unknown[]) => after(ms, work, args),
      setInterval: (work: unknown, ms: unknown, ...args: unknown[]) => every(ms, work, args),
      clearTimeout: forget,
      clearInterval: forget,
    },
  };
}
