import type { TicketAction } from '../../../shared/ticket/flow';
import type { Receiver } from '../../../shared/ticket/ticket';

/** 道士冲村村委会 村文书: an office and the post in it. */
export const receiverWords = ({ name, post }: Receiver): string => (post === undefined ? name : `${name} ${post}`);

type Happening = TicketAction | 'ask' | 'publish' | 'recompute' | 'contact';

/** What each step was, in the words of the one who asked. */
const STEP_WORDS: Record<Happening, string> = {
  ask: '您问了',
  route: '分给该办的单位',
  sign: '签收，开始办',
  handover: '换了个单位办',
  ask_back: '请您补一样东西',
  supplement: '您补上了',
  draft: '答复写好了',
  send_back: '退回重写',
  approve: '答复了',
  ask_extension: '申请多用几天',
  extend: '要多用几天',
  rate: '您评过了',
  redo: '督查要求重办',
  close: '办完了',
  withdraw: '您不问了',
  publish: '给大家看了',
  recompute: '重新算了日子',
  contact: '看了您的姓名电话',
};
const WORDS: ReadonlyMap<string, string> = new Map(Object.entries(STEP_WORDS));

export const stepWords = (action: string): string => WORDS.get(action) ?? '有了进展';
