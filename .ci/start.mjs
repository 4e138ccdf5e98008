import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from './build.mjs';
import { install } from './install.mjs';
import { main, ROOT, step, tool } from './step.mjs';

const SERVER = join(ROOT, '.data/server/demo.js');
// Packages that load native code or choose files while running stay outside the bundle.
const OUTSIDE = ['lmdb', 'ioredis'].map((name) => `--external:${name}`);

/** One file starts in a fraction of the time and memory that a TypeScript runner needs. */
function bundleServer() {
  const options = ['--bundle', '--platform=node', '--target=node20', '--sourcemap', `--outfile=${SERVER}`, ...OUTSIDE];
  return step('compile the server', tool('esbuild'), ['api/_app/host/demo.ts', ...options]);
}

await main(async () => {
  process.chdir(ROOT);
  await install();
  await build('h5');
  await bundleServer();
  process.setSourceMapsEnabled(true);
  await import(pathToFileURL(SERVER).href);
});
