import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { main, ROOT, step } from './step.mjs';

function packagesOf(lockfile) {
  try {
    return JSON.parse(readFileSync(join(ROOT, lockfile), 'utf8')).packages;
  } catch {
    return undefined;
  }
}

/** True when every locked package lies in node_modules at its locked version; optional ones depend on the machine. */
function isInstalled() {
  const wanted = packagesOf('package-lock.json');
  const present = packagesOf('node_modules/.package-lock.json');
  if (!wanted || !present) return false;
  return Object.entries(wanted).every(
    ([path, { version, optional, devOptional, peer }]) =>
      path === '' || optional || devOptional || peer || present[path]?.version === version,
  );
}

/**
 * Installs what the lockfile says, unless it is there. Uses node's own modules only: it runs before anything exists.
 * Not `npm ci`: that refuses a lockfile made where the registry lacked an optional package of another platform.
 */
export async function install() {
  if (isInstalled()) return;
  await step('install packages', 'npm', [
    'install',
    '--no-save',
    '--loglevel=http',
    '--no-fund',
    '--no-audit',
    '--include=dev',
  ]);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await main(install);
