import { pauseClock, startClock, stopClock } from '../../shared/time/clock';
import { OFFICIAL_CALENDAR } from '../../shared/time/official-years';
import type { Unit } from '../../shared/time/rule';
import { Standing, standing } from '../../shared/time/standing';
import { ruleOf } from './vectors';

const at = (text: string) => new Date(`2026-${text.replace(' ', 'T')}:00+08:00`).toISOString();
// 2026-03-09 is a Monday; five working days end on Monday 03-16, fifteen days on 03-24, 48 hours on 03-11 10:00.
const clockOf = (unit: Unit, amount: number) => startClock(ruleOf(unit, amount), at('03-09 10:00'));

describe('where a clock stands', () => {
  test.each<[Unit, number, string, string, string, number, number]>([
    ['workday', 5, '03-09 10:00', 'ok', '还有 5 个工作日', 0, 5],
    ['workday', 5, '03-10 08:00', 'ok', '还有 4 个工作日', 1, 4],
    ['workday', 5, '03-11 23:59', 'ok', '还有 3 个工作日', 2, 3],
    ['workday', 5, '03-12 00:00', 'soon', '只剩 2 个工作日', 3, 2],
    ['workday', 5, '03-15 12:00', 'soon', '只剩 1 个工作日', 4, 1],
    ['workday', 5, '03-16 23:59', 'soon', '今天到期', 5, 0],
    ['workday', 5, '03-17 00:00', 'late', '超期 1 个工作日', 6, -1],
    ['workday', 5, '03-21 00:00', 'late', '超期 4 个工作日', 9, -4],
    ['workday', 4, '03-14 09:00', 'late', '超期不到 1 个工作日', 4, 0],
    // A second machine may be a little behind the one that started it.
    ['workday', 5, '03-08 10:00', 'ok', '还有 5 个工作日', 0, 5],
    ['hour', 48, '03-08 10:00', 'ok', '还有 48 小时', 0, 48],
    ['day', 15, '03-09 10:00', 'ok', '还有 15 天', 0, 15],
    ['day', 15, '03-20 10:00', 'ok', '还有 4 天', 11, 4],
    ['day', 15, '03-21 10:00', 'soon', '只剩 3 天', 12, 3],
    ['day', 15, '03-24 10:00', 'soon', '今天到期', 15, 0],
    ['day', 15, '03-26 10:00', 'late', '超期 2 天', 17, -2],
    ['hour', 48, '03-09 10:00', 'ok', '还有 48 小时', 0, 48],
    ['hour', 48, '03-10 21:00', 'ok', '还有 13 小时', 35, 13],
    ['hour', 48, '03-10 22:00', 'soon', '只剩 12 小时', 36, 12],
    ['hour', 48, '03-11 09:30', 'soon', '只剩不到 1 小时', 48, 0],
    ['hour', 48, '03-11 10:00', 'soon', '只剩不到 1 小时', 48, 0],
    ['hour', 48, '03-11 10:30', 'late', '超期 1 小时', 49, -1],
  ])('%s %i at %s is %s: %s', (unit, amount, now, tone, words, used, left) => {
    const answer = standing(clockOf(unit, amount), OFFICIAL_CALENDAR, at(now));
    expect(answer).toMatchObject({ unit, total: amount, tone, words, used, left });
    expect(Standing.parse(answer)).toEqual(answer);
  });

  test.each<[Unit, number, string, string]>([
    ['workday', 5, '03-12 10:00', '按时答复，用了 3 个工作日'],
    ['workday', 5, '03-16 23:59', '按时答复，用了 5 个工作日'],
    ['workday', 5, '03-09 16:00', '按时答复，用了不到 1 个工作日'],
    ['workday', 5, '03-18 10:00', '超期答复，晚了 2 个工作日'],
    ['workday', 4, '03-15 10:00', '超期答复，晚了不到 1 个工作日'],
    ['day', 15, '03-25 10:00', '超期答复，晚了 1 天'],
    ['hour', 48, '03-09 12:30', '按时答复，用了 3 小时'],
  ])('%s %i answered at %s stays: %s', (unit, amount, stop, words) => {
    const clock = stopClock(clockOf(unit, amount), at(stop));
    expect(standing(clock, OFFICIAL_CALENDAR, at('06-01 10:00'))).toMatchObject({ tone: 'done', words });
  });

  test('is paused while a pause is open: nothing is used and the due day moves on', () => {
    const clock = pauseClock(clockOf('workday', 5), at('03-11 09:00'), '等您补充');
    const first = standing(clock, OFFICIAL_CALENDAR, at('03-12 10:00'));
    const later = standing(clock, OFFICIAL_CALENDAR, at('03-20 10:00'));
    expect([first.tone, first.words, first.used, first.left]).toEqual(['paused', '暂停计时', 1, 4]);
    expect([later.used, later.left]).toEqual([1, 4]);
    expect([first.due, later.due].map((due) => due.slice(0, 10))).toEqual(['2026-03-18', '2026-03-26']);
  });

  test('stays late when it is paused only after its last day', () => {
    const clock = pauseClock(clockOf('workday', 5), at('03-17 09:00'), '等您补充');
    expect(standing(clock, OFFICIAL_CALENDAR, at('03-20 10:00')).tone).toBe('late');
  });

  test('stays known for a closed clock when the new year has no calendar yet', () => {
    const clock = stopClock(startClock(ruleOf('workday', 5), at('12-21 10:00')), at('12-23 10:00'));
    expect(standing(clock, OFFICIAL_CALENDAR, '2027-06-01T02:00:00.000Z').words).toBe('按时答复，用了 2 个工作日');
  });
});
