import '../zod';
import { z } from 'zod';
import { Day, line, Slug } from '../text';

/**
 * Three engines, never mixed: working days (条例), calendar days (信访, 公示, 村务), wall-clock hours (舆情).
 */
export const Unit = z.enum(['workday', 'day', 'hour']);
export type Unit = z.infer<typeof Unit>;

const UNIT_WORDS: Record<Unit, string> = { workday: '个工作日', day: '天', hour: '小时' };

/** 5 个工作日, 15 天, 48 小时; the unit is always named. */
export const amountWords = (unit: Unit, amount: number): string => `${amount} ${UNIT_WORDS[unit]}`;

/**
 * How sure we are: V the wording was seen in a copy of the text, V-local seen in a county's, city's or township's
 * document, V-text seen in a work summary, GK general knowledge, ? not confirmed.
 */
export const Mark = z.enum(['V', 'V-local', 'V-text', 'GK', '?']);
export type Mark = z.infer<typeof Mark>;

const Amount = z.number().int().min(1).max(1000);

/** A time limit as data: configuration with a source, never a literal in logic. */
export const ClockRule = z.strictObject({
  id: Slug,
  name: line(40),
  /** As it is to be read, with 《》 where it is the title of a document. */
  law: line(80),
  /** 33, or 32、33; absent where the document has no articles or the article was not confirmed. */
  article: line(20).optional(),
  version: line(60),
  /** In force from this day until a later version of the same id. For local customs: when our calendar begins. */
  effectiveFrom: Day,
  unit: Unit,
  amount: Amount,
  /** Fits 从…的第二天算起: 收到, 受理. */
  startsAt: line(40),
  /** What may pause it, in words; none means that it runs on. */
  pauses: z.array(line(40)).max(5).readonly(),
  /** One time only, by at most this amount. */
  extension: z.strictObject({ amount: Amount }).optional(),
  onBreach: line(80),
  mark: Mark,
  note: line(200).optional(),
});
export type ClockRule = z.infer<typeof ClockRule>;

/** Binding everywhere, not only where some county wrote it down. */
const isNational = (rule: ClockRule): boolean => rule.mark === 'V' || rule.mark === 'GK';

/** 法律, 国家规定 or 本地规定: who gives the time. An article number is what makes it a law to the reader. */
export const giver = (rule: ClockRule): string =>
  isNational(rule) ? (rule.article ? '法律' : '国家规定') : '本地规定';

/** 依据《…》第 33 条; a custom of another place is only 参照. */
export const lawWords = (rule: ClockRule): string =>
  `${isNational(rule) ? '依据' : '参照'}${rule.law}${rule.article ? `第 ${rule.article} 条` : ''}`;
