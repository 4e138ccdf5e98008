import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import fc from 'fast-check';
import {
  addDays,
  columnDay,
  dayOf,
  daysBetween,
  endOfDay,
  monthDay,
  startOfDay,
  timeOf,
  weekday,
} from '../../shared/time/day';

const day = fc
  .date({ min: new Date('2000-01-01'), max: new Date('2100-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));

describe('days in China', () => {
  test('begin at 16:00 UTC of the day before and end a millisecond before the next', () => {
    expect(startOfDay('2026-11-16')).toBe('2026-11-15T16:00:00.000Z');
    expect(endOfDay('2026-11-16')).toBe('2026-11-16T15:59:59.999Z');
    expect(timeOf('2026-11-16T06:05:59.999Z')).toBe('14:05');
  });

  test('hold both of their ends, and nothing around them', () => {
    fc.assert(
      fc.property(day, (d) => {
        expect([dayOf(startOfDay(d)), dayOf(endOfDay(d))]).toEqual([d, d]);
        expect(Date.parse(startOfDay(addDays(d, 1))) - Date.parse(endOfDay(d))).toBe(1);
      }),
    );
  });

  test('add and subtract as inverse', () => {
    fc.assert(
      fc.property(day, fc.integer({ min: -4000, max: 4000 }), (d, n) => {
        expect(daysBetween(d, addDays(d, n))).toBe(n);
        expect((((weekday(addDays(d, n)) - weekday(d) - n) % 7) + 7) % 7).toBe(0);
      }),
    );
  });

  test.each([
    ['2026-03-09', 1],
    ['2026-03-14', 6],
    ['2026-03-15', 7],
  ])('%s is day %i of the week', (d, number) => {
    expect(weekday(d)).toBe(number);
  });

  test('are written 10 月 2 日 in text and 10/2 in columns', () => {
    expect(monthDay('2026-10-02')).toBe('10 月 2 日');
    expect(columnDay('2026-08-26')).toBe('8/26');
  });

  // New York moves its clocks on 2026-03-08; Kiritimati is fourteen hours ahead of UTC.
  test.each(['America/New_York', 'Pacific/Kiritimati'])('are the same on a machine in %s', (TZ) => {
    const script = `
      const { dayOf, endOfDay, addDays, weekday } = require(${JSON.stringify(join(__dirname, '../../shared/time/day.ts'))});
      console.log(new Date('2026-01-01T00:00:00Z').getHours(), dayOf('2026-03-08T16:00:00.000Z'),
        endOfDay('2026-03-08'), addDays('2026-03-07', 2), weekday('2026-03-08'));`;
    const said = execFileSync(process.execPath, ['--require', 'tsx/cjs', '--eval', script], {
      env: { ...process.env, TZ },
      encoding: 'utf8',
    });
    const [hour, ...rest] = said.trim().split(' ');
    expect(hour).toBe(TZ === 'America/New_York' ? '19' : '14');
    expect(rest).toEqual(['2026-03-09', '2026-03-08T15:59:59.999Z', '2026-03-09', '7']);
  });
});
