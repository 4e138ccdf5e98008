import { createReadStream, existsSync, readFileSync, statSync } from 'node:fs';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { extname, join, normalize, sep } from 'node:path';
import { gzipSync } from 'node:zlib';

const TEXT: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain; charset=utf-8',
};
const TYPES: Record<string, string> = { ...TEXT, '.png': 'image/png' };

/** The file of the site that a path names; nothing outside the folder. */
export function fileOf(site: string, path: string): string | undefined {
  const file = normalize(join(site, path.endsWith('/') ? `${path}index.html` : path));
  return file.startsWith(site + sep) && existsSync(file) && statSync(file).isFile() ? file : undefined;
}

// Names with a content hash never change; the page that names them is asked for each time.
const cacheOf = (file: string) => (/\.[0-9a-f]{8,}\./.test(file) ? 'public, max-age=31536000, immutable' : 'no-cache');

const headersOf = (file: string) => ({
  'content-type': TYPES[extname(file)] ?? 'application/octet-stream',
  'cache-control': cacheOf(file),
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'no-referrer',
  'content-security-policy':
    "default-src 'self'; img-src 'self' data:; font-src 'self' data:; style-src 'self' 'unsafe-inline'; frame-ancestors 'none'",
});

/** A site is a dozen files: each is squeezed once, and again when it is built anew. */
const squeezed = new Map<string, { readonly builtAt: number; readonly data: Buffer }>();

function gzipped(file: string): Buffer {
  const builtAt = statSync(file).mtimeMs;
  const known = squeezed.get(file);
  if (known?.builtAt === builtAt) return known.data;
  const data = gzipSync(readFileSync(file));
  squeezed.set(file, { builtAt, data });
  return data;
}

/** Sends a file, squeezed for whoever takes gzip: weak networks are the rule here. */
export function sendFile(file: string, request: IncomingMessage, response: ServerResponse): void {
  const takesGzip = /\bgzip\b/.test(String(request.headers['accept-encoding']));
  const isSqueezed = takesGzip && extname(file) in TEXT;
  response.writeHead(200, {
    ...headersOf(file),
    vary: 'accept-encoding',
    ...(isSqueezed && { 'content-encoding': 'gzip' }),
  });
  if (request.method === 'HEAD') response.end();
  else if (isSqueezed) response.end(gzipped(file));
  else createReadStream(file).pipe(response);
}
