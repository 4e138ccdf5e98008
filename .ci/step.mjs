import { spawn } from 'node:child_process';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const ROOT = dirname(dirname(fileURLToPath(import.meta.url)));

const BEAT_MS = 10_000;
const since = (start) => `${Math.round((Date.now() - start) / 1000)} s`;
const lastLine = (text) => text.trimEnd().split('\n').at(-1)?.slice(0, 100) ?? '';

/** A tool that npm installed. */
export const tool = (name) => join(ROOT, 'node_modules/.bin', name);

/** Runs a command silently; resolves with its exit code and everything it wrote. `onText` hears it as it comes. */
function capture(command, args, options, onText) {
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, { cwd: ROOT, ...options, stdio: ['ignore', 'pipe', 'pipe'] });
    let output = '';
    const hear = (chunk) => {
      output += chunk;
      onText(String(chunk));
    };
    child.stdout.on('data', hear);
    child.stderr.on('data', hear);
    child.on('error', reject);
    child.on('close', (code) => resolve({ code, output }));
  });
}

/** One step: says its title at once, gives a sign of life every ten seconds, and shows its output only if it fails. */
export async function step(title, command, args, options = {}) {
  const start = Date.now();
  let latest = '';
  console.log(`▸ ${title}`);
  const beat = setInterval(() => console.log(`  … ${since(start)}  ${latest}`), BEAT_MS);
  const keepLatest = (text) => {
    latest = lastLine(text) || latest;
  };
  const { code, output } = await capture(command, args, options, keepLatest).finally(() => clearInterval(beat));
  if (code !== 0) {
    console.error(output);
    throw new Error(`${title}: "${command} ${args.join(' ')}" ended with ${code} after ${since(start)}`);
  }
  console.log(`✓ ${title} (${since(start)})`);
  return output;
}

/** Runs the main part of a script; what fails ends it with one sentence and code 1. */
export async function main(work) {
  try {
    await work();
  } catch (error) {
    console.error(`✗ ${error instanceof Error ? error.message : error}`);
    process.exit(1);
  }
}
