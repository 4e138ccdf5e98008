import { api } from '../../shared/api';
import type { Act } from '../../shared/ticket/act';
import type { TicketAction } from '../../shared/ticket/flow';
import type { NewTicket, Ticket } from '../../shared/ticket/ticket';
import type { TestApp } from '../support/app';
import { question } from '../support/offices';
import { type Cast, OFFICE, OTHER_OFFICE, type Persona } from '../support/people';
import { VILLAGE } from '../support/places';

interface Stage {
  readonly app: TestApp;
  readonly cast: Cast;
}

/** Words for each step of the flow. */
export const ACTS: Record<TicketAction, Act> = {
  route: { do: 'route', office: OFFICE },
  sign: { do: 'sign' },
  handover: { do: 'handover', office: OTHER_OFFICE, reason: '归水利站管' },
  ask_back: { do: 'ask_back', text: '是哪一笔？' },
  supplement: { do: 'supplement', text: '8 月那一笔' },
  draft: { do: 'draft', reply: { plain: '花在路上。' } },
  send_back: { do: 'send_back', reason: '写清楚' },
  approve: { do: 'approve' },
  ask_extension: { do: 'ask_extension', reason: '要去现场' },
  extend: { do: 'extend', reason: '同意' },
  rate: { do: 'rate', level: 'bad', reasons: ['unclear'] },
  redo: { do: 'redo', office: OFFICE, reason: '重新查' },
  close: { do: 'close', words: '办完了' },
  withdraw: { do: 'withdraw' },
};

type Step = readonly [Persona, TicketAction];
const SIGNED: Step[] = [['officer', 'sign']];
const DRAFTED: Step[] = [...SIGNED, ['officer', 'draft']];
const ANSWERED: Step[] = [...DRAFTED, ['reader', 'approve']];

/** The way to each state, step by step, from a question of the resident. */
const WAYS = {
  submitted: [],
  signed: SIGNED,
  awaiting: [...SIGNED, ['officer', 'ask_back']],
  extendable: SIGNED,
  extension: [...SIGNED, ['officer', 'ask_extension']],
  drafted: DRAFTED,
  answered: ANSWERED,
  reopened: [...ANSWERED, ['resident', 'rate']],
} satisfies Record<string, Step[]>;

export const askedBy = ({ app, cast }: Stage, words: NewTicket): Promise<Ticket> =>
  app.reply(api.ticketAsk, { token: cast.resident.token, body: words });

/** A question that came so far. */
export async function ticketIn(stage: Stage, state: keyof typeof WAYS): Promise<Ticket> {
  // Only some kinds can be extended; their way is otherwise the same.
  const kind = state === 'extension' || state === 'extendable' ? 'report' : 'consultation';
  let ticket = await askedBy(stage, { ...question, kind });
  for (const [who, action] of WAYS[state]) {
    const { token } = stage.cast[who];
    const body = { version: ticket.version, act: ACTS[action] };
    ticket = await stage.app.reply(api.ticketAct, { token, params: { id: ticket.id }, body });
  }
  return ticket;
}

/** From where each step is tried. */
export const FROM: Record<TicketAction, keyof typeof WAYS | 'unrouted'> = {
  route: 'unrouted',
  sign: 'submitted',
  handover: 'submitted',
  ask_back: 'signed',
  supplement: 'awaiting',
  draft: 'signed',
  send_back: 'drafted',
  approve: 'drafted',
  ask_extension: 'extendable',
  extend: 'extension',
  rate: 'answered',
  redo: 'reopened',
  close: 'answered',
  withdraw: 'submitted',
};

/** A question from which this step can be taken. */
export const ticketFor = (stage: Stage, action: TicketAction): Promise<Ticket> => {
  const state = FROM[action];
  return state === 'unrouted'
    ? askedBy(stage, { ...question, place: VILLAGE, topic: 'other' })
    : ticketIn(stage, state);
};
