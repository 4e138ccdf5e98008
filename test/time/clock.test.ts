import { Clock, isPaused, pauseClock, resumeClock, startClock, stopClock } from '../../shared/time/clock';
import { dayOf } from '../../shared/time/day';
import { dueOf } from '../../shared/time/due';
import { extendClock } from '../../shared/time/extend';
import { OFFICIAL_CALENDAR } from '../../shared/time/official-years';
import { ruleOf } from './vectors';

const at = (day: string, time = '10:00') => new Date(`2026-${day}T${time}:00+08:00`).toISOString();
const started = startClock(ruleOf('workday', 20, { extension: { amount: 20 } }), at('03-09'));
const paused = pauseClock(started, at('03-11'), '等您补充');
const by = { reason: '资料多', approver: '镇长' };
const extend = (clock: Clock, when: string, amount?: number) =>
  extendClock(clock, OFFICIAL_CALENDAR, { ...by, ...(amount !== undefined && { amount }) }, when);
const refused = (code: string) => expect.objectContaining({ code });

describe('a clock', () => {
  test('goes through pause, resume, extension and stop, each a new clock that its schema knows', () => {
    const resumed = resumeClock(paused, at('03-13'));
    const extended = extend(resumed, at('03-20'), 5);
    const stopped = stopClock(extended, at('03-25'));
    expect([started, paused, resumed, extended].map(isPaused)).toEqual([false, true, false, false]);
    expect(started.pauses).toEqual([]);
    expect(stopped).toMatchObject({ extension: { amount: 5, ...by, at: at('03-20') }, stoppedAt: at('03-25') });
    for (const clock of [started, paused, resumed, extended, stopped]) expect(Clock.parse(clock)).toEqual(clock);
  });

  test('keeps its rule, so that a later version does not move it', () => {
    const later = ruleOf('workday', 3, { version: '2', effectiveFrom: '2026-03-10' });
    expect(later.id).toBe(started.rule.id);
    expect(dayOf(dueOf(started, OFFICIAL_CALENDAR, at('03-12')))).toBe('2026-04-07');
  });

  test('ends an open pause when it stops', () => {
    expect(stopClock(paused, at('03-13')).pauses).toEqual([{ from: at('03-11'), to: at('03-13'), reason: '等您补充' }]);
  });

  test('is extended by all that the rule allows when no amount is said', () => {
    expect(extend(started, at('03-12')).extension?.amount).toBe(20);
  });

  test('may be extended up to the last moment and not after it', () => {
    const last = '2026-04-07T15:59:59.999Z';
    expect(extend(started, last).extension?.at).toBe(last);
    expect(() => extend(started, '2026-04-07T16:00:00.000Z')).toThrow(refused('wrong_state'));
  });

  const stopped = stopClock(started, at('03-12'));
  const bare = startClock(ruleOf('hour', 48, { pauses: [] }), at('03-09'));
  test.each<[string, string, () => Clock]>([
    ['a second extension', 'already_extended', () => extend(extend(started, at('03-12')), at('03-13'))],
    ['an extension that the rule does not know', 'cannot_extend', () => extend(bare, at('03-10'))],
    ['an extension beyond the rule', 'bad_input', () => extend(started, at('03-12'), 21)],
    ['an extension of nothing', 'bad_input', () => extend(started, at('03-12'), 0)],
    ['an extension by half a day', 'bad_input', () => extend(started, at('03-12'), 1.5)],
    ['a pause that the rule does not know', 'cannot_pause', () => pauseClock(bare, at('03-10'), '等人')],
    ['a pause in a pause', 'wrong_state', () => pauseClock(paused, at('03-12'), '等人')],
    ['a resume without a pause', 'wrong_state', () => resumeClock(started, at('03-12'))],
    ['a pause before the start', 'bad_input', () => pauseClock(started, at('03-08'), '等人')],
    ['a resume before the pause', 'bad_input', () => resumeClock(paused, at('03-10'))],
    ['a stop before the start', 'bad_input', () => stopClock(started, at('03-08'))],
    ['a pause after the stop', 'wrong_state', () => pauseClock(stopped, at('03-13'), '等人')],
    ['an extension after the stop', 'wrong_state', () => extend(stopped, at('03-13'))],
    ['a second stop', 'wrong_state', () => stopClock(stopped, at('03-13'))],
  ])('refuses %s with %s', (_, code, change) => {
    expect(change).toThrow(refused(code));
  });

  test('refuses a pause that ends before it begins, whoever sends it', () => {
    const backwards = { ...started, pauses: [{ from: at('03-12'), to: at('03-11'), reason: '等人' }] };
    expect(Clock.safeParse(backwards).success).toBe(false);
  });
});
