import { getConnInfo } from '@hono/node-server/conninfo';
import type { Context } from 'hono';

/** The last address is the one that our own proxy saw; what stands before it anyone can write. */
const lastForwarded = (c: Context): string | undefined => c.req.header('x-forwarded-for')?.split(',').at(-1)?.trim();

/** Who asks a server of one's own: the other end of the connection, or whom our proxy saw at its other end. */
export const peerOf =
  (behindProxy: boolean) =>
  (c: Context): string =>
    (behindProxy && lastForwarded(c)) || (getConnInfo(c).remote.address ?? '');
