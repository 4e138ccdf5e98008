import { pauseClock, resumeClock, startClock, stopClock } from '../../shared/time/clock';
import { ruleById } from '../../shared/time/default-rules';
import { explain } from '../../shared/time/explain';
import { Explanation } from '../../shared/time/explanation';
import { extendClock } from '../../shared/time/extend';
import { OFFICIAL_CALENDAR } from '../../shared/time/official-years';
import { ruleOf } from './vectors';

const at = (text: string) => new Date(`2026-${text.replace(' ', 'T')}:00+08:00`).toISOString();
const asked = startClock(ruleById('disclosure-answer', '2026-09-21'), at('09-21 09:30'));
const waited = resumeClock(pauseClock(asked, at('10-10 09:00'), '等施工队回话'), at('10-29 16:00'));
const told = ({ rows }: Explanation) => rows.map(({ when, why, says }) => `${when} ${why} ${says}`);

describe('the explanation', () => {
  test('is the sheet of the look, word for word', () => {
    const sheet = explain(waited, OFFICIAL_CALENDAR, at('10-30 10:24'));
    expect(told(sheet)).toEqual([
      '9/22—9/24 上班日 算 3 天',
      '9/25—9/27 中秋放假 不算',
      '9/28—9/30 上班日 算 3 天',
      '10/1—10/7 国庆放假 不算',
      '10/8—10/9 上班日 算 2 天',
      '10/10—10/29 等施工队回话 暂停',
      '10/30—11/16 上班日（周末不算） 算 12 天',
    ]);
    expect(sheet).toMatchObject({
      title: '为什么是 11 月 16 日？',
      headline: '法律给 20 个工作日，从收到的第二天算起。',
      sum: '3+3+2+12',
      total: '20 个工作日',
      due: '2026-11-16T15:59:59.999Z',
      law: '依据《政府信息公开条例》第 32、33 条',
      hint: '这是最晚的一天，办好了会早答复您。',
    });
    expect(Explanation.parse(sheet)).toEqual(sheet);
  });

  test('names make-up days, and weekends that no row can take in', () => {
    const clock = startClock(ruleOf('workday', 6), at('05-05 10:00'));
    expect(told(explain(clock, OFFICIAL_CALENDAR, at('05-06 10:00')))).toEqual([
      '5/6—5/8 上班日 算 3 天',
      '5/9 调休上班 算 1 天',
      '5/10 周末 不算',
      '5/11—5/12 上班日 算 2 天',
    ]);
  });

  test('counts calendar days in one row, holidays too', () => {
    const clock = startClock(ruleById('complaint', '2026-09-20'), at('09-20 10:00'));
    const sheet = explain(clock, OFFICIAL_CALENDAR, at('09-21 10:00'));
    expect(told(sheet)).toEqual(['9/21—10/5 每天都算（周末也算） 算 15 天']);
    expect(sheet.headline).toBe('本地规定给 15 天，从收到的第二天算起。');
  });

  test('counts hours by the clock on the wall', () => {
    const rule = ruleOf('hour', 48, { article: '1', startsAt: '发现' });
    const clock = resumeClock(
      pauseClock(startClock(rule, at('03-09 10:00')), at('03-09 20:20'), '等核实'),
      at('03-10 08:00'),
    );
    const sheet = explain(clock, OFFICIAL_CALENDAR, at('03-10 09:00'));
    expect(told(sheet)).toEqual([
      '3/9 10:00—3/9 20:20 白天黑夜都算 算 10 小时 20 分',
      '3/9 20:20—3/10 08:00 等核实 暂停',
      '3/10 08:00—3/11 21:40 白天黑夜都算 算 37 小时 40 分',
    ]);
    expect(sheet).toMatchObject({
      title: '为什么是 3 月 11 日 21:40？',
      headline: '法律给 48 小时，从发现那一刻算起。',
      sum: '10 小时 20 分+37 小时 40 分',
      total: '48 小时',
    });
    expect(Explanation.parse(sheet)).toEqual(sheet);
  });

  test('lets the minutes add up when pauses break them', () => {
    const ms = (text: string) => new Date(`2026-03-09T${text}+08:00`).toISOString();
    const pauses = [
      { from: ms('10:10:20'), to: ms('10:20:00'), reason: '等人' },
      { from: ms('10:30:20'), to: ms('10:40:00'), reason: '等人' },
    ];
    const sheet = explain(
      { rule: ruleOf('hour', 1), startedAt: ms('10:00:00'), pauses },
      OFFICIAL_CALENDAR,
      ms('10:50:00'),
    );
    expect(sheet.sum).toBe('10 分+11 分+39 分');
  });

  test('is not fooled by a pause that is named like a day', () => {
    const pause = (from: string, to: string, reason: string) => ({ from: at(from), to: at(to), reason });
    const pauses = [pause('03-11 09:00', '03-12 09:00', '周末'), pause('03-16 09:00', '03-17 09:00', '上班日')];
    const clock = { ...startClock(ruleOf('workday', 4), at('03-09 10:00')), pauses };
    expect(told(explain(clock, OFFICIAL_CALENDAR, at('03-20 10:00')))).toEqual([
      '3/10 上班日 算 1 天',
      '3/11—3/12 周末 暂停',
      '3/13 上班日 算 1 天',
      '3/14—3/15 周末 不算',
      '3/16—3/17 上班日 暂停',
      '3/18—3/19 上班日 算 2 天',
    ]);
  });

  test('says who allowed more time, and why', () => {
    const by = { reason: '要翻老档案', approver: '镇公开办负责人' };
    const sheet = explain(
      extendClock(asked, OFFICIAL_CALENDAR, by, at('10-12 10:00')),
      OFFICIAL_CALENDAR,
      at('10-12 11:00'),
    );
    expect(sheet.extension).toBe('镇公开办负责人同意多用 20 个工作日：要翻老档案');
    expect(sheet.headline).toContain('20 个工作日');
    expect(sheet.total).toBe('40 个工作日');
  });

  test('hints at what could make it earlier, and never after it is answered', () => {
    const open = pauseClock(asked, at('10-10 09:00'), '等施工队回话');
    expect(explain(open, OFFICIAL_CALENDAR, at('10-15 10:24')).hint).toContain('早回话，就早答复您');
    expect(explain(asked, OFFICIAL_CALENDAR, at('10-30 10:24')).hint).toContain('已经过了这一天');
    expect(explain(stopClock(asked, at('10-12 10:00')), OFFICIAL_CALENDAR, at('10-30 10:24')).hint).toBeUndefined();
  });

  test('refuses like the due date when a calendar is missing', () => {
    const clock = startClock(ruleOf('workday', 5), at('12-28 10:00'));
    expect(() => explain(clock, OFFICIAL_CALENDAR, at('12-28 10:00'))).toThrow('2027 年的放假安排还没有录入');
  });
});
