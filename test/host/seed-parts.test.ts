import fc from 'fast-check';
import { lastEnded, ledgerDraft, ledgerOf, releaseDay } from '../../api/_app/host/seed/ledgers';
import { VILLAGES } from '../../api/_app/host/seed/places';
import { dated, lastTime, momentsAfter } from '../../api/_app/host/seed/when';
import { DisclosureDraft } from '../../shared/disclosure/disclosure';
import { faultsOf, Ledger, totalsOf } from '../../shared/disclosure/ledger';
import { addDays } from '../../shared/time/day';

const village = fc.constantFrom(...VILLAGES);
const quarter = fc.integer({ min: 2025 * 4, max: 2032 * 4 });
const back = fc.integer({ min: 0, max: 2 });

it('makes ledgers of 8 to 14 lines that add up and are never below zero', () => {
  fc.assert(
    fc.property(village, quarter, back, (where, latest, ago) => {
      const ledger = Ledger.parse(ledgerOf(where, latest - ago, latest));
      expect(faultsOf(ledger)).toEqual([]);
      expect(ledger.lines.length).toBeGreaterThanOrEqual(8);
      expect(ledger.lines.length).toBeLessThanOrEqual(14);
      expect(Math.min(ledger.opening, ...ledger.lines.map(({ balance }) => balance))).toBeGreaterThan(0);
    }),
  );
});

it('opens each quarter with what the one before left', () => {
  fc.assert(
    fc.property(village, quarter, (where, latest) => {
      const before = ledgerOf(where, latest - 1, latest);
      expect(ledgerOf(where, latest, latest).opening).toBe(totalsOf(before).closing);
    }),
  );
});

it('writes drafts that the product takes', () => {
  fc.assert(
    fc.property(village, quarter, (where, latest) => {
      const today = addDays(ledgerOf(where, latest, latest).to, 40);
      expect(() => DisclosureDraft.parse(ledgerDraft(where, latest, latest, today))).not.toThrow();
    }),
  );
});

it.each([
  ['2026-11-23', 2026 * 4 + 2, '2026-10-10'],
  ['2026-10-01', 2026 * 4 + 2, '2026-09-30'],
  ['2026-01-05', 2025 * 4 + 3, '2026-01-04'],
  ['2026-04-30', 2026 * 4, '2026-04-10'],
])('on %s the last ended quarter is %i, out on %s', (today, last, out) => {
  expect(lastEnded(today)).toBe(last);
  expect(releaseDay(last, today)).toBe(out);
});

it.each([
  ['06-05', '2026-11-23', '2026-06-05'],
  ['12-05', '2026-11-23', '2025-12-05'],
  ['11-23', '2026-11-23', '2025-11-23'],
])('%s last came before %s on %s', (date, today, day) => {
  expect(lastTime(date, today)).toBe(day);
});

it('fills days and years into words', () => {
  expect(dated('{year} 年，{lastyear} 年，{0}到 {+10}，{-3}', '2026-12-25')).toBe(
    '2026 年，2025 年，12 月 25 日到 1 月 4 日，12 月 22 日',
  );
});

it('gives growing moments between the question and now, however close these are', () => {
  const start = fc.integer({ min: Date.parse('2025-01-01'), max: Date.parse('2027-12-31') });
  const span = fc.integer({ min: 60_000, max: 90 * 24 * 3_600_000 });
  fc.assert(
    fc.property(start, span, fc.integer({ min: 1, max: 8 }), (from, length, count) => {
      const all = [from, ...momentsAfter(from, count, from + length), from + length];
      expect(all).toHaveLength(count + 2);
      expect(all.slice(1).every((moment, i) => moment > (all[i] ?? Number.POSITIVE_INFINITY))).toBe(true);
    }),
  );
});
