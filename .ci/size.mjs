import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from './step.mjs';

const DIST = join(ROOT, 'miniapp/dist/weapp');

function bytesIn(folder, isSkipped) {
  return readdirSync(folder, { withFileTypes: true }).reduce((sum, entry) => {
    const path = join(folder, entry.name);
    if (isSkipped(path)) return sum;
    return sum + (entry.isDirectory() ? bytesIn(path, isSkipped) : statSync(path).size);
  }, 0);
}

/** Bytes of the main package, which WeChat limits to 2 MB: everything but the subpackages that app.json names. */
export function mainPackageBytes() {
  const app = JSON.parse(readFileSync(join(DIST, 'app.json'), 'utf8'));
  const sub = (app.subPackages ?? app.subpackages ?? []).map(({ root }) => join(DIST, root, '.'));
  return bytesIn(DIST, (path) => sub.some((folder) => join(path, '.') === folder) || path.endsWith('.map'));
}

export function printSize() {
  if (!existsSync(join(DIST, 'app.json'))) return;
  console.log(`mini-program main package: ${(mainPackageBytes() / 1024).toFixed(0)} KB`);
}
