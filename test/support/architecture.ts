import { readdirSync, readFileSync } from 'node:fs';
import { join, posix } from 'node:path';
import ts from 'typescript';

/** Sources by path from the root, with forward slashes: `shared/text.ts` → its text. */
export type Sources = ReadonlyMap<string, string>;

const LONGEST = 300;
const FUNCTIONS = ['api/index.ts', 'api/cron.ts', 'api/wechat.ts'];
const BUILT = new Set(['node_modules', 'dist', 'site']);
const CHECKED = /\.(tsx?|mjs|css)$/;
const TOP = `package.json package-lock.json tsconfig.json vercel.json project.config.json README.md LICENSE
  shared api miniapp test node_modules`.split(/\s+/);

const isHost = (file: string) => FUNCTIONS.includes(file) || file.startsWith('api/_app/host/');
const roomOf = (file: string) => /^api\/_app\/([^/]+)\//.exec(file)?.[1];
/** A file that ties the house to one database, one disk or one network service. */
const isAdapter = (file: string) =>
  /^api\/_app\/(store\/(lmdb|redis)|files\/(disk|s3)|wechat\/(client|fake))/.test(file);
const isStorePort = (file: string) => file.startsWith('api/_app/store/') && !isAdapter(file);
const isOurs = (wanted: string) => /^(shared|api|miniapp|test)\//.test(wanted);
const isShared = (wanted: string) => wanted.startsWith('shared/');
const isOneOf =
  (...names: string[]) =>
  (wanted: string) =>
    names.some((name) => wanted === name || wanted.startsWith(`${name}/`));

interface Direction {
  readonly says: string;
  readonly holdsFor: (file: string) => boolean;
  readonly allows: (wanted: string, file: string) => boolean;
}

const isOwnRoom = (wanted: string, file: string) => roomOf(file) !== undefined && roomOf(wanted) === roomOf(file);
const isRepo = (wanted: string) => /^api\/_app\/[^/]+\/(repo|record)$/.test(wanted);

/** design.md §2, as data. `wanted` is a path from the root without its ending, or the name of a package. */
const DIRECTIONS: readonly Direction[] = [
  {
    says: 'shared imports nothing of ours, and only zod and dayjs',
    holdsFor: isShared,
    allows: (wanted) => isShared(wanted) || isOneOf('zod', 'dayjs')(wanted),
  },
  {
    says: 'repo.ts imports shared, its own room and the store port',
    holdsFor: (file) => /^api\/_app\/.*\brepo\.ts$/.test(file),
    allows: (wanted, file) =>
      !isOurs(wanted) || isShared(wanted) || isStorePort(wanted) || isOwnRoom(wanted, file) || isRepo(wanted),
  },
  {
    says: 'routes.ts imports its own room, http, other rooms and the ports, never an adapter',
    holdsFor: (file) => /^api\/_app\/.*\broutes\.ts$/.test(file),
    allows: (wanted) => !isAdapter(wanted) && !isHost(wanted),
  },
  {
    says: 'only the hosts and the adapters themselves know an adapter',
    holdsFor: (file) => file.startsWith('api/') && !isHost(file) && !isAdapter(file),
    allows: (wanted) => !isAdapter(wanted),
  },
  {
    says: 'nothing but the hosts imports a host',
    holdsFor: (file) => file.startsWith('api/') && !isHost(file),
    allows: (wanted) => !wanted.startsWith('api/_app/host/'),
  },
  {
    says: 'api imports neither the mini-program nor the tests',
    holdsFor: (file) => file.startsWith('api/'),
    allows: (wanted) => !isOneOf('miniapp', 'test')(wanted),
  },
  {
    says: 'miniapp imports shared, Taro, React, its widgets and its own',
    holdsFor: (file) => file.startsWith('miniapp/src/'),
    allows: (wanted) =>
      isShared(wanted) ||
      wanted.startsWith('miniapp/') ||
      isOneOf('zod', 'dayjs', 'react', 'react-dom', '@tarojs', '@nutui')(wanted),
  },
];

/** What a file imports, as paths from the root without `.ts`, or as names of packages. */
export function importsOf(file: string, text: string): string[] {
  const found = ts.preProcessFile(text, true, true).importedFiles.map(({ fileName }) => fileName);
  const fromRoot = (name: string) => posix.join(posix.dirname(file), name).replace(/\.(tsx?|js)$/, '');
  return found.map((name) => (name.startsWith('.') ? fromRoot(name) : name));
}

const wrongImports = (file: string, text: string) =>
  importsOf(file, text).flatMap((wanted) =>
    DIRECTIONS.filter(({ holdsFor, allows }) => holdsFor(file) && !allows(wanted, file)).map(
      ({ says }) => `${file} imports ${wanted}: ${says}`,
    ),
  );

const mayBePure = (wanted: string, file: string) =>
  isShared(wanted) || isOneOf('zod', 'dayjs')(wanted) || (isOwnRoom(wanted, file) && !/\/(repo|routes)$/.test(wanted));

/** A pure file may name the port's types, so that it can say how a record is found; a rule has no need to. */
const isPortOfRecord = (wanted: string, file: string) =>
  wanted === 'api/_app/store/store' && !file.endsWith('rules.ts');

/** rules.ts and whatever of its own room it leans on: pure to the ground, nothing there can reach a database. */
function impureRules(sources: Sources): string[] {
  const seen = new Set([...sources.keys()].filter((file) => /^api\/_app\/.*\brules\.ts$/.test(file)));
  const faults: string[] = [];
  for (const file of seen) {
    for (const wanted of importsOf(file, sources.get(file) ?? '')) {
      if (isPortOfRecord(wanted, file)) continue;
      if (!mayBePure(wanted, file)) faults.push(`${file} imports ${wanted}: rules lean on shared and pure files only`);
      else if (sources.has(`${wanted}.ts`) && !isShared(wanted)) seen.add(`${wanted}.ts`);
    }
  }
  return faults;
}

function wrongIn(node: ts.Node, file: string): string | undefined {
  if (node.kind === ts.SyntaxKind.AnyKeyword) return 'says any';
  if (ts.isAsExpression(node) && node.type.kind === ts.SyntaxKind.UnknownKeyword) return 'casts through unknown';
  if (!ts.isPropertyAccessExpression(node)) return undefined;
  const called = node.getText();
  if (/^jest\.(mock|doMock|unstable_mockModule)$/.test(called)) return 'replaces a module';
  const isConfigured = !file.startsWith('api/') || isHost(file);
  return called === 'process.env' && !isConfigured ? 'reads the environment, which only hosts do' : undefined;
}

function wrongWords(file: string, text: string): string[] {
  if (!/\.tsx?$/.test(file)) return [];
  const wrong: string[] = [];
  const walk = (node: ts.Node): void => {
    const why = wrongIn(node, file);
    if (why) wrong.push(`${file} ${why}`);
    ts.forEachChild(node, walk);
  };
  walk(ts.createSourceFile(file, text, ts.ScriptTarget.ES2022, true));
  return wrong;
}

function wrongPlace(file: string): string[] {
  const isFunction = file.startsWith('api/') && !file.startsWith('api/_app/');
  return isFunction && !FUNCTIONS.includes(file) ? [`${file} would become a function of its own`] : [];
}

function tooLong(file: string, text: string): string[] {
  const lines = text.trimEnd().split('\n').length;
  return lines > LONGEST ? [`${file} has ${lines} lines, more than ${LONGEST}`] : [];
}

/** Every broken promise, one sentence each. */
export const faultsIn = (sources: Sources): string[] => [
  ...impureRules(sources),
  ...[...sources].flatMap(([file, text]) => [
    ...wrongPlace(file),
    ...tooLong(file, text),
    ...wrongImports(file, text),
    ...wrongWords(file, text),
  ]),
];

/** Names that may not stand at the top level; hidden ones may. */
export const strangersAmong = (names: readonly string[]): string[] =>
  names.filter((name) => !name.startsWith('.') && !TOP.includes(name));

function filesBelow(root: string, path: string): string[] {
  const entries = readdirSync(join(root, path), { withFileTypes: true });
  return entries.flatMap((entry) => {
    if (BUILT.has(entry.name)) return [];
    const inside = posix.join(path, entry.name);
    return entry.isDirectory() ? filesBelow(root, inside) : [inside];
  });
}

/** Reads the whole house: everything in api, and the sources of the other rooms. */
export function readSources(root: string): Sources {
  const files = ['shared', 'api', 'miniapp', 'test'].flatMap((top) => filesBelow(root, top));
  const kept = files.filter((file) => CHECKED.test(file));
  return new Map(kept.map((file) => [file, readFileSync(join(root, file), 'utf8')]));
}
