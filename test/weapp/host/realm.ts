import { existsSync, readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import { compileFunction, createContext, runInContext } from 'node:vm';

// WeChat's `Function` does not throw: it gives an object that is no function (NervJS/taro#8394). It has no eval,
// and a fresh context has neither window, document, fetch, URL nor process: just the language.
const WEAKEN = `(() => {
  const attempts = [];
  const note = (args) => attempts.push(String(args[args.length - 1] ?? ''));
  const Real = Function;
  const Nothing = new Proxy(Real, { construct: (_, args) => (note(args), {}), apply: (_, _this, args) => void note(args) });
  Object.defineProperty(Real.prototype, 'constructor', { value: Nothing });
  globalThis.Function = Nothing;
  for (const name of ['eval', 'WebAssembly', 'SharedArrayBuffer', 'Atomics']) globalThis[name] = undefined;
  return attempts;
})()`;

// The floor in miniapp/babel.config.js, iOS 13 and Chrome 80: the compiler rewrites syntax, but adds no functions.
// WeChat's own library and Taro bring nothing of this either.
const AGE = `(() => {
  const globals = 'BigInt BigInt64Array BigUint64Array WeakRef FinalizationRegistry AggregateError Iterator Intl';
  for (const name of globals.split(' ')) delete globalThis[name];
  const missing = [
    [Array.prototype, 'at findLast findLastIndex toSorted toReversed toSpliced with'],
    [Object.getPrototypeOf(Int8Array.prototype), 'at findLast findLastIndex toSorted toReversed with'],
    [String.prototype, 'at replaceAll isWellFormed toWellFormed'],
    [Set.prototype, 'union intersection difference symmetricDifference isSubsetOf isSupersetOf isDisjointFrom'],
    [Object, 'hasOwn groupBy'],
    [Map, 'groupBy'],
    [Array, 'fromAsync'],
    [Promise, 'any withResolvers try'],
  ];
  for (const [owner, names] of missing) for (const name of names.split(' ')) delete owner[name];
})()`;

// The phone's clock stands where the test's does.
const SET_CLOCK = `(now) => {
  const Real = Date;
  globalThis.Date = class Date extends Real {
    constructor(...given) {
      if (given.length > 0) super(...given);
      else super(now());
    }
    static now() {
      return now();
    }
  };
}`;

export type Clone = (value: unknown) => unknown;
type Module = { exports: unknown };

/** The JavaScript world of a mini-program: one per app, without anything of a browser or of node. */
export interface Realm {
  /** Runs the module at `path` (no leading slash, no `.js`) once and gives its exports. */
  readonly load: (path: string) => unknown;
  /** A copy made of the realm's own objects; what JSON cannot say is dropped, as between WeChat's two threads. */
  readonly clone: Clone;
  /** An array of the realm that holds these very values. */
  readonly list: (values: readonly unknown[]) => unknown;
  /** Every text that app code tried to compile. */
  readonly attempts: readonly string[];
}

function resolve(dir: string, from: string, wanted: string): string {
  const base = wanted.startsWith('/') ? wanted.slice(1) : normalize(join(dirname(from), wanted));
  const found = [base, `${base}.js`, `${base}/index.js`].find(
    (file) => file.endsWith('.js') && existsSync(join(dir, file)),
  );
  if (!found) throw new Error(`module "${wanted}" required by "${from}" is not in the package`);
  return found;
}

/** Opens a realm over the compiled package in `dir`, with these globals; `now` gives epoch milliseconds. */
export function openRealm(dir: string, globals: Readonly<Record<string, unknown>>, now: () => number): Realm {
  const context = createContext({ ...globals }, { codeGeneration: { strings: false, wasm: false } });
  runInContext(AGE, context);
  const setClock: (now: () => number) => void = runInContext(SET_CLOCK, context);
  setClock(now);
  const attempts: string[] = runInContext(WEAKEN, context);
  const parse: Clone = runInContext('JSON.parse', context);
  const list: (...values: unknown[]) => unknown = runInContext('Array.of', context);
  const modules = new Map<string, Module>();

  function run(file: string): unknown {
    const known = modules.get(file);
    if (known) return known.exports;
    const module: Module = { exports: runInContext('({})', context) };
    modules.set(file, module);
    const code = readFileSync(join(dir, file), 'utf8');
    const options = { parsingContext: context, filename: join(dir, file) };
    const body = compileFunction(code, ['require', 'module', 'exports'], options);
    body((wanted: string) => run(resolve(dir, file, wanted)), module, module.exports);
    return module.exports;
  }

  return {
    load: (path) => run(`${path}.js`),
    clone: (value) => (value === undefined ? undefined : parse(JSON.stringify(value))),
    list: (values) => list(...values),
    attempts,
  };
}
