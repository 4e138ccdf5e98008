import { execFile } from 'node:child_process';
import { copyFileSync, existsSync, mkdirSync, readdirSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { promisify } from 'node:util';
import * as builder from '@vercel/node';
import { z } from 'zod';

export const ROOT = join(__dirname, '../..');

const Emitted = z.object({
  handler: z.string(),
  files: z.record(
    z.string(),
    z.union([
      z.object({ type: z.literal('FileBlob'), data: z.union([z.string(), z.instanceof(Uint8Array)]) }),
      z.object({ type: z.literal('FileFsRef'), fsPath: z.string() }),
    ]),
  ),
});

function filesBelow(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) =>
    entry.isDirectory() ? filesBelow(join(folder, entry.name)) : [join(folder, entry.name)],
  );
}

/** What Vercel's builder is given: the sources and the settings. It finds packages itself. */
const given = () =>
  Object.fromEntries(
    [...filesBelow(join(ROOT, 'api')), ...filesBelow(join(ROOT, 'shared')), join(ROOT, 'package.json')].map(
      (fsPath) => [relative(ROOT, fsPath), { type: 'FileFsRef', mode: statSync(fsPath).mode, fsPath }],
    ),
  );

// The builder's types show only what handlers need; its `build` is what Vercel itself calls.
const build: unknown = Reflect.get(builder, 'build');

/** Builds one function as Vercel does, without network, into `folder`; gives the paths of all its files. */
export async function buildFunction(entrypoint: string, folder: string): Promise<string[]> {
  process.env['VERCEL_INSTALL_COMPLETED'] = '1';
  const places = { workPath: ROOT, repoRootPath: ROOT };
  if (typeof build !== 'function') throw new Error('@vercel/node has no build()');
  const built = await build({ files: given(), entrypoint, ...places, config: {}, meta: { skipDownload: true } });
  const { files } = Emitted.parse(Reflect.get(built, 'output'));
  for (const [name, file] of Object.entries(files)) {
    const to = join(folder, name);
    mkdirSync(dirname(to), { recursive: true });
    if (file.type === 'FileBlob') writeFileSync(to, file.data);
    else if (existsSync(file.fsPath) && statSync(file.fsPath).isFile()) copyFileSync(file.fsPath, to);
  }
  return Object.keys(files);
}

const ASK = `const { default: app } = require(process.argv[1]);
  Promise.resolve(app.fetch(new Request('https://county.example' + process.argv[2]))).then(
    async (reply) => process.stdout.write(reply.status + ' ' + (await reply.text())));`;

/** Starts a built function in a process of its own, outside this checkout, and asks it one path. */
export async function askFunction(file: string, path: string, env: Record<string, string>): Promise<string> {
  const options = { cwd: dirname(file), env: { PATH: process.env['PATH'], ...env }, timeout: 20_000 };
  const { stdout } = await promisify(execFile)(process.execPath, ['-e', ASK, file, path], options);
  return stdout;
}
