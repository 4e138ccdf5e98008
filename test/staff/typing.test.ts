import fc from 'fast-check';
import { yearFrom } from '../../miniapp/src/staff/admin/year-text';
import { dayFrom } from '../../miniapp/src/staff/day-text';
import { periodsAt } from '../../miniapp/src/staff/edit/periods';
import { addDays } from '../../shared/time/day';

describe('a day as it is typed', () => {
  it.each([
    ['826', '2026-08-26'],
    ['0826', '2026-08-26'],
    ['8/26', '2026-08-26'],
    ['8-26', '2026-08-26'],
    ['８.26', '2026-08-26'],
    ['8月26日', '2026-08-26'],
    ['2025-8-26', '2025-08-26'],
    ['20250826', '2025-08-26'],
    [' 1001 ', '2026-10-01'],
  ])('%s is %s', (text, day) => {
    expect(dayFrom(text, '2026-07-01', '2026-09-30')).toBe(day);
  });

  it.each(['', '8', '13/1', '0230', '2026-02-30', 'abc', '8/26/1'])('%j is no day', (text) => {
    expect(dayFrom(text, '2026-07-01', '2026-09-30')).toBeUndefined();
  });

  it('belongs to the year in which it lies in the stretch', () => {
    expect(dayFrom('0105', '2026-12-01', '2027-02-28')).toBe('2027-01-05');
    expect(dayFrom('1205', '2026-12-01', '2027-02-28')).toBe('2026-12-05');
  });
});

describe('the usual stretches', () => {
  it('are whole months, and January looks back into the year before', () => {
    expect(periodsAt('2026-01-15').map(({ from, to }) => `${from} ${to}`)).toEqual([
      '2025-12-01 2025-12-31',
      '2026-01-01 2026-01-31',
      '2025-10-01 2025-12-31',
      '2026-01-01 2026-03-31',
      '2026-01-01 2026-12-31',
    ]);
  });

  it('of today contain it, and those past end the day before it begins', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 4000 }), (days) => {
        const today = addDays('2024-01-01', days);
        const [lastMonth, month, lastQuarter, quarter] = periodsAt(today);
        for (const now of [month, quarter]) expect(now && now.from <= today && today <= now.to).toBe(true);
        expect(lastMonth && addDays(lastMonth.to, 1)).toBe(month?.from);
        expect(lastQuarter && addDays(lastQuarter.to, 1)).toBe(quarter?.from);
      }),
    );
  });
});

describe('a year of holidays as it is pasted', () => {
  const typed = {
    year: '2027',
    off: '2027-01-01 元旦\n0501,劳动节\n\n5/2\n2027-10-01\t国庆\n1002\n1003\n2/5 春节\n2/6\n2/7\n2/8\n2/9\n2/10\n2/11',
    work: '2027-05-08 劳动节',
    source: '国办发明电〔2026〕7号',
  };

  it('reads a day a line, and a name goes on until the next', () => {
    expect(yearFrom(typed)).toEqual({
      year: {
        year: 2027,
        off: [
          { day: '2027-01-01', name: '元旦' },
          { day: '2027-05-01', name: '劳动节' },
          { day: '2027-05-02', name: '劳动节' },
          ...['2027-10-01', '2027-10-02', '2027-10-03'].map((day) => ({ day, name: '国庆' })),
          ...[5, 6, 7, 8, 9, 10, 11].map((n) => ({ day: `2027-02-${String(n).padStart(2, '0')}`, name: '春节' })),
        ],
        work: [{ day: '2027-05-08', name: '劳动节' }],
        source: '国办发明电〔2026〕7号',
      },
    });
  });

  it.each([
    ['the line that is no day', { off: '2027-01-01 元旦\n垃圾' }, '放假的第 2 行“垃圾”看不懂'],
    ['a list that stops in the middle', { off: '2027-01-01 元旦\n0501 劳动节\n1001 国庆' }, '法定 13 天'],
    ['a list that is not finished', { off: '2027-01-01 元旦' }, '放假里没有劳动节'],
    ['a make-up day that is worked anyway', { work: '2027-05-10 劳动节' }, '本来就上班'],
    ['a missing source', { source: ' ' }, '写上是哪份通知'],
    ['a year that is none', { year: '27' }, '先写是哪一年'],
  ])('names %s', (_, change, says) => {
    expect(yearFrom({ ...typed, ...change })).toEqual({ says: expect.stringContaining(says) });
  });
});
