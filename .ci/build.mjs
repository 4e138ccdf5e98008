import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { install } from './install.mjs';
import { main, ROOT, step, tool } from './step.mjs';

const TARGETS = {
  h5: { title: 'build the browser app (H5)', made: 'miniapp/site/index.html' },
  weapp: { title: 'build the mini-program (weapp)', made: 'miniapp/dist/weapp/app.json' },
};
const SOURCES = ['miniapp', 'shared', 'package-lock.json', 'project.config.json', '.ci/build.mjs'];
const NOT_SOURCES = new Set(['dist', 'site', 'node_modules']);

function filesOf(path) {
  if (!existsSync(join(ROOT, path))) return [];
  const entries = readdirSync(join(ROOT, path), { withFileTypes: true }).filter(({ name }) => !NOT_SOURCES.has(name));
  return entries.flatMap((entry) => {
    const inside = join(path, entry.name);
    return entry.isDirectory() ? filesOf(inside) : [inside];
  });
}

/** A fingerprint of everything a build is made from. */
function fingerprint() {
  const hash = createHash('sha256').update(process.env.MINGBAI_API ?? '');
  const files = SOURCES.flatMap((path) => (path.includes('.') ? [path] : filesOf(path)));
  for (const file of files.filter((f) => existsSync(join(ROOT, f))).sort()) {
    hash.update(`${file}\0`).update(readFileSync(join(ROOT, file)));
  }
  return hash.digest('hex');
}

/** Builds one target, unless its last build was made from the same sources. */
export async function build(target) {
  const { title, made } = TARGETS[target];
  const mark = join(ROOT, 'node_modules/.cache/mingbai', target);
  const sources = fingerprint();
  const isBuilt = existsSync(join(ROOT, made)) && existsSync(mark) && readFileSync(mark, 'utf8') === sources;
  if (isBuilt) return console.log(`✓ ${title} (unchanged)`);
  const env = { ...process.env, NODE_ENV: 'production' };
  await step(title, tool('taro'), ['build', '--type', target], { cwd: join(ROOT, 'miniapp'), env });
  if (!existsSync(join(ROOT, made))) throw new Error(`${title}: the build left no ${made}`);
  mkdirSync(dirname(mark), { recursive: true });
  writeFileSync(mark, sources);
}

async function buildAsked() {
  const asked = process.argv.slice(2);
  await install();
  for (const target of asked.length > 0 ? asked : Object.keys(TARGETS)) await build(target);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await main(buildAsked);
