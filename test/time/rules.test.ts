import { TicketKind } from '../../shared/ticket/ticket';
import { DEFAULT_RULES, ruleById, rulesOn } from '../../shared/time/default-rules';
import { ClockRule, giver, lawWords } from '../../shared/time/rule';
import { ruleOf } from './vectors';

const TODAY = '2026-11-23';

describe('the default rules', () => {
  test.each(DEFAULT_RULES.map((rule) => [rule.id, rule] as const))('hold a well-formed %s', (_, rule) => {
    expect(ClockRule.parse(rule)).toEqual(rule);
  });

  test('name each id once, and all are in force today', () => {
    expect(new Set(DEFAULT_RULES.map((rule) => rule.id)).size).toBe(DEFAULT_RULES.length);
    expect(rulesOn(TODAY)).toHaveLength(DEFAULT_RULES.length);
  });

  test.each(TicketKind.options)('give every %s a clock', (kind) => {
    expect(ruleById(kind, TODAY).id).toBe(kind);
  });

  // Rows of the clock table and of the source texts.
  test.each([
    ['consultation', 'workday', 5, undefined],
    ['help', 'workday', 3, undefined],
    ['complaint', 'day', 15, undefined],
    ['report', 'day', 60, 30],
    ['suggestion', 'day', 15, undefined],
    ['opinion', 'hour', 48, undefined],
    ['rectification', 'workday', 15, undefined],
    ['disclosure-answer', 'workday', 20, 20],
    ['disclosure-correction', 'workday', 7, undefined],
    ['third-party-opinion', 'workday', 15, undefined],
    ['proactive-disclosure', 'workday', 20, undefined],
    ['permit-and-penalty', 'workday', 7, undefined],
    ['social-assistance', 'workday', 10, undefined],
    ['village-notice', 'day', 15, undefined],
    ['farmland-subsidy-notice', 'day', 7, undefined],
    ['unit-publish', 'day', 10, undefined],
    ['petition', 'day', 60, 30],
    ['petition-simple', 'workday', 10, undefined],
    ['opinion-grave', 'hour', 5, undefined],
    ['opinion-briefing', 'hour', 24, undefined],
    ['decision-comment', 'day', 30, undefined],
    ['document-comment', 'workday', 7, undefined],
    ['objection', 'day', 5, undefined],
    ['objection-answer', 'day', 5, undefined],
  ] as const)('give %s %s %i', (id, unit, amount, extension) => {
    const rule = ruleById(id, TODAY);
    expect([rule.unit, rule.amount, rule.extension?.amount]).toEqual([unit, amount, extension]);
  });

  test('say what is law, what a national document, and what only another place does', () => {
    const words = (id: string) => [giver(ruleById(id, TODAY)), lawWords(ruleById(id, TODAY))];
    expect(words('disclosure-answer')).toEqual(['法律', '依据《政府信息公开条例》第 32、33 条']);
    expect(words('petition-review')).toEqual(['法律', '依据《信访工作条例》第 35 条']);
    expect(words('opinion')).toEqual(['国家规定', '依据国办发〔2016〕61号']);
    expect(words('consultation')).toEqual(['本地规定', '参照限时办结的承诺（别处一家民政局的做法，县里可改）']);
    expect(words('report')).toEqual(['本地规定', '参照《信访工作条例》']);
  });

  test('refuse a rule that nobody made', () => {
    expect(() => ruleById('no-such-rule', TODAY)).toThrow(expect.objectContaining({ code: 'not_found' }));
  });
});

describe('a rule with versions', () => {
  const old = ruleOf('workday', 15, { version: '旧', effectiveFrom: '2008-05-01' });
  const now = ruleOf('workday', 20, { version: '新', effectiveFrom: '2019-05-15' });

  test.each([
    ['2019-05-14', '旧'],
    ['2019-05-15', '新'],
    ['2026-01-01', '新'],
  ])('is on %s the %s one, in whatever order they are kept', (day, version) => {
    expect(ruleById('test', day, [old, now]).version).toBe(version);
    expect(ruleById('test', day, [now, old]).version).toBe(version);
    expect(rulesOn(day, [now, old])).toHaveLength(1);
  });

  test('is unknown before its first day', () => {
    expect(() => ruleById('test', '2008-04-30', [old, now])).toThrow(expect.objectContaining({ code: 'not_found' }));
  });
});
