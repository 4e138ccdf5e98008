import '../zod';
import { z } from 'zod';
import { line, paragraph, Slug } from '../text';
import { RatingLevel, RatingReason, Reply } from './ticket';

/** What is said with each step of the flow; `do` names the step. */
export const Act = z.discriminatedUnion('do', [
  z.strictObject({ do: z.literal('route'), office: Slug }),
  z.strictObject({ do: z.literal('sign') }),
  z.strictObject({ do: z.literal('handover'), office: Slug, reason: line(200) }),
  z.strictObject({ do: z.literal('ask_back'), text: paragraph(500) }),
  z.strictObject({ do: z.literal('supplement'), text: paragraph(2000) }),
  z.strictObject({ do: z.literal('draft'), reply: Reply }),
  z.strictObject({ do: z.literal('send_back'), reason: line(200) }),
  z.strictObject({ do: z.literal('approve') }),
  z.strictObject({ do: z.literal('ask_extension'), reason: line(200) }),
  z.strictObject({ do: z.literal('extend'), reason: line(200) }),
  z.strictObject({
    do: z.literal('rate'),
    level: RatingLevel,
    reasons: z.array(RatingReason).max(5),
    words: paragraph(500).optional(),
  }),
  z.strictObject({ do: z.literal('redo'), office: Slug, reason: line(200) }),
  z.strictObject({ do: z.literal('close'), words: line(200) }),
  z.strictObject({ do: z.literal('withdraw') }),
]);
export type Act = z.infer<typeof Act>;
