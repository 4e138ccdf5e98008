import '../zod';
import { z } from 'zod';
import { PlaceCode } from '../place/place';
import { Id, Instant, line, paragraph } from '../text';
import { Ledger } from './ledger';

/** The stages of 五公开: decision, execution, management, service, result. */
export const Stage = z.enum(['decision', 'execution', 'management', 'service', 'result']);
export type Stage = z.infer<typeof Stage>;
export const STAGE_WORDS: Record<Stage, string> = {
  decision: '决策',
  execution: '执行',
  management: '管理',
  service: '服务',
  result: '结果',
};

export const DisclosureKind = z.enum(['text', 'ledger']);
export type DisclosureKind = z.infer<typeof DisclosureKind>;
export const KIND_WORDS: Record<DisclosureKind, string> = { text: '公告', ledger: '账目' };

export const PLAIN_LIMIT = 60;

const Content = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('text'), text: paragraph(20_000) }),
  z.strictObject({ kind: z.literal('ledger'), ledger: Ledger, note: paragraph(2000).optional() }),
]);
export type Content = z.infer<typeof Content>;

/** What a cadre writes. */
export const DisclosureDraft = z.strictObject({
  place: PlaceCode,
  stage: Stage,
  title: line(60),
  /** 大白话: what it says in everyday words. */
  plain: line(PLAIN_LIMIT),
  /** The law, decision or plan it rests on (公开依据). */
  basis: line(200),
  /** The unit that made it (公开主体). */
  office: line(40),
  content: Content,
});
export type DisclosureDraft = z.infer<typeof DisclosureDraft>;

export const DisclosureState = z.enum(['draft', 'submitted', 'released']);
export type DisclosureState = z.infer<typeof DisclosureState>;

const Version = z.number().int().min(1);

/** A line of a list. `publishedAt` and `index` (索引号) only once released. */
export const DisclosureRow = z.strictObject({
  id: Id,
  version: Version,
  place: PlaceCode,
  placeName: line(40),
  kind: DisclosureKind,
  stage: Stage,
  title: line(60),
  plain: line(PLAIN_LIMIT),
  state: DisclosureState,
  /** Made-up content of the demonstration, always shown as 演示. */
  demo: z.boolean(),
  index: z.string().max(40).optional(),
  publishedAt: Instant.optional(),
  changedAt: Instant,
});
export type DisclosureRow = z.infer<typeof DisclosureRow>;

export const Disclosure = z.strictObject({
  ...DisclosureRow.shape,
  basis: line(200),
  office: line(40),
  content: Content,
  /** Posts, not names: who wrote it and who released it. */
  author: line(30),
  reviewer: line(30).optional(),
  /** Why the reviewer sent it back, until it is submitted again. */
  returned: line(200).optional(),
});
export type Disclosure = z.infer<typeof Disclosure>;
