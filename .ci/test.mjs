import { spawn } from 'node:child_process';
import { build } from './build.mjs';
import { install } from './install.mjs';
import { printSize } from './size.mjs';
import { main, ROOT, tool } from './step.mjs';
import { installTools } from './tools.mjs';

/** Runs jest in the open, so that its progress is seen; further arguments go to it. */
function jest(args) {
  return new Promise((resolve, reject) => {
    const child = spawn(tool('jest'), ['--ci', ...args], { cwd: ROOT, stdio: ['ignore', 'inherit', 'inherit'] });
    child.on('error', reject);
    child.on('close', (code) => resolve(code ?? 1));
  });
}

await main(async () => {
  await install();
  await installTools();
  await build('h5');
  await build('weapp');
  process.exitCode = await jest(process.argv.slice(2));
  printSize();
});
