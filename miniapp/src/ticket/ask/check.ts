import '../../../../shared/zod';
import { NewTicket } from '../../../../shared/ticket/ticket';
import type { AskDraft, AskStart } from './draft';

const PHONE = 11;

/** 少了 4 位，手机号一共 11 位. */
export function phoneFault(phone: string): string | undefined {
  if (phone === '') return undefined;
  if (/\D/.test(phone)) return '手机号只写数字';
  if (phone.length < PHONE) return `少了 ${PHONE - phone.length} 位，手机号一共 ${PHONE} 位`;
  if (phone.length > PHONE) return `多了 ${phone.length - PHONE} 位，手机号一共 ${PHONE} 位`;
  return phone.startsWith('1') ? undefined : '手机号第一位是 1';
}

export interface Faults {
  readonly text?: string | undefined;
  readonly name?: string | undefined;
  readonly phone?: string | undefined;
}

/** The longest a question may be, as the contract has it. */
const LONGEST = NewTicket.shape.text.maxLength;

/** 多了 12 个字，最多 2000 个字. */
function lengthFault(text: string): string | undefined {
  const over = text.length - (LONGEST ?? Number.POSITIVE_INFINITY);
  return over > 0 ? `多了 ${over} 个字，最多 ${LONGEST} 个字` : undefined;
}

function contactOf({ leaves, name, phone }: AskDraft) {
  const left = { name: name.trim() || undefined, phone: phone.trim() || undefined };
  return leaves && (left.name ?? left.phone) !== undefined ? left : undefined;
}

/** The question as the server wants it, or what is still wrong, by field. */
export function questionOf(draft: AskDraft, start: AskStart): { question?: NewTicket; faults: Faults } {
  const { place, disclosure, line } = start;
  const { kind, topic, text } = draft;
  const anchor = disclosure === undefined ? undefined : { disclosure, line };
  const parsed = NewTicket.safeParse({ kind, place, topic, text: text.trim(), anchor, contact: contactOf(draft) });
  if (parsed.success) return { question: parsed.data, faults: {} };
  const at = (path: string) => parsed.error.issues.find((issue) => issue.path.join('.') === path)?.message;
  const phone = draft.leaves ? phoneFault(draft.phone.trim()) : undefined;
  return {
    faults: {
      text: lengthFault(text.trim()) ?? at('text'),
      name: at('contact.name'),
      phone: phone ?? at('contact.phone'),
    },
  };
}
