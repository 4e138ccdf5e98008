import { createServer, type IncomingMessage, type Server } from 'node:http';
import { getRequestListener } from '@hono/node-server';
import type { createApp } from '../app';
import { fileOf, sendFile } from './site';

const pathOf = (request: IncomingMessage): string => {
  try {
    return decodeURIComponent((request.url ?? '/').split('?')[0] ?? '/');
  } catch {
    return '';
  }
};

const reads = ({ method }: IncomingMessage): boolean => method === 'GET' || method === 'HEAD';

/** The app and the built site on one port. */
export function serverOf(app: ReturnType<typeof createApp>, site: string): Server {
  const api = getRequestListener(app.fetch);
  return createServer((request, response) => {
    const path = pathOf(request);
    const file = path.startsWith('/api/') ? undefined : fileOf(site, path);
    if (file && reads(request)) sendFile(file, request, response);
    else api(request, response);
  });
}

/** The port that a listening server has got. */
export function portOf(server: Server): number {
  const address = server.address();
  return typeof address === 'object' && address ? address.port : 0;
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
