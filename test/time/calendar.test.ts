import { Refusal } from '../../shared/refusal';
import { CalendarYear, dayKind, isWorkday, withYears } from '../../shared/time/calendar';
import { addDays, ordinalOf } from '../../shared/time/day';
import { OFFICIAL_CALENDAR, OFFICIAL_YEARS } from '../../shared/time/official-years';
import { worksElsewhere } from './vectors';

const daysOf = (year: number): string[] =>
  Array.from({ length: 366 }, (_, i) => addDays(`${year}-01-01`, i)).filter((day) => day.startsWith(`${year}`));

describe('the calendar', () => {
  test.each(OFFICIAL_YEARS.map((list) => [list.year, list] as const))(
    'of %i agrees with an independent list',
    (year, list) => {
      const others = daysOf(year).filter((day) => isWorkday(OFFICIAL_CALENDAR, day) !== worksElsewhere(day));
      expect(others).toEqual([]);
      expect(CalendarYear.parse(list)).toEqual(list);
    },
  );

  test('refuses a year that was not announced, naming it', () => {
    const ask = () => isWorkday(OFFICIAL_CALENDAR, '2027-10-01');
    expect(ask).toThrow(Refusal);
    expect(ask).toThrow('2027 年的放假安排还没有录入');
  });

  test.each([
    ['2026-09-24', '上班日'],
    ['2026-09-26', '中秋放假'],
    ['2026-10-05', '国庆放假'],
    ['2026-10-10', '调休上班'],
    ['2026-10-17', '周末'],
    ['2025-10-06', '国庆中秋放假'],
  ])('calls %s %s', (day, why) => {
    expect(dayKind(OFFICIAL_CALENDAR, ordinalOf(day)).why).toBe(why);
  });

  test('takes the years of a deployment over its own, whole, and leaves the rest', () => {
    const off = ['2026-01-01', '2026-05-01', '2026-10-01', '2026-12-31'].map((day) => ({ day, name: '元旦' }));
    const changed = withYears(OFFICIAL_CALENDAR, [{ year: 2026, off, work: [], source: '县里录入' }]);
    expect(isWorkday(changed, '2026-12-31')).toBe(false);
    expect(isWorkday(changed, '2026-10-02')).toBe(true);
    expect(isWorkday(changed, '2025-10-02')).toBe(false);
    expect(isWorkday(OFFICIAL_CALENDAR, '2026-12-31')).toBe(true);
  });
});
