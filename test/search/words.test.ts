import fc from 'fast-check';
import { queryWords, wordsOf } from '../../api/_app/search/words';

/** Does a search for `q` find a text? */
const finds = (q: string, text: string): boolean => {
  const words = queryWords(q);
  const has = wordsOf(text);
  return words.length > 0 && words.every((word) => has.includes(word));
};

describe('the words of a text', () => {
  it.each([
    ['财务收支公示', ['财务', '收支', '公示']],
    ['机耕路维修', ['维修', '机耕', '耕路', '路维']],
    ['修路的钱', ['修路', '钱']],
    ['垃圾桶', ['垃圾', '圾桶']],
    ['2026 年 7 月花了 18.62 万元', ['2026']],
    ['ＡＢＣ 和 abc 用 Wi-Fi', ['abc', '用', 'wi', 'fi']],
    ['公示，公示', ['公示']],
    ['的、了、什么', []],
    ['', []],
  ])('%s are %j', (text, words) => {
    expect(wordsOf(text).sort()).toEqual([...words].sort());
  });

  it('are each one character, a pair, or a western word, never twice, never too many', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 300 }), fc.integer({ min: 1, max: 40 }), (text, most) => {
        const words = wordsOf(text, most);
        expect(words.length).toBeLessThanOrEqual(most);
        expect(new Set(words).size).toBe(words.length);
        for (const word of words) {
          expect(word.length).toBeLessThanOrEqual(20);
          // Half a character outside the basic plane could be kept by no store.
          expect(() => encodeURIComponent(word)).not.toThrow();
        }
      }),
    );
  });
});

describe('the words of a query', () => {
  it.each([
    ['机耕路', '机耕路维修完工'],
    ['机耕 路', '维修机耕路'],
    ['机耕路维修', '维修机耕路'],
    ['低保', '低保名单公示'],
    ['农业补贴', '补贴发给谁：农业与林业'],
    ['修路', '今年修路一公里'],
    ['卫生室', '卫生室水费'],
    ['ＡＢＣ', '用 abc 做的'],
    ['水', '水、电'],
  ])('%s find %s', (q, text) => {
    expect(finds(q, text)).toBe(true);
  });

  it.each([
    ['机耕路', '公路'],
    ['低保', '医保名单'],
    ['恐龙', '机耕路'],
    ['的', '路的'],
  ])('%s do not find %s', (q, text) => {
    expect(finds(q, text)).toBe(false);
  });

  it('find every text that they themselves are', () => {
    const village = fc.constantFrom(...'机耕路维修低保名单公示财务收支自来水管网改造村道硬化第三季度鱼塘租金');
    fc.assert(
      fc.property(fc.array(village, { minLength: 1, maxLength: 20 }), (characters) => {
        const text = characters.join('');
        const has = wordsOf(text);
        expect(queryWords(text).filter((word) => word.length > 1 && !has.includes(word))).toEqual([]);
      }),
    );
  });

  it('are at most as many as asked for', () => {
    expect(queryWords('机耕路维修完工财务收支公示名单', 3)).toHaveLength(3);
  });
});
