import { Act } from '../../../../shared/ticket/act';
import { TICKET_FLOW, type TicketAction } from '../../../../shared/ticket/flow';
import type { Ticket } from '../../../../shared/ticket/ticket';

/** The steps of the staff; the others are the asker's own. */
const STAFF_ACTIONS = [
  'route',
  'sign',
  'approve',
  'draft',
  'redo',
  'extend',
  'close',
  'ask_back',
  'send_back',
  'handover',
  'ask_extension',
] as const satisfies readonly TicketAction[];
export type StaffAction = (typeof STAFF_ACTIONS)[number];

/** What a step wants to be told besides that it is taken. */
export interface Form {
  /** Must be told to which office it goes. */
  readonly office?: true;
  /** The field of the act in which the words travel, and what stands over it. */
  readonly words?: { readonly field: 'text' | 'reason' | 'words'; readonly label: string; readonly hint: string };
  /** In the column where one chooses a step, and under its verb: what comes of it. */
  readonly mark: string;
  readonly means: string;
}

const reason = (label: string, hint: string) => ({ field: 'reason', label, hint }) as const;

export const FORMS: Record<StaffAction, Form> = {
  route: { office: true, mark: '分', means: '分过去后由那里签收' },
  sign: { mark: '签', means: '签收后开始办，提问人会收到消息' },
  approve: { mark: '发', means: '发给提问人，计时停止' },
  draft: { mark: '答', means: '交给本单位另一个人看，看过才发' },
  redo: {
    office: true,
    words: reason('为什么要重办', '提问人和办的人都看得到'),
    mark: '重',
    means: '交给一个单位重新办，限期照整改的算',
  },
  extend: { words: reason('同意的理由', '提问人看得到'), mark: '延', means: '只能延一次' },
  close: {
    words: { field: 'words', label: '办成什么样了', hint: '提问人看得到' },
    mark: '结',
    means: '这件事到此办完',
  },
  ask_back: {
    words: { field: 'text', label: '请他补什么', hint: '说清补哪一样、从哪里找。提问人看得到' },
    mark: '补',
    means: '能暂停的，等他补的时候不计时',
  },
  send_back: { words: reason('哪里要改', '只有工作人员看得到'), mark: '退', means: '退给写的人，他写的还在' },
  handover: {
    office: true,
    words: reason('为什么归那里办', '提问人和接的人都看得到'),
    mark: '转',
    means: '不归这里管，就交给管的单位；答复的最晚日子不变',
  },
  ask_extension: { words: reason('为什么要延期', '督查看了才算数'), mark: '延', means: '请督查同意，只能申请一次' },
};

/** What was said so far in a step's form. */
export interface Said {
  readonly words: string;
  readonly office?: string | undefined;
  readonly plain?: string;
  readonly detail?: string;
}

/** The act as the server wants it, or why it cannot be sent yet: the sentence for the field. */
export function toAct(action: StaffAction, said: Said): { act: Act } | { says: string } {
  const form = FORMS[action];
  if (form.office && said.office === undefined) return { says: '先选一个单位' };
  const words = form.words && { [form.words.field]: said.words.trim() };
  const detail = said.detail?.trim();
  const reply = action === 'draft' && { reply: { plain: said.plain?.trim(), ...(detail && { detail }) } };
  const parsed = Act.safeParse({ do: action, ...words, ...(form.office && { office: said.office }), ...reply });
  return parsed.success ? { act: parsed.data } : { says: parsed.error.issues[0]?.message ?? '这里还没写' };
}

/** Shown only where it makes sense: an extension is approved after it was asked for, and asked for once. */
function fits(action: StaffAction, { extensionAsked, explanation }: Ticket): boolean {
  if (action === 'extend') return extensionAsked !== undefined;
  if (action === 'ask_extension') return extensionAsked === undefined && explanation?.extension === undefined;
  return true;
}

/** The steps this reader may take now, the one to be taken next first. */
export const stepsOf = (ticket: Ticket): StaffAction[] =>
  STAFF_ACTIONS.filter((action) => ticket.can.includes(action) && fits(action, ticket));

export const verbOf = (action: StaffAction): string => TICKET_FLOW[action].does;
