import type { Context, Next } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import { Refusal } from '../../../shared/refusal';

const MOST = 1_000_000;

const counting = bodyLimit({
  maxSize: MOST,
  onError: () => {
    throw new Refusal('too_large');
  },
});

/** No body, or one whose told length fits: the server under us holds senders to the length that they tell. */
function isKnownToFit({ req }: Context): boolean {
  if (req.method === 'GET' || req.method === 'HEAD') return true;
  const length = Number(req.header('content-length') ?? Number.NaN);
  return req.header('transfer-encoding') === undefined && length <= MOST;
}

/** Counting the bytes of a body costs more than the rest of a small request, so only those of unknown length are. */
export const limitBody = (c: Context, next: Next) => (isKnownToFit(c) ? next() : counting(c, next));
