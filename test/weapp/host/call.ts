import type { Clone } from './realm';

export type Options = Readonly<Record<string, unknown>>;
export type Listener = (value: unknown) => unknown;

const isListener = (value: unknown): value is Listener => typeof value === 'function';
const sayWhy = (error: unknown) => (error instanceof Error ? error.message : String(error));

/** Calls back later, as WeChat does; the host knows what is still pending and what was thrown. */
export interface Later {
  readonly after: (ms: number, work: () => void) => number;
  readonly forget: (id: unknown) => void;
  readonly begin: () => () => void;
}

/** Makes WeChat-style functions: `{success, fail, complete}` are called later with `errMsg` and the result. */
export function makeAsync(later: Later, clone: Clone) {
  const answer = (options: Options, how: 'success' | 'fail', reply: Options) => {
    for (const name of [how, 'complete']) {
      const listener = options[name];
      if (isListener(listener)) listener(clone(reply));
    }
  };
  return (name: string, work: (options: Options) => unknown) =>
    (options: Options = {}) => {
      const end = later.begin();
      const finish = (how: 'success' | 'fail', reply: Options) =>
        later.after(0, () => {
          end();
          answer(options, how, reply);
        });
      Promise.resolve()
        .then(() => work(options))
        .then(
          (result) => finish('success', { ...Object(result), errMsg: `${name}:ok` }),
          (error: unknown) => finish('fail', { errMsg: `${name}:fail ${sayWhy(error)}` }),
        );
    };
}
export type MakeAsync = ReturnType<typeof makeAsync>;

/** A pair of `onX` and `offX`, and the way to tell all who listen. */
export function channel(clone: Clone) {
  const listeners = new Set<unknown>();
  return {
    on: (listener: unknown) => void listeners.add(listener),
    off: (listener?: unknown) => (listener ? void listeners.delete(listener) : listeners.clear()),
    tell: (value: unknown) => {
      for (const listener of [...listeners]) if (isListener(listener)) listener(clone(value));
    },
  };
}
