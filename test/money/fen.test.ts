import fc from 'fast-check';
import { Amount, Fen, parseYuan, wan, yuan } from '../../shared/money';

const MOST = Number.MAX_SAFE_INTEGER;
const fen = fc.integer({ min: -999_999_999_999_999, max: 999_999_999_999_999 });

describe('money', () => {
  test.each([
    [28641350, '286,413.50'],
    [0, '0.00'],
    [-0, '0.00'],
    [5, '0.05'],
    [-5, '−0.05'],
    [99, '0.99'],
    [100, '1.00'],
    [-123456789, '−1,234,567.89'],
    [99999999999, '999,999,999.99'],
    [MOST, '90,071,992,547,409.91'],
  ])('%d 分 is %s', (value, text) => {
    expect(yuan(value)).toBe(text);
  });

  test.each([
    [18620000, '18.62 万元'],
    [28641350, '28.64 万元'],
    [28645000, '28.65 万元'],
    [28644999, '28.64 万元'],
    [1000000, '1 万元'],
    [1300000, '1.3 万元'],
    [2004000, '2 万元'],
    [20000000, '20 万元'],
    [1234500000, '1,234.5 万元'],
    [231800, '2,318 元'],
    [231850, '2,318.50 元'],
    [999999, '9,999.99 元'],
    [0, '0 元'],
    [-18620000, '−18.62 万元'],
    [-3000, '−30 元'],
  ])('%d 分 is about %s', (value, text) => {
    expect(wan(value)).toBe(text);
  });

  test.each([
    ['58,600', 5860000],
    ['58600.5', 5860050],
    ['58600.05', 5860005],
    [' 30.00 ', 3000],
    ['０', 0],
    ['５８，６００．５０', 5860050],
    ['0.1', 10],
    ['1.10', 110],
    ['4.35', 435],
    ['-30', -3000],
    ['−30.5', -3050],
    ['-0', 0],
    ['1,234,567,890,123.45', 123456789012345],
    ['9999999999999.99', 999999999999999],
  ])('%s is read as %d 分', (text, value) => {
    expect(parseYuan(text)).toBe(value);
  });

  test.each([
    '',
    ' ',
    '.',
    '.5',
    '5.',
    '1.234',
    '1.2.3',
    '12元',
    'abc',
    '1e3',
    '0x10',
    '5,8600',
    '1,23',
    ',123',
    '1,234,56',
    '--1',
    '+1',
    '1 000',
    '99999999999999',
    '１２。５',
    'NaN',
    'Infinity',
    '一百',
  ])('%p is refused', (text) => {
    expect(() => parseYuan(text)).toThrow(expect.objectContaining({ code: 'bad_input' }));
  });

  test('is read back from what is shown', () => {
    fc.assert(
      fc.property(fen, (value) => {
        expect(parseYuan(yuan(value))).toBe(value);
      }),
    );
  });

  test.each([
    [1, true, true],
    [0, true, true],
    [-1, true, false],
    [0.5, false, false],
    [MOST + 1, false, false],
    [Number.NaN, false, false],
    ['1', false, false],
  ])('%p is a sum %p, an amount %p', (value, isFen, isAmount) => {
    expect([Fen.safeParse(value).success, Amount.safeParse(value).success]).toEqual([isFen, isAmount]);
  });
});
