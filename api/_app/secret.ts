import { createCipheriv, createDecipheriv, createHash, createHmac, randomBytes, randomFillSync } from 'node:crypto';

/** Crockford base32 in lower case: no i, l, o, u, so nothing is misread. */
const ALPHABET = '0123456789abcdefghjkmnpqrstvwxyz';

// Asking the system for a few bytes costs as much as asking for a few thousand; each byte is used once.
const pool = Buffer.alloc(4096);
let used = pool.length;

function randomByte(): number {
  if (used === pool.length) {
    randomFillSync(pool);
    used = 0;
  }
  const byte = pool.readUInt8(used);
  pool[used] = 0;
  used += 1;
  return byte;
}

/** `length` random characters of 5 bits each. */
export const randomWord = (length: number): string =>
  Array.from({ length }, () => ALPHABET[randomByte() & 31]).join('');

/** An id that cannot be guessed: 26 characters, 130 bits. */
export const newId = (): string => randomWord(26);

/** A code for people: groups of four capitals, `K7M2-9QXP-3DTF`. */
export const newCode = (): string => [4, 4, 4].map((n) => randomWord(n).toUpperCase()).join('-');

export const sha256 = (text: string): string => createHash('sha256').update(text).digest('base64url');

export interface SecretKeys {
  /** Keys the pseudonyms, retrieval codes and cursors; at least 32 characters. */
  readonly hash: string;
  /** 32 bytes each by key id; the first one seals, all of them open. */
  readonly fields: readonly { readonly id: string; readonly key: Buffer }[];
}

/** What needs the instance's secrets: keyed hashes and the encryption of personal fields. */
export interface Secrets {
  /** HMAC-SHA-256 of a text for one purpose, 43 characters; the same text for another purpose gives another. */
  hash(purpose: string, text: string): string;
  /** AES-256-GCM, as `keyId.iv.tag.data`; `bound` (a ticket id) must be given again to open. */
  seal(text: string, bound: string): string;
  open(sealed: string, bound: string): string;
}

function seal(id: string, key: Buffer, text: string, bound: string): string {
  const iv = randomBytes(12);
  const cipher = createCipheriv('aes-256-gcm', key, iv).setAAD(Buffer.from(bound));
  const data = Buffer.concat([cipher.update(text, 'utf8'), cipher.final()]);
  return [id, ...[iv, cipher.getAuthTag(), data].map((part) => part.toString('base64url'))].join('.');
}

function open(keys: SecretKeys['fields'], sealed: string, bound: string): string {
  const [id, iv, tag, data] = sealed.split('.');
  const key = keys.find((k) => k.id === id)?.key;
  if (!key || !iv || !tag || data === undefined) throw new Error('sealed field: unknown key or broken form');
  const decipher = createDecipheriv('aes-256-gcm', key, Buffer.from(iv, 'base64url'));
  decipher.setAAD(Buffer.from(bound)).setAuthTag(Buffer.from(tag, 'base64url'));
  return decipher.update(Buffer.from(data, 'base64url')).toString('utf8') + decipher.final('utf8');
}

export function secretsOf(keys: SecretKeys): Secrets {
  const [first] = keys.fields;
  if (!first) throw new Error('at least one field key is needed');
  return {
    hash: (purpose, text) => createHmac('sha256', keys.hash).update(`${purpose}\n${text}`).digest('base64url'),
    seal: (text, bound) => seal(first.id, first.key, text, bound),
    open: (sealed, bound) => open(keys.fields, sealed, bound),
  };
}
