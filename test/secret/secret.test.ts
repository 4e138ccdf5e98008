import fc from 'fast-check';
import { newCode, newId, randomWord, secretsOf } from '../../api/_app/secret';
import { RetrievalCode } from '../../shared/person/person';
import { Id } from '../../shared/text';

const key = (id: string, byte: number) => ({ id, key: Buffer.alloc(32, byte) });
const HASH = 'a test secret of no value whatsoever';
const secrets = secretsOf({ hash: HASH, fields: [key('new', 2), key('old', 1)] });

test('ids and codes have the form that the contract asks for, and none comes twice', () => {
  const ids = Array.from({ length: 5000 }, newId);
  expect(new Set(ids).size).toBe(5000);
  for (const id of ids.slice(0, 50)) expect(Id.parse(id)).toBe(id);
  expect(RetrievalCode.safeParse(newCode()).success).toBe(true);
});

test('random words use every character about as often as any other', () => {
  const word = randomWord(64_000);
  const counts = new Map<string, number>();
  for (const character of word) counts.set(character, (counts.get(character) ?? 0) + 1);
  expect(counts.size).toBe(32);
  for (const count of counts.values()) expect(Math.abs(count - 2000)).toBeLessThan(300);
});

test('what is sealed opens only whole, with its key and where it belongs', () => {
  fc.assert(
    fc.property(fc.string(), fc.string(), fc.nat(), (text, bound, at) => {
      const sealed = secrets.seal(text, bound);
      expect(sealed).not.toContain(text.length > 3 ? text : '\u0000');
      expect(secrets.open(sealed, bound)).toBe(text);
      expect(() => secrets.open(sealed, `${bound} elsewhere`)).toThrow();
      const [id, iv, tag, data = ''] = sealed.split('.');
      const bytes = Buffer.from(data, 'base64url');
      if (bytes.length === 0) return;
      bytes[at % bytes.length] = (bytes[at % bytes.length] ?? 0) ^ 1;
      expect(() => secrets.open([id, iv, tag, bytes.toString('base64url')].join('.'), bound)).toThrow();
    }),
  );
});

test('an older key still opens what it sealed, and an unknown one opens nothing', () => {
  const old = secretsOf({ hash: HASH, fields: [key('old', 1)] });
  const other = secretsOf({ hash: HASH, fields: [key('other', 1)] });
  expect(secrets.open(old.seal('13800000000', 'ticket'), 'ticket')).toBe('13800000000');
  expect(() => secrets.open(other.seal('13800000000', 'ticket'), 'ticket')).toThrow();
});

test('a hash for one purpose is not the hash for another', () => {
  expect(secrets.hash('asker', 'x')).toBe(secrets.hash('asker', 'x'));
  expect(secrets.hash('asker', 'x')).not.toBe(secrets.hash('openid', 'x'));
  expect(secretsOf({ hash: `${HASH}!`, fields: [key('new', 2)] }).hash('asker', 'x')).not.toBe(
    secrets.hash('asker', 'x'),
  );
});
