import '../zod';
import { z } from 'zod';
import { Day, Instant, line } from '../text';

/**
 * A stretch that is judged as one. `from` and `to` are days, both inside; for hour clocks moments, `to` not inside.
 * `counts`: days, for hour clocks minutes. `when` and `says` are ready for the screen: 9/22—9/24, 算 3 天.
 */
export const ExplanationRow = z.strictObject({
  from: z.union([Day, Instant]),
  to: z.union([Day, Instant]),
  when: line(40),
  why: line(200),
  counts: z.union([z.number().int().min(0), z.enum(['skipped', 'paused'])]),
  says: line(40),
});
export type ExplanationRow = z.infer<typeof ExplanationRow>;

/** The sheet 为什么是这一天: the law's number, every stretch with its reason, the sum, what could make it earlier. */
export const Explanation = z.strictObject({
  title: line(60),
  headline: line(120),
  rows: z.array(ExplanationRow).max(1000),
  /** 3+3+2+12 */
  sum: line(2000),
  /** 20 个工作日 */
  total: line(40),
  due: Instant,
  law: line(160),
  extension: line(400).optional(),
  hint: line(120).optional(),
});
export type Explanation = z.infer<typeof Explanation>;
