import '../zod';
import { z } from 'zod';
import { Amount } from '../money';
import { PlaceCode } from '../place/place';
import { Day, Id, Instant, line, paragraph, Slug } from '../text';
import { Explanation } from '../time/explanation';
import { Standing } from '../time/standing';
import { AnchorRef } from './anchor-ref';

/** 咨询 求助 投诉 举报 建议 (国办发〔2020〕53号) and 舆情 (国办发〔2016〕61号). */
export const TicketKind = z.enum(['consultation', 'help', 'complaint', 'report', 'suggestion', 'opinion']);
export type TicketKind = z.infer<typeof TicketKind>;
export const TICKET_KIND_WORDS: Record<TicketKind, string> = {
  consultation: '咨询',
  help: '求助',
  complaint: '投诉',
  report: '举报',
  suggestion: '建议',
  opinion: '舆情',
};

export const TicketState = z.enum([
  'submitted',
  'signed',
  'awaiting',
  'drafted',
  'answered',
  'rated',
  'reopened',
  'closed',
  'withdrawn',
]);
export type TicketState = z.infer<typeof TicketState>;

/** The five levels of 好差评 (国办发〔2019〕51号); the last two are bad and reopen the ticket. */
export const RatingLevel = z.enum(['very_good', 'good', 'fair', 'bad', 'very_bad']);
export type RatingLevel = z.infer<typeof RatingLevel>;
export const RATING_WORDS: Record<RatingLevel, string> = {
  very_good: '非常满意',
  good: '满意',
  fair: '基本满意',
  bad: '不满意',
  very_bad: '非常不满意',
};
export const isBad = (level: RatingLevel): boolean => level === 'bad' || level === 'very_bad';

export const RatingReason = z.enum(['unclear', 'beside_the_point', 'too_slow', 'rude', 'not_done']);
export type RatingReason = z.infer<typeof RatingReason>;
export const REASON_WORDS: Record<RatingReason, string> = {
  unclear: '没说清楚',
  beside_the_point: '没答到点上',
  too_slow: '等太久',
  rude: '态度不好',
  not_done: '没办成',
};

/** The pointed-at thing as it was when asked. Amount in 分. */
export const Anchor = z.strictObject({
  ...AnchorRef.shape,
  title: line(60),
  subject: line(60).optional(),
  day: Day.optional(),
  amount: Amount.optional(),
  voucher: line(20).optional(),
});
export type Anchor = z.infer<typeof Anchor>;

/** An answer: the plain line first, then the details. */
export const Reply = z.strictObject({ plain: line(120), detail: paragraph(8000).optional() });
export type Reply = z.infer<typeof Reply>;

export const Rating = z.strictObject({
  level: RatingLevel,
  reasons: z.array(RatingReason).max(5),
  words: paragraph(500).optional(),
  at: Instant,
});
export type Rating = z.infer<typeof Rating>;

/** 261123-K7M2P: the day and five characters without look-alikes, to be said on the phone. */
export const TicketNumber = z.string().regex(/^\d{6}-[0-9A-HJKMNP-TV-Z]{5}$/, '编号不对');

/** How a name and a phone reach the server; kept apart from the ticket, encrypted. */
export const Contact = z
  .strictObject({
    name: line(20).optional(),
    phone: z
      .string()
      .regex(/^1\d{10}$/, '手机号一共 11 位')
      .optional(),
  })
  .refine((c) => c.name !== undefined || c.phone !== undefined, '姓名和电话至少留一样');
export type Contact = z.infer<typeof Contact>;

export const NewTicket = z.strictObject({
  kind: TicketKind,
  place: PlaceCode,
  topic: Slug,
  text: paragraph(2000),
  anchor: AnchorRef.optional(),
  contact: Contact.optional(),
});
export type NewTicket = z.infer<typeof NewTicket>;

const Version = z.number().int().min(1);

/** Who has it: an office and the post in it, or the place whose dispatcher will decide. */
export const Receiver = z.strictObject({
  office: Slug.optional(),
  name: line(40),
  post: line(20).optional(),
  phone: z.string().max(20).optional(),
});
export type Receiver = z.infer<typeof Receiver>;

/** `standing` is absent while the calendar of a needed year is missing (`calendarMissing` names it). */
const timing = {
  standing: Standing.optional(),
  calendarMissing: z.number().int().optional(),
};

export const TicketRow = z.strictObject({
  id: Id,
  number: TicketNumber,
  version: Version,
  kind: TicketKind,
  state: TicketState,
  place: PlaceCode,
  placeName: line(40),
  title: line(60),
  receiver: Receiver,
  anchored: z.boolean(),
  demo: z.boolean(),
  at: Instant,
  ...timing,
});
export type TicketRow = z.infer<typeof TicketRow>;

/** A step of the timeline: `by` is a post or 您, `says` what it means for the person; `staff` ones only staff see. */
export const TicketEvent = z.strictObject({
  at: Instant,
  action: z.string().max(30),
  by: line(40),
  says: line(300),
  staff: z.boolean(),
});
export type TicketEvent = z.infer<typeof TicketEvent>;

export const Ticket = z.strictObject({
  ...TicketRow.shape,
  text: paragraph(2000),
  topic: Slug,
  topicName: line(20),
  anchor: Anchor.optional(),
  explanation: Explanation.optional(),
  /** What the officer still needs from the person. */
  asked: paragraph(500).optional(),
  /** Staff only: the answer waiting for a second reader, and the post that wrote it. */
  draft: z.strictObject({ ...Reply.shape, by: line(40), own: z.boolean() }).optional(),
  answer: z.strictObject({ ...Reply.shape, by: line(60), at: Instant }).optional(),
  rating: Rating.optional(),
  /** Staff only: an asked-for extension that waits for approval. */
  extensionAsked: line(200).optional(),
  /** Staff only: a name or phone was left, behind the logged door. */
  contact: z.boolean(),
  published: Id.optional(),
  events: z.array(TicketEvent).max(200),
  /** What this reader may do now. */
  can: z.array(z.string().max(30)).max(20),
});
export type Ticket = z.infer<typeof Ticket>;
