import type { TicketState } from './ticket';

/** Who may take a step; each is checked against the ticket's person, office or place on the server. */
export type Actor = 'asker' | 'dispatcher' | 'officer' | 'reader' | 'supervisor' | 'system';

export interface Step {
  readonly from: readonly TicketState[];
  /** More than one: the rule decides by what was said (a bad rating reopens). */
  readonly to: readonly TicketState[];
  readonly by: readonly Actor[];
  /** The verb on the button. */
  readonly does: string;
}

const WITH_OFFICE = ['submitted', 'signed', 'awaiting', 'drafted'] as const;

/**
 * The one table of what can happen to a ticket; phone and server read it. 不属本单位 exists only as `handover`, which names the right office (首问负责, A4.8).
 */
export const TICKET_FLOW = {
  route: { from: ['submitted'], to: ['submitted'], by: ['dispatcher'], does: '分给承办单位' },
  sign: { from: ['submitted'], to: ['signed'], by: ['officer'], does: '签收' },
  handover: { from: ['submitted', 'signed'], to: ['submitted'], by: ['officer'], does: '转给该办的单位' },
  ask_back: { from: ['signed'], to: ['awaiting'], by: ['officer'], does: '请他补充' },
  supplement: { from: ['awaiting'], to: ['signed'], by: ['asker'], does: '补上' },
  draft: { from: ['signed'], to: ['drafted'], by: ['officer'], does: '写好答复，请人复核' },
  send_back: { from: ['drafted'], to: ['signed'], by: ['reader'], does: '退回修改' },
  approve: { from: ['drafted'], to: ['answered'], by: ['reader'], does: '发出答复' },
  ask_extension: { from: ['signed'], to: ['signed'], by: ['officer'], does: '申请延期' },
  extend: { from: ['signed'], to: ['signed'], by: ['supervisor'], does: '同意延期' },
  rate: { from: ['answered'], to: ['rated', 'reopened'], by: ['asker'], does: '交评价' },
  redo: { from: ['reopened'], to: ['submitted'], by: ['supervisor'], does: '交回重办' },
  close: { from: ['answered', 'rated', 'reopened'], to: ['closed'], by: ['supervisor', 'system'], does: '办结' },
  withdraw: { from: WITH_OFFICE, to: ['withdrawn'], by: ['asker'], does: '不问了' },
} as const satisfies Record<string, Step>;

export type TicketAction = keyof typeof TICKET_FLOW;
export const TICKET_ACTIONS = Object.keys(TICKET_FLOW) as TicketAction[];

/** States in which someone still owes the person something. */
export const OPEN_STATES: readonly TicketState[] = ['submitted', 'signed', 'awaiting', 'drafted', 'reopened'];

const includes = <T>(list: readonly T[], item: T) => list.includes(item);

/** May any of these actors take this step from this state? */
export function allows(action: TicketAction, state: TicketState, actors: readonly Actor[]): boolean {
  const step: Step = TICKET_FLOW[action];
  return includes(step.from, state) && step.by.some((actor) => actors.includes(actor));
}

/** The steps open to these actors in this state. */
export const stepsFor = (state: TicketState, actors: readonly Actor[]): TicketAction[] =>
  TICKET_ACTIONS.filter((action) => allows(action, state, actors));

/** What each side reads for a state (look.md, Words). */
export const STATE_WORDS: Record<TicketState, { readonly resident: string; readonly staff: string }> = {
  submitted: { resident: '收到了，正在交给办的人', staff: '待签收' },
  signed: { resident: '在办', staff: '在办' },
  awaiting: { resident: '请您补一样东西', staff: '等补充' },
  drafted: { resident: '写好了，正在复核', staff: '待复核' },
  answered: { resident: '答复了', staff: '已答复' },
  rated: { resident: '答复了，您评过了', staff: '已评价' },
  reopened: { resident: '正在重新查', staff: '差评整改' },
  closed: { resident: '办完了', staff: '办结' },
  withdrawn: { resident: '您不问了', staff: '已撤回' },
};
