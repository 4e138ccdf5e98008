import type { DisclosureDraft } from '../../../shared/disclosure/disclosure';
import { DISCLOSURE_FLOW, DISCLOSURE_STATE_WORDS, type DisclosureAction } from '../../../shared/disclosure/flow';
import { faultsOf } from '../../../shared/disclosure/ledger';
import { Refusal } from '../../../shared/refusal';
import type { Id, Instant } from '../../../shared/text';
import type { Head, Written } from './record';

/** Who acts on a disclosure: what they are in its place. */
export interface Actor {
  readonly id: Id;
  /** Their post, never a name. */
  readonly title: string;
  /** A cadre of exactly this place. */
  readonly cadre: boolean;
  /** A reviewer of this place or of one around it. */
  readonly reviewer: boolean;
}

/** What is released is everybody's; the rest only for those who write and review there. */
export const maySee = ({ state }: Head, actor: Actor | undefined): boolean =>
  state === 'released' || actor?.cadre === true || actor?.reviewer === true;

/**
 * Whether this actor may take this step now. A second person releases (A2.1, 先审后发).
 * @throws Refusal not_allowed, not_own_review, wrong_state
 */
export function mustAllow(action: DisclosureAction, { authorId, state }: Head, actor: Actor): void {
  const { by, from } = DISCLOSURE_FLOW[action];
  const own = authorId === actor.id;
  if (by === 'author' ? !(own && actor.cadre) : !actor.reviewer) throw new Refusal('not_allowed');
  if (by === 'reviewer' && own) throw new Refusal('not_own_review');
  if (!from.some((s) => s === state)) throw new Refusal('wrong_state', { state: DISCLOSURE_STATE_WORDS[state] });
}

/** What a cadre writes, and the words by which it is found besides. */
export interface Draft extends DisclosureDraft {
  readonly also: string;
}

/** The draft in its two parts. */
function written({ basis, office, content, ...head }: Draft) {
  return { head: { ...head, kind: content.kind }, body: { basis, office, content } };
}

/** Cadres write for their own village or township only. @throws Refusal not_allowed */
export function mustWriteIn({ cadre }: Actor): void {
  if (!cadre) throw new Refusal('not_allowed');
}

/** A new draft. @throws Refusal not_allowed */
export function created(draft: Draft, birth: { id: Id; at: Instant; by: Actor; demo: boolean }): Written {
  const { id, at, by, demo } = birth;
  mustWriteIn(by);
  const { head, body } = written(draft);
  return { head: { ...head, id, demo, state: 'draft', changedAt: at, author: by.title, authorId: by.id }, body };
}

/** The words anew; the reason for which it came back stays until it is submitted again. */
export function edited(before: Head, draft: Draft, at: Instant): Written {
  const { head, body } = written(draft);
  return { head: { ...before, ...head, changedAt: at }, body };
}

/** @throws Refusal ledger_unbalanced when an account does not add up (农经发〔2011〕13号: 逐项逐笔, 真实完整) */
export function submitted({ head, body }: Written, at: Instant): Head {
  const faults = body.content.kind === 'ledger' ? faultsOf(body.content.ledger) : [];
  const [first] = faults;
  if (first) throw new Refusal('ledger_unbalanced', { why: `第 ${first.line} 笔${first.says}`, faults });
  const { returned: _, ...rest } = head;
  return { ...rest, state: 'submitted', changedAt: at };
}

export const released = (head: Head, by: Actor, at: Instant, index: string): Head => ({
  ...head,
  ...{ state: 'released', reviewer: by.title, index, publishedAt: at, changedAt: at },
});

export const returned = (head: Head, reason: string, at: Instant): Head => ({
  ...head,
  ...{ state: 'draft', returned: reason, changedAt: at },
});
