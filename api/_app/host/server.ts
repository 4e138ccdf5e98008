import { createReadStream, existsSync, statSync } from 'node:fs';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { extname, join, normalize, sep } from 'node:path';
import { getRequestListener } from '@hono/node-server';
import type { Hono } from 'hono';

const TYPES: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain; charset=utf-8',
};

/** The file of the site that a path names; nothing outside the folder. */
function fileOf(site: string, path: string): string | undefined {
  const file = normalize(join(site, path.endsWith('/') ? `${path}index.html` : path));
  return file.startsWith(site + sep) && existsSync(file) && statSync(file).isFile() ? file : undefined;
}

// Names with a content hash never change; the page that names them is asked for each time.
const cacheOf = (file: string) => (/\.[0-9a-f]{8,}\./.test(file) ? 'public, max-age=31536000, immutable' : 'no-cache');

function serveFile(file: string, head: boolean, response: ServerResponse): void {
  response.writeHead(200, {
    'content-type': TYPES[extname(file)] ?? 'application/octet-stream',
    'cache-control': cacheOf(file),
    'x-content-type-options': 'nosniff',
    'content-security-policy':
      "default-src 'self'; img-src 'self' data:; style-src 'self' 'unsafe-inline'; frame-ancestors 'none'",
  });
  if (head) response.end();
  else createReadStream(file).pipe(response);
}

const pathOf = (request: IncomingMessage): string => {
  try {
    return decodeURIComponent((request.url ?? '/').split('?')[0] ?? '/');
  } catch {
    return '/';
  }
};

/** The app and the built site on one port. */
export function serverOf(app: Hono<{ Variables: { requestId: string } }>, site: string): Server {
  const api = getRequestListener(app.fetch);
  return createServer((request, response) => {
    const path = pathOf(request);
    const file = path.startsWith('/api/') ? undefined : fileOf(site, path);
    if (file && (request.method === 'GET' || request.method === 'HEAD'))
      serveFile(file, request.method === 'HEAD', response);
    else api(request, response);
  });
}

/** Lets requests under way finish, then closes what the host opened; a second signal ends at once. */
export function stopGracefully(server: Server, close: () => Promise<void>): void {
  let stopping = false;
  const stop = () => {
    if (stopping) process.exit(1);
    stopping = true;
    server.close(() => {
      close().then(() => process.exit(0));
    });
    server.closeIdleConnections();
  };
  process.on('SIGTERM', stop);
  process.on('SIGINT', stop);
}
