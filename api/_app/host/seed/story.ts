import type { Act } from '../../../../shared/ticket/act';
import type { RatingReason, Reply, TicketKind } from '../../../../shared/ticket/ticket';
import { officeOf } from './offices';
import type { Asked } from './when';

/** One thing that somebody does to a ticket; `look` opens the contact for that purpose. */
export type Step =
  | { readonly by: string; readonly act: Act }
  | { readonly by: string; readonly look: string }
  | { readonly by: string; readonly question: string; readonly answer: string };

/** A question from its asking to where it stands now. Who acts is named as in people.ts. */
export interface Story {
  readonly asker: string;
  readonly kind: TicketKind;
  readonly place: string;
  readonly topic: string;
  readonly text: string;
  readonly asked: Asked;
  /** A line of the place's latest ledger. */
  readonly line?: string;
  /** A name and a phone were left. */
  readonly contact?: true;
  readonly steps: readonly Step[];
}

export const ME = 'cunmin';

/** Nobody's: told by its zeros. */
export const CONTACT = { name: '演示用户', phone: '13800000000' };

const a = (office: string): string => officeOf(office).a;
const b = (office: string): string => officeOf(office).b;

export const act = (by: string, what: Act): Step => ({ by, act: what });
export const sign = (office: string): Step => act(a(office), { do: 'sign' });
export const look = (office: string, purpose: string): Step => ({ by: a(office), look: purpose });
export const askBack = (office: string, text: string): Step => act(a(office), { do: 'ask_back', text });
export const draft = (office: string, plain: string, detail?: string): Step =>
  act(a(office), { do: 'draft', reply: replyOf(plain, detail) });
export const approve = (office: string): Step => act(b(office), { do: 'approve' });
export const sendBack = (office: string, reason: string): Step => act(b(office), { do: 'send_back', reason });
export const route = (office: string): Step => act('fenban', { do: 'route', office });

/** The B holder writes, so that A is the one who reads. */
export const draftByB = (office: string, plain: string, detail?: string): Step =>
  act(b(office), { do: 'draft', reply: replyOf(plain, detail) });

const replyOf = (plain: string, detail: string | undefined): Reply => ({
  plain,
  ...(detail !== undefined && { detail }),
});

/** Signed, written by A, read and sent by B. */
export const answered = (office: string, plain: string, detail?: string): Step[] => [
  sign(office),
  draft(office, plain, detail),
  approve(office),
];

/** Put among the public questions and answers by a separate act. */
export const published = (office: string, question: string, answer: string): Step => ({
  by: a(office),
  question,
  answer,
});

/** Answered and made public with the same words; `steps` happen in between. */
export function publicly(
  office: string,
  question: string,
  { plain, detail }: { readonly plain: string; readonly detail?: string },
  steps: readonly Step[] = [],
): Step[] {
  const answer = detail === undefined ? plain : `${plain}\n${detail}`;
  return [...answered(office, plain, detail), ...steps, published(office, question, answer)];
}

type Level = 'very_good' | 'good' | 'fair' | 'bad' | 'very_bad';

export const rate = (by: string, level: Level, reasons: RatingReason[] = [], words?: string): Step =>
  act(by, { do: 'rate', level, reasons, ...(words !== undefined && { words }) });
export const close = (words: string): Step => act('ducha', { do: 'close', words });
export const withdraw = (by: string): Step => act(by, { do: 'withdraw' });
