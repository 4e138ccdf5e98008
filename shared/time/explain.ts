import type { Instant } from '../text';
import type { Calendar } from './calendar';
import type { Clock } from './clock';
import { dayOf, monthDay, timeOf } from './day';
import { dueOf } from './due';
import { countWords, dayRows, hourRows } from './explain-rows';
import type { Explanation, ExplanationRow } from './explanation';
import { momentOf, totalOf } from './facts';
import { amountWords, giver, lawWords, type Unit } from './rule';

function headlineOf({ rule }: Clock): string {
  const from = rule.unit === 'hour' ? '那一刻' : '的第二天';
  return `${giver(rule)}给 ${amountWords(rule.unit, rule.amount)}，从${rule.startsAt}${from}算起。`;
}

function titleOf(clock: Clock, due: Instant): string {
  const time = clock.rule.unit === 'hour' ? ` ${timeOf(due)}` : '';
  return `为什么是 ${monthDay(dayOf(due))}${time}？`;
}

const extensionOf = ({ rule, extension }: Clock): string | undefined =>
  extension && `${extension.approver}同意多用 ${amountWords(rule.unit, extension.amount)}：${extension.reason}`;

function hintOf(clock: Clock, due: Instant, now: Instant): string | undefined {
  if (clock.stoppedAt) return undefined;
  if (momentOf(clock, now) > due) return '已经过了这一天，督查会催，您也可以打电话问。';
  return clock.pauses.some((pause) => pause.to === undefined)
    ? '还在等的时候，这一天会往后推；早回话，就早答复您。'
    : '这是最晚的一天，办好了会早答复您。';
}

const sumOf = (rows: readonly ExplanationRow[], unit: Unit): string =>
  rows.flatMap(({ counts }) => (typeof counts === 'number' ? [countWords(unit, counts)] : [])).join('+');

/** Why the due date is what it is. Refuses `calendar_missing`. */
export function explain(clock: Clock, calendar: Calendar, now: Instant): Explanation {
  const due = dueOf(clock, calendar, now);
  const rows = clock.rule.unit === 'hour' ? hourRows(clock, now) : dayRows(clock, calendar, now);
  const extension = extensionOf(clock);
  const hint = hintOf(clock, due, now);
  return {
    title: titleOf(clock, due),
    headline: headlineOf(clock),
    rows,
    sum: sumOf(rows, clock.rule.unit),
    total: amountWords(clock.rule.unit, totalOf(clock)),
    due,
    law: lawWords(clock.rule),
    ...(extension && { extension }),
    ...(hint && { hint }),
  };
}
