import fc from 'fast-check';
import { askedOf, bodyWords, charactersOf, wordsOf } from '../../api/_app/search/words';

/** Does a search for `q` find a text? */
const finds = (q: string, text: string): boolean => {
  const { words } = askedOf(q);
  const has = [...wordsOf(text), ...charactersOf(text)];
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
        expect(askedOf(text).words.filter((word) => word.length > 1 && !has.includes(word))).toEqual([]);
      }),
    );
  });

  it.each([
    ['修路的钱花哪了', ['修路', '钱花'], '修路钱花'],
    ['低保怎么没批下来', ['低保', '批下', '下来'], '低保批'],
    ['路灯电费怎么算的', ['路灯', '电费'], '路灯电费算'],
    ['路', ['路'], ''],
    ['水 电', ['水', '电'], ''],
    ['补贴多少钱', ['补贴'], '补贴'],
    ['咋样，为啥？', [], ''],
    ['2026 年 12 号', ['2026'], ''],
  ])('of %s are %j, and the characters %s', (q, words, characters) => {
    expect(askedOf(q)).toEqual({ words, characters: [...characters] });
  });

  it('are at most ten, and of their characters twelve', () => {
    const { words, characters } = askedOf('机耕路维修完工财务收支公示名单垃圾清运鱼塘租金自来水管网改造');
    expect([words.length, characters.length]).toEqual([10, 12]);
  });
});

describe('the words of a body', () => {
  it('leave out what bridges two words', () => {
    const text = '路灯电费、鱼塘租金';
    expect(wordsOf(text)).toEqual(expect.arrayContaining(['路灯', '灯电', '电费']));
    expect(bodyWords(text, 40)).toEqual(expect.arrayContaining(['路灯', '电费', '鱼塘', '租金']));
    expect(bodyWords(text, 40)).not.toContain('灯电');
    expect(bodyWords(text, 2)).toHaveLength(2);
  });

  it('are those by which a query finds it', () => {
    const village = fc.constantFrom(...'机耕路维修低保名单公示财务收支自来水管网改造村道硬化第三季度鱼塘租金');
    fc.assert(
      fc.property(fc.array(village, { minLength: 1, maxLength: 20 }), (characters) => {
        const text = characters.join('');
        const has = bodyWords(text, 40);
        expect(askedOf(text).words.filter((word) => word.length > 1 && !has.includes(word))).toEqual([]);
      }),
    );
  });
});
