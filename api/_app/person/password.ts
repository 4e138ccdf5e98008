import '../../../shared/zod';
import { randomBytes, scrypt, timingSafeEqual } from 'node:crypto';
import { z } from 'zod';

const BYTES = 32;
/** 32 MB and about 0.2 s of one core a try (OWASP's scrypt row N=2^15, r=8, p=3). */
const COST = { N: 2 ** 15, r: 8, p: 3 };

/** A password as kept: its salt and its cost stand beside it, so a later, dearer cost leaves old ones valid. */
export const Sealed = z.strictObject({
  salt: z.string().max(64),
  hash: z.string().max(64),
  N: z.number().int(),
  r: z.number().int(),
  p: z.number().int(),
});
export type Sealed = z.infer<typeof Sealed>;

type Cost = Pick<Sealed, 'N' | 'r' | 'p'>;

/** NFKC: the same characters typed on another keyboard are the same password. */
const derive = (password: string, salt: Buffer, { N, r, p }: Cost): Promise<Buffer> =>
  new Promise((resolve, reject) => {
    scrypt(password.normalize('NFKC'), salt, BYTES, { N, r, p, maxmem: 256 * N * r }, (error, key) =>
      error ? reject(error) : resolve(key),
    );
  });

export async function sealPassword(password: string, cost: Cost = COST): Promise<Sealed> {
  const salt = randomBytes(16);
  const hash = await derive(password, salt, cost);
  return { salt: salt.toString('base64url'), hash: hash.toString('base64url'), ...cost };
}

/** What an unknown login is checked against, so that the answer takes as long as for a known one; nothing opens it. */
const NOBODY: Sealed = { salt: 'AAAAAAAAAAAAAAAAAAAAAA', hash: '', ...COST };

/** Is it the password? Takes the same time whether or not there is one. */
export async function opensWith(password: string, sealed: Sealed = NOBODY): Promise<boolean> {
  const expected = Buffer.from(sealed.hash, 'base64url');
  const given = await derive(password, Buffer.from(sealed.salt, 'base64url'), sealed);
  return expected.length === BYTES && timingSafeEqual(given, expected);
}
