import { Refusal } from '../refusal';
import type { Instant } from '../text';
import type { Calendar } from './calendar';
import { type Clock, mustRun } from './clock';
import { dueOf } from './due';

/**
 * One extension, decided in time: 条例 art.33 lets an answer be put off, not excused afterwards. Without `amount` it is
 * all that the rule allows. Refuses: `already_extended`, `cannot_extend`, `wrong_state` when late or stopped.
 */
export function extendClock(
  clock: Clock,
  calendar: Calendar,
  by: { readonly amount?: number; readonly reason: string; readonly approver: string },
  at: Instant,
): Clock {
  mustRun(clock, at);
  if (clock.extension) throw new Refusal('already_extended');
  const most = clock.rule.extension?.amount ?? 0;
  const { amount = most, reason, approver } = by;
  if (most === 0) throw new Refusal('cannot_extend');
  if (!Number.isInteger(amount) || amount < 1 || amount > most)
    throw new Refusal('bad_input', { why: `最多延 ${most}` });
  if (at > dueOf(clock, calendar, at)) throw new Refusal('wrong_state', { state: '已经超期' });
  return { ...clock, extension: { amount, reason, approver, at } };
}
