import fc from 'fast-check';
import { calendarOf } from '../../shared/time/calendar';
import type { Clock, Pause } from '../../shared/time/clock';
import { addDays, dayOf, endOfDay } from '../../shared/time/day';
import { dueOf } from '../../shared/time/due';
import { explain } from '../../shared/time/explain';
import { OFFICIAL_CALENDAR, OFFICIAL_YEARS } from '../../shared/time/official-years';
import { standing } from '../../shared/time/standing';
import { ruleOf, worksElsewhere } from './vectors';

const HOUR = 3_600_000;
const START = Date.parse('2025-01-01T00:00:00+08:00');
const iso = (ms: number) => new Date(START + ms).toISOString();

// Everything fits into 2025 and 2026: at most 300 days to the start, 40 used, and 3 × 20 paused, and a year to now.
const moment = fc.integer({ min: 0, max: 300 * 24 * HOUR });
const length = fc.integer({ min: 0, max: 20 * 24 * HOUR });

const pauseIn = (start: number): fc.Arbitrary<Pause> =>
  fc
    .tuple(fc.integer({ min: 0, max: 60 * 24 * HOUR }), length)
    .map(([after, lasts]) => ({ from: iso(start + after), to: iso(start + after + lasts), reason: '等人' }));

const clock: fc.Arbitrary<Clock> = fc
  .tuple(fc.constantFrom('workday' as const, 'day' as const, 'hour' as const), fc.integer({ min: 1, max: 20 }), moment)
  .chain(([unit, amount, start]) =>
    fc.record({
      rule: fc.constant(ruleOf(unit, amount)),
      startedAt: fc.constant(iso(start)),
      pauses: fc.array(pauseIn(start), { maxLength: 2 }),
      extension: fc.option(fc.constant({ amount: 5, reason: '资料多', approver: '镇长', at: iso(start) }), {
        nil: undefined,
      }),
    }),
  );

const later = (c: Clock, ms: number) => new Date(Date.parse(c.startedAt) + ms).toISOString();
const wait = fc.integer({ min: 0, max: 400 * 24 * HOUR });
const due = (c: Clock) => dueOf(c, OFFICIAL_CALENDAR, c.startedAt);

describe('whatever happens to a clock', () => {
  test('a pause never makes it due earlier', () => {
    fc.assert(
      fc.property(clock, fc.integer({ min: 0, max: 60 * 24 * HOUR }), length, (c, after, lasts) => {
        const more = { from: later(c, after), to: later(c, after + lasts), reason: '再等' };
        expect(due({ ...c, pauses: [...c.pauses, more] }) >= due(c)).toBe(true);
      }),
    );
  });

  test('a pause said twice counts once, in whatever order', () => {
    fc.assert(
      fc.property(clock, (c) => {
        expect(due({ ...c, pauses: [...c.pauses, ...c.pauses].reverse() })).toBe(due(c));
      }),
    );
  });

  test('an open pause never makes it due earlier as it lasts', () => {
    fc.assert(
      fc.property(clock, length, length, length, (c, after, lasts, longer) => {
        const open = { ...c, pauses: [...c.pauses, { from: later(c, after), reason: '还在等' }] };
        const dueAt = (ms: number) => dueOf(open, OFFICIAL_CALENDAR, later(c, ms));
        expect(dueAt(after + lasts + longer) >= dueAt(after + lasts)).toBe(true);
      }),
    );
  });

  test('an extension makes it due later', () => {
    fc.assert(
      fc.property(clock, ({ extension: _, ...c }) => {
        const longer = { ...c, extension: { amount: 5, reason: '资料多', approver: '镇长', at: c.startedAt } };
        expect(due(longer) > due(c)).toBe(true);
      }),
    );
  });

  test('a day off more never makes it due earlier', () => {
    fc.assert(
      fc.property(clock, fc.integer({ min: 0, max: 80 }), (c, n) => {
        const day = addDays(dayOf(c.startedAt), n);
        const years = OFFICIAL_YEARS.map((year) =>
          day.startsWith(`${year.year}-`) ? { ...year, off: [...year.off, { day, name: '停工' }] } : year,
        );
        expect(dueOf(c, calendarOf(years), c.startedAt) >= due(c)).toBe(true);
      }),
    );
  });

  test('what is used is never below zero, never shrinks, and adds up with what is left', () => {
    fc.assert(
      fc.property(clock, wait, wait, (c, a, b) => {
        const first = standing(c, OFFICIAL_CALENDAR, later(c, Math.min(a, b)));
        const second = standing(c, OFFICIAL_CALENDAR, later(c, Math.max(a, b)));
        expect(first.used).toBeGreaterThanOrEqual(0);
        expect(second.used).toBeGreaterThanOrEqual(first.used);
        expect(first.used + first.left).toBe(first.total);
      }),
    );
  });

  test('it is late exactly when now is after the due moment, and then nothing is left', () => {
    fc.assert(
      fc.property(clock, wait, (c, ms) => {
        const now = later(c, ms);
        const { tone, left } = standing(c, OFFICIAL_CALENDAR, now);
        expect(tone === 'late').toBe(now > due(c));
        expect(tone === 'late' ? left <= 0 : left >= 0).toBe(true);
      }),
    );
  });

  test('the counted rows of the explanation sum to the total, without gap or overlap, up to the due date', () => {
    fc.assert(
      fc.property(clock, (c) => {
        const sheet = explain(c, OFFICIAL_CALENDAR, c.startedAt);
        const hours = c.rule.unit === 'hour';
        const total = (c.rule.amount + (c.extension?.amount ?? 0)) * (hours ? 60 : 1);
        const counted = sheet.rows.map((row) => (typeof row.counts === 'number' ? row.counts : 0));
        expect(counted.reduce((a, b) => a + b, 0)).toBe(total);
        expect(sheet.rows.at(-1)?.to).toBe(hours ? sheet.due : dayOf(sheet.due));
        const joined = sheet.rows.slice(1).map((row, i) => row.from === next(sheet.rows[i]?.to ?? '', hours));
        expect(joined).not.toContain(false);
      }),
    );
  });

  test('working days agree with a count over an independent calendar', () => {
    fc.assert(
      fc.property(moment, fc.integer({ min: 1, max: 60 }), (start, amount) => {
        let day = dayOf(iso(start));
        for (let n = 0; n < amount; ) {
          day = addDays(day, 1);
          if (worksElsewhere(day)) n += 1;
        }
        expect(due({ rule: ruleOf('workday', amount), startedAt: iso(start), pauses: [] })).toBe(endOfDay(day));
      }),
    );
  });
});

const next = (to: string, hours: boolean): string => (hours ? to : addDays(to, 1));
