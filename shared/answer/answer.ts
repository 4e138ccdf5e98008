import '../zod';
import { z } from 'zod';
import { endpoint, listOf, paging } from '../endpoint';
import { PlaceCode } from '../place/place';
import { Id, Instant, line, paragraph, Slug } from '../text';
import { AnchorRef } from '../ticket/anchor-ref';

/** A question and its answer as made public: edited, without personal information. */
export const AnswerRow = z.strictObject({
  id: Id,
  place: PlaceCode,
  topic: Slug,
  question: line(120),
  answer: paragraph(4000),
  office: line(40),
  anchor: AnchorRef.optional(),
  demo: z.boolean(),
  at: Instant,
});
export type AnswerRow = z.infer<typeof AnswerRow>;

export const answerList = endpoint({
  method: 'GET',
  path: '/answers',
  does: '已经答过、大家都能看的：按地方看新的，按词搜相近的，或看一件公开信息（某一笔）下面的',
  who: 'anyone',
  query: z
    .strictObject({
      place: PlaceCode,
      /** The words of a question; the closest answers come first, and there is one page of them. */
      q: line(200).optional(),
      /** Goes before `q`: what was asked about this disclosure, or about this line of it. */
      disclosure: Id.optional(),
      line: Slug.optional(),
      ...paging,
    })
    .refine((q) => q.line === undefined || q.disclosure !== undefined, {
      path: ['line'],
      error: '要先写明是哪一件公开信息',
    }),
  reply: listOf(AnswerRow),
});

export const answerRead = endpoint({
  method: 'GET',
  path: '/answers/:id',
  does: '一问一答',
  who: 'anyone',
  params: z.strictObject({ id: Id }),
  reply: AnswerRow,
});
