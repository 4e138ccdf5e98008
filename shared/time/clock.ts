import '../zod';
import { z } from 'zod';
import { Refusal } from '../refusal';
import { Instant, line } from '../text';
import { ClockRule } from './rule';

const Reason = line(200);

export const Pause = z
  .strictObject({ from: Instant, to: Instant.optional(), reason: Reason })
  .refine(({ from, to }) => to === undefined || from <= to, '恢复不能早于暂停');
export type Pause = z.infer<typeof Pause>;

/** `approver` is a post, never a person's name: the one who asked reads it. */
export const Extension = z.strictObject({
  amount: z.number().int().min(1).max(1000),
  reason: Reason,
  approver: line(40),
  at: Instant,
});
export type Extension = z.infer<typeof Extension>;

/** A deadline with a snapshot of its rule, so that a later law does not move it. An open pause has no `to`. */
export const Clock = z.strictObject({
  rule: ClockRule,
  startedAt: Instant,
  pauses: z.array(Pause).max(50),
  extension: Extension.optional(),
  stoppedAt: Instant.optional(),
});
export type Clock = z.infer<typeof Clock>;

export const startClock = (rule: ClockRule, at: Instant): Clock => ({ rule, startedAt: at, pauses: [] });

export const isPaused = (clock: Clock): boolean => clock.pauses.some((pause) => pause.to === undefined);

/** Whether the rule knows a reason to pause; where it does not, waiting for someone does not stop the time. */
export const canPause = (rule: ClockRule): boolean => rule.pauses.length > 0;

/** The last thing that happened to the clock; nothing can happen before it. */
const lastChange = ({ startedAt, pauses, extension }: Clock): Instant =>
  [startedAt, extension?.at ?? startedAt, ...pauses.map(({ from, to = from }) => to)].sort().at(-1) ?? startedAt;

/** Refuses `wrong_state` when it was stopped, `bad_input` for a moment before its last change. */
export function mustRun(clock: Clock, at: Instant): void {
  if (clock.stoppedAt) throw new Refusal('wrong_state', { state: '已经停止计时' });
  if (at < lastChange(clock)) throw new Refusal('bad_input', { why: '这个时间在上一次变动之前' });
}

/** Refuses: `cannot_pause` where the rule knows no pause, `wrong_state` when stopped or paused already. */
export function pauseClock(clock: Clock, at: Instant, reason: string): Clock {
  mustRun(clock, at);
  if (!canPause(clock.rule)) throw new Refusal('cannot_pause');
  if (isPaused(clock)) throw new Refusal('wrong_state', { state: '暂停计时' });
  return { ...clock, pauses: [...clock.pauses, { from: at, reason }] };
}

const endPause = (clock: Clock, at: Instant): Clock => ({
  ...clock,
  pauses: clock.pauses.map((pause) => (pause.to === undefined ? { ...pause, to: at } : pause)),
});

/** Refuses `wrong_state` when it is not paused. */
export function resumeClock(clock: Clock, at: Instant): Clock {
  mustRun(clock, at);
  if (!isPaused(clock)) throw new Refusal('wrong_state', { state: '正在计时' });
  return endPause(clock, at);
}

/** Answered or ended; a pause that is still open ends with it. */
export function stopClock(clock: Clock, at: Instant): Clock {
  mustRun(clock, at);
  return { ...endPause(clock, at), stoppedAt: at };
}
