import fc from 'fast-check';
import { findPersonal } from '../../shared/privacy/find';

const whats = (text: string) => findPersonal(text).map((f) => f.what);

test.each([
  ['电话 13800000000。', ['手机号']],
  ['电话 138 0000 0000', ['手机号']],
  ['+86 138-0000-0000', ['手机号']],
  ['１３８００００００００', ['手机号']],
  ['身份证 341525199001011234', ['身份证号']],
  ['身份证 34152519900101123X', ['身份证号']],
  ['卡号 6222 0000 0000 0000 123', ['银行卡号']],
  ['13800000000 13900000000', ['手机号', '手机号']],
  ['村部电话 0564-0000001', []],
  ['花了 58,600.00 元，2026-08-26，凭证 0817', []],
  ['索引号 341525110201-2026-000012', []],
  ['编号 261123-K7M2P', []],
  ['2026 年 1 到 9 月 12,345,678.90 元', []],
])('in “%s” it finds %j', (text, expected) => {
  expect(whats(text)).toEqual(expected);
});

test('a mobile is found wherever it stands among words', () => {
  const words = fc.string({ unit: fc.constantFrom('路', '灯', '坏', '了', '，', '。', 'a') });
  const mobile = fc
    .tuple(fc.integer({ min: 3, max: 9 }), fc.stringMatching(/^\d{9}$/))
    .map(([n, rest]) => `1${n}${rest}`);
  fc.assert(
    fc.property(words, mobile, words, (before, number, after) => {
      expect(findPersonal(before + number + after)).toEqual([{ what: '手机号', text: number }]);
    }),
  );
});

test('every text ends, however long and strange', () => {
  fc.assert(fc.property(fc.string({ maxLength: 400 }), (text) => Array.isArray(findPersonal(text))));
  expect(findPersonal('1 - '.repeat(5_000))).toEqual([]);
});
