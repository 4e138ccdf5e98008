import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from './build.mjs';
import { install } from './install.mjs';
import { main, ROOT, step, tool } from './step.mjs';

// `npm start` runs the demonstration, `npm run serve` the server of one's own, `npm run admin` lets the first admin in.
const HOST = process.env.MINGBAI_HOST ?? 'demo';
const SERVER = join(ROOT, `.data/server/${HOST}.js`);
// Packages that load native code or choose files while running stay outside the bundle.
const OUTSIDE = ['lmdb', 'ioredis'].map((name) => `--external:${name}`);

/** One file starts in a fraction of the time and memory that a TypeScript runner needs. */
function bundleServer() {
  const options = ['--bundle', '--platform=node', '--target=node20', '--sourcemap', `--outfile=${SERVER}`, ...OUTSIDE];
  return step('compile the server', tool('esbuild'), [`api/_app/host/${HOST}.ts`, ...options]);
}

await main(async () => {
  process.chdir(ROOT);
  await install();
  if (HOST !== 'admin') await build('h5');
  await bundleServer();
  process.setSourceMapsEnabled(true);
  await import(pathToFileURL(SERVER).href);
});
