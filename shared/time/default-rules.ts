import { Refusal } from '../refusal';
import type { Day, Slug } from '../text';
import { DISCLOSURE_RULES } from './disclosure-rules';
import { LOCAL_RULES } from './local-rules';
import { RESPONSE_RULES } from './response-rules';
import type { ClockRule } from './rule';

/**
 * The defaults of every instance, configuration of a deployment from then on. Ticket kinds find their rule by their own
 * name. Not here, since no trigger starts them: frequencies (rows 6-8 of the clock table: quarterly, monthly, at once),
 * dates of the year (15, 16), rolling freshness of sites (26-30), seconds on the phone (34) and keeping of logs (35).
 */
export const DEFAULT_RULES: readonly ClockRule[] = [...DISCLOSURE_RULES, ...RESPONSE_RULES, ...LOCAL_RULES];

/** The rules in force on a day: of each id the latest version that has begun. */
export function rulesOn(day: Day, rules: readonly ClockRule[] = DEFAULT_RULES): ClockRule[] {
  const inForce = new Map<Slug, ClockRule>();
  for (const rule of rules) {
    const other = inForce.get(rule.id);
    const begun = rule.effectiveFrom <= day;
    if (begun && (!other || other.effectiveFrom <= rule.effectiveFrom)) inForce.set(rule.id, rule);
  }
  return [...inForce.values()];
}

/** The version in force on the day of the start; refuses `not_found`. */
export function ruleById(id: Slug, day: Day, rules: readonly ClockRule[] = DEFAULT_RULES): ClockRule {
  const versions = rules.filter((rule) => rule.id === id);
  const [rule] = rulesOn(day, versions);
  if (!rule) throw new Refusal('not_found', { rule: id });
  return rule;
}
