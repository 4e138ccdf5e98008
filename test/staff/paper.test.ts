import fc from 'fast-check';
import { compose } from '../../miniapp/src/staff/edit/compose';
import { wordsOf } from '../../miniapp/src/staff/edit/findings';
import { isBlank, newPaper, nextLine, Paper, type PaperLine, paperOf } from '../../miniapp/src/staff/edit/paper';
import { sumsOf } from '../../miniapp/src/staff/edit/typed-ledger';
import type { Disclosure, DisclosureDraft } from '../../shared/disclosure/disclosure';
import { faultsOf } from '../../shared/disclosure/ledger';
import { yuan } from '../../shared/money';

const VILLAGE = '341525110201';

const line = (id: string, part: Partial<PaperLine> = {}): PaperLine => ({
  ...{ id, side: 'expense', amount: '58,600', day: '0826', subject: '三组机耕路修复', group: '修路修渠' },
  ...{ voucher: '0817', handler: '村文书', approver: '村主任', balance: '' },
  ...part,
});

const ledger = (...lines: PaperLine[]): Paper => ({
  ...newPaper('ledger', VILLAGE),
  ...{ office: '道士冲村村委会', from: '2026-07-01', to: '2026-09-30', opening: '286413.50', lines },
});

const says = (paper: Paper): string[] => compose(paper).findings.map(wordsOf);

describe('a ledger as it is typed', () => {
  const income = line('b', { side: 'income', amount: '96000', day: '915', subject: '茶园承包费', voucher: '0818' });

  it('becomes a draft with running balances, a title and a plain line', () => {
    const { draft, title, plain, findings } = compose(ledger(line('a'), income));
    expect(findings).toEqual([]);
    expect(title).toBe('2026 年 7 到 9 月收支账');
    expect(plain).toBe('7 到 9 月进账 9.6 万元，花了 5.86 万元，还剩 32.38 万元。');
    expect(draft?.content).toMatchObject({
      ledger: {
        opening: 28_641_350,
        lines: [
          { id: 'a', day: '2026-08-26', expense: 5_860_000, income: 0, balance: 22_781_350 },
          { id: 'b', day: '2026-09-15', expense: 0, income: 9_600_000, balance: 32_381_350 },
        ],
      },
    });
  });

  it.each([
    [
      'a balance of the book that does not follow',
      { balance: '227843.50' },
      '第 1 笔：结余差 30.00 元，应为 227,813.50 元',
    ],
    ['a day outside the stretch', { day: '1015' }, '第 1 笔：日期不在 2026-07-01 到 2026-09-30 里'],
    ['an amount that is no number', { amount: '5万' }, '第 1 笔的金额：要写成 58600.50 这样，最多两位小数'],
    ['an amount that is not there', { amount: '' }, '第 1 笔：进账和花了只填一样，另一样填 0'],
    ['a voucher that is not there', { voucher: '' }, '第 1 笔的凭证号：这里还没写'],
    ['a day that is none', { day: '1345' }, '第 1 笔的日期：日期写法不对'],
    ['a negative amount', { amount: '-5' }, '第 1 笔的金额：金额不能小于零'],
  ])('names %s, once', (_, part, words) => {
    expect(says(ledger(line('a', part)))).toEqual([words]);
  });

  it('is called by both years where it begins in one and ends in another', () => {
    const { title } = compose({ ...ledger(line('a')), from: '2026-12-01', to: '2027-02-28' });
    expect(title).toBe('2026 年 12 月到 2027 年 2 月收支账');
  });

  it('says so beside the wrong balance that the computed one mends it', () => {
    const [finding] = compose(ledger(line('a', { balance: '1' }), income)).findings;
    expect(finding).toMatchObject({ line: 0, column: 'balance', mends: 'balance' });
    expect(says(ledger(line('a'), income))).toEqual([]);
  });

  it.each([
    [{ amount: '5万' }, 'amount'],
    [{ amount: '-5' }, 'amount'],
    [{ balance: '一' }, 'balance'],
    [{ day: '1015' }, 'day'],
    [{ voucher: '' }, 'voucher'],
  ] as const)('says of %j at which field it is wrong', (part, column) => {
    expect(compose(ledger(line('a', part))).findings).toMatchObject([{ line: 0, column }]);
  });

  it('asks first for the stretch, and does not miss a plain line that will be proposed', () => {
    expect(says({ ...ledger(line('a')), from: '', to: '' })).toEqual([
      '哪一段的账：先选从哪天到哪天',
      '标题：这里还没写',
    ]);
  });

  it('always adds up by its own sums', () => {
    const typed = fc.record({ income: fc.boolean(), fen: fc.integer({ min: 1, max: 9_999_999_999 }) });
    fc.assert(
      fc.property(fc.array(typed, { minLength: 1, maxLength: 30 }), (lines) => {
        const paper = ledger(
          ...lines.map(({ income: comes, fen }, at) =>
            line(`l${at}`, { side: comes ? 'income' : 'expense', amount: yuan(fen) }),
          ),
        );
        const { draft, sums } = compose(paper);
        const content = draft?.content;
        if (content?.kind !== 'ledger') throw new Error('no ledger');
        expect(faultsOf(content.ledger)).toEqual([]);
        expect(content.ledger.lines.at(-1)?.balance).toBe(sums.closing);
      }),
    );
  });
});

describe('a paper', () => {
  const onServer = (draft: DisclosureDraft): Disclosure => ({
    ...draft,
    ...{ id: '0'.repeat(26), version: 3, kind: draft.content.kind, placeName: '道士冲村', state: 'draft', demo: true },
    ...{ changedAt: '2026-11-23T01:14:25.000Z', author: '道士冲村文书' },
  });

  it('comes back from the server as it went', () => {
    const { draft } = compose(ledger(line('a'), line('b', { voucher: '0818' })));
    if (!draft) throw new Error('no draft');
    const back = paperOf(onServer(draft));
    expect(back.saved).toEqual({ id: '0'.repeat(26), version: 3 });
    expect(compose(back).draft).toEqual(draft);
  });

  it('misses each thing of a notice that is not written', () => {
    expect(says(newPaper('text', VILLAGE))).toEqual([
      '五公开：这里还没写',
      '标题：这里还没写',
      '大白话：这里还没写',
      '公开依据：这里还没写',
      '公开单位：这里还没写',
      '正文：这里还没写',
    ]);
  });

  it('takes from the line before what mostly stays the same', () => {
    const next = nextLine('b', line('a', { side: 'income' }));
    expect(next).toMatchObject({ side: 'income', group: '修路修渠', handler: '村文书', amount: '', voucher: '' });
    expect(isBlank(next)).toBe(true);
  });

  it('is taken up again without the line that was opened and left untouched', () => {
    const kept = ledger(line('a'), nextLine('b', line('a')));
    expect(Paper.parse(kept).lines.map(({ id }) => id)).toEqual(['a']);
  });

  it('sums what can be read while the rest is half written', () => {
    const half = ledger(line('a', { voucher: '', day: '' }), line('b', { amount: 'x' }));
    expect(sumsOf(half)).toMatchObject({ income: 0, expense: 5_860_000, closing: 22_781_350 });
  });
});
