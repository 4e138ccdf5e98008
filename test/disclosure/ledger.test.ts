import fc from 'fast-check';
import { PLAIN_LIMIT } from '../../shared/disclosure/disclosure';
import { faultsOf, Ledger, type LedgerLine, totalsOf } from '../../shared/disclosure/ledger';
import { periodWords, plainOf } from '../../shared/disclosure/plain';

type Move = Pick<LedgerLine, 'income' | 'expense'>;

/** A ledger whose balances run from the opening. */
function ledgerOf(opening: number, moves: readonly Move[]): Ledger {
  let balance = opening;
  const lines = moves.map(({ income, expense }, i): LedgerLine => {
    balance += income - expense;
    const says = { voucher: `${i + 1}`, subject: '路灯电费', group: '水电', handler: '文书', approver: '村主任' };
    return { id: `line-${i}`, day: '2026-08-26', income, expense, balance, ...says };
  });
  return { from: '2026-07-01', to: '2026-09-30', opening, lines };
}

const changed = (ledger: Ledger, at: number, change: (line: LedgerLine) => Partial<LedgerLine>): Ledger => ({
  ...ledger,
  lines: ledger.lines.map((l, i) => (i === at ? { ...l, ...change(l) } : l)),
});

const THREE = ledgerOf(10_000, [
  { income: 5_000, expense: 0 },
  { income: 0, expense: 3_000 },
  { income: 0, expense: 2_000 },
]);

const money = fc.integer({ min: 1, max: 1_000_000_000_000 });
const move = fc.oneof(
  money.map((income) => ({ income, expense: 0 })),
  money.map((expense) => ({ income: 0, expense })),
);
const ledgers = fc
  .tuple(fc.integer({ min: -1e12, max: 1e12 }), fc.array(move, { minLength: 1, maxLength: 30 }))
  .map(([opening, moves]) => ledgerOf(opening, moves));
/** A ledger, one of its lines, and by how much something there is wrong. */
const slips = ledgers.chain((ledger) =>
  fc.record({ ledger: fc.constant(ledger), at: fc.nat(ledger.lines.length - 1), off: money }),
);

describe('a ledger', () => {
  it.each([
    ['adds up', THREE, []],
    ['has a wrong balance', changed(THREE, 1, () => ({ balance: 12_100 })), [[2, '结余差 1.00 元，应为 120.00 元']]],
    ['has a mistyped amount', changed(THREE, 1, () => ({ expense: 3_030 })), [[2, '结余差 0.30 元，应为 119.70 元']]],
    ['does not go on from the opening', { ...THREE, opening: 9_000 }, [[1, '结余差 10.00 元，应为 140.00 元']]],
    [
      'has a line that is both',
      changed(THREE, 2, () => ({ income: 1, expense: 2_001 })),
      [[3, '进账和花了只填一样，另一样填 0']],
    ],
    ['has a line that is neither', changed(THREE, 0, () => ({ income: 0 })), [[1, '进账和花了只填一样，另一样填 0']]],
    [
      'has a line of another quarter',
      changed(THREE, 1, () => ({ day: '2026-10-01' })),
      [[2, '日期不在 2026-07-01 到 2026-09-30 里']],
    ],
    ['has a line of the last day', changed(THREE, 1, () => ({ day: '2026-09-30' })), []],
    ['has an anchor twice', changed(THREE, 2, () => ({ id: 'line-0' })), [[3, '这一笔的编号和前面重复']]],
  ])('that %s is told so', (_, ledger, faults) => {
    expect(faultsOf(ledger).map(({ line, says }) => [line, says])).toEqual(faults);
  });

  it('has no fault when its balances run', () => {
    fc.assert(fc.property(ledgers, (ledger) => faultsOf(ledger).length === 0));
  });

  it('without a fault ends where its totals say', () => {
    fc.assert(fc.property(ledgers, (ledger) => expect(ledger.lines.at(-1)?.balance).toBe(totalsOf(ledger).closing)));
  });

  it('names the line of a slip in a balance, and no other', () => {
    fc.assert(
      fc.property(slips, ({ ledger, at, off }) => {
        const slipped = changed(ledger, at, (l) => ({ balance: l.balance + off }));
        expect(faultsOf(slipped).map((f) => f.line)).toEqual([at + 1]);
      }),
    );
  });

  it('names the line of a slip in an amount, and no other', () => {
    fc.assert(
      fc.property(slips, ({ ledger, at, off }) => {
        const slipped = changed(ledger, at, ({ income, expense }) =>
          income > 0 ? { income: income + off } : { expense: expense + off },
        );
        expect(faultsOf(slipped).map((f) => f.line)).toEqual([at + 1]);
      }),
    );
  });

  it('names the line after which one is missing', () => {
    const { lines } = THREE;
    expect(faultsOf({ ...THREE, lines: lines.filter((_, i) => i !== 1) }).map((f) => f.line)).toEqual([2]);
  });

  it.each([
    ['an amount whose sums would not be exact', { income: 1_000_000_000_001 }],
    ['a fraction of a 分', { income: 0.5 }],
    ['an amount below zero', { expense: -1 }],
  ])('does not take %s', (_, change) => {
    expect(Ledger.safeParse(changed(THREE, 0, () => change)).success).toBe(false);
  });
});

describe('the plain line', () => {
  const look = ledgerOf(28_630_000, [
    { income: 18_620_000, expense: 0 },
    { income: 0, expense: 12_210_000 },
  ]);

  it.each([
    ['as the look shows it', look, '7 到 9 月进账 18.62 万元，花了 12.21 万元，还剩 35.04 万元。'],
    [
      'of a quarter without income that ends below zero',
      ledgerOf(0, [{ income: 0, expense: 231_800 }]),
      '7 到 9 月没有进账，花了 2,318 元，还差 2,318 元。',
    ],
    [
      'of a quarter without expense',
      ledgerOf(0, [{ income: 100, expense: 0 }]),
      '7 到 9 月进账 1 元，没有花钱，还剩 1 元。',
    ],
  ])('reads %s', (_, ledger, says) => {
    expect(plainOf(ledger, periodWords(ledger.from, ledger.to))).toBe(says);
  });

  it('has at most 60 characters and always says what is left', () => {
    const period = fc.constantFrom('10 月', '7 到 9 月', '2026 年 12 月到 2027 年 2 月', '某'.repeat(80));
    fc.assert(
      fc.property(ledgers, period, (ledger, words) => {
        const says = plainOf(ledger, words);
        expect(says.length).toBeLessThanOrEqual(PLAIN_LIMIT);
        expect(says).toMatch(/还[剩差] [\d,.]+ 万?元。$/);
      }),
    );
  });

  it.each([
    ['2026-10-01', '2026-10-31', '10 月'],
    ['2026-07-01', '2026-09-30', '7 到 9 月'],
    ['2026-12-01', '2027-02-28', '2026 年 12 月到 2027 年 2 月'],
  ])('calls %s to %s %s', (from, to, says) => {
    expect(periodWords(from, to)).toBe(says);
  });
});
