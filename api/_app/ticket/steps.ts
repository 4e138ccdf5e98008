import { Refusal } from '../../../shared/refusal';
import type { Instant } from '../../../shared/text';
import type { Act } from '../../../shared/ticket/act';
import type { Actor } from '../../../shared/ticket/flow';
import { isBad, RATING_WORDS } from '../../../shared/ticket/ticket';
import type { Calendar } from '../../../shared/time/calendar';
import { canPause, isPaused, pauseClock, resumeClock, startClock, stopClock } from '../../../shared/time/clock';
import { dayOf } from '../../../shared/time/day';
import { ruleById } from '../../../shared/time/default-rules';
import { extendClock } from '../../../shared/time/extend';
import type { TicketRecord } from './record';

/** 差评整改 (domain.md B0 row 32). */
const RECTIFICATION = 'rectification';

/** Where a ticket goes: the office, its name, and the login of who holds the post today. */
export interface Target {
  readonly office: string;
  readonly name: string;
  readonly handler: string;
}

/** Who acts, as what, and what the act needs to know of the world. */
export interface Scene {
  readonly actors: readonly Actor[];
  readonly login: string | undefined;
  /** The acting post in words; empty for the one who asked. */
  readonly by: string;
  readonly at: Instant;
  readonly calendar: Calendar;
  /** The office named in route, handover and redo. */
  readonly target?: Target;
}

/** What comes of a step: the new record, its line in the timeline, and who is told. */
export interface Decision {
  readonly ticket: TicketRecord;
  readonly says: string;
  /** Only staff see this line. */
  readonly staff?: true;
  readonly tell: readonly ('asker' | 'handler')[];
}

type Doing<D extends Act['do']> = (ticket: TicketRecord, act: Extract<Act, { do: D }>, scene: Scene) => Decision;

const NOBODY: readonly never[] = [];

/** @throws Refusal bad_input when the office is the one that has it already */
function sentTo(ticket: TicketRecord, { target }: Scene): Target {
  if (!target) throw new Refusal('handover_needs_office');
  if (target.office === ticket.office && ticket.state !== 'reopened') {
    throw new Refusal('bad_input', { issues: [{ path: 'act.office', says: '已经在这个单位了' }] });
  }
  return target;
}

const moved = (ticket: TicketRecord, { office, handler }: Target): TicketRecord => ({
  ...ticket,
  state: 'submitted',
  office,
  handler,
});

const pausedIfMay = (ticket: TicketRecord, at: Instant) =>
  canPause(ticket.clock.rule) ? pauseClock(ticket.clock, at, '等您补充') : ticket.clock;
const resumedIfPaused = (ticket: TicketRecord, at: Instant) =>
  isPaused(ticket.clock) ? resumeClock(ticket.clock, at) : ticket.clock;
const stopped = (ticket: TicketRecord, at: Instant) =>
  ticket.clock.stoppedAt ? ticket.clock : stopClock(ticket.clock, at);

/** What each step of the flow does. One entry a step; the flow table says who and from where. */
export const STEPS: { readonly [D in Act['do']]: Doing<D> } = {
  route: (ticket, _act, scene) => {
    const target = sentTo(ticket, scene);
    return { ticket: moved(ticket, target), says: `交给${target.name}了。`, tell: ['asker', 'handler'] };
  },
  sign: (ticket, _act, { login, by }) => ({
    ticket: { ...ticket, state: 'signed', ...(login && { handler: login }) },
    says: `${by}签收了，开始办。`,
    tell: ['asker'],
  }),
  handover: (ticket, act, scene) => {
    const target = sentTo(ticket, scene);
    return {
      ticket: moved(ticket, target),
      says: `这件事归${target.name}管，已经转过去：${act.reason}。答复的最晚日子不变。`,
      tell: ['asker', 'handler'],
    };
  },
  ask_back: (ticket, act, { at }) => ({
    ticket: { ...ticket, state: 'awaiting', asked: act.text, clock: pausedIfMay(ticket, at) },
    says: `请您补充：${act.text.slice(0, 200)}`,
    tell: ['asker'],
  }),
  supplement: (ticket, act, { at }) => ({
    ticket: { ...ticket, state: 'signed', asked: undefined, clock: resumedIfPaused(ticket, at) },
    says: `补充了：${act.text.slice(0, 280)}`,
    tell: ['handler'],
  }),
  draft: (ticket, act, { login, by }) => {
    if (!login) throw new Refusal('not_allowed');
    return {
      ticket: { ...ticket, state: 'drafted', draft: { ...act.reply, login, by } },
      says: '答复写好了，请另一个人复核。',
      tell: NOBODY,
    };
  },
  send_back: (ticket, act) => ({
    ticket: { ...ticket, state: 'signed' },
    says: `复核退回：${act.reason}`,
    staff: true,
    tell: ['handler'],
  }),
  approve: (ticket, _act, { at }) => {
    if (!ticket.draft) throw new Refusal('wrong_state', { state: '还没有写答复' });
    const { plain, detail, by } = ticket.draft;
    const answer = { plain, ...(detail !== undefined && { detail }), by, at };
    return {
      ticket: { ...ticket, state: 'answered', answer, draft: undefined, rating: undefined, clock: stopped(ticket, at) },
      says: '答复了。满意不满意，您说了算。',
      tell: ['asker'],
    };
  },
  ask_extension: (ticket, act) => {
    if (ticket.clock.extension) throw new Refusal('already_extended');
    if (!ticket.clock.rule.extension) throw new Refusal('cannot_extend');
    return {
      ticket: { ...ticket, extensionAsked: act.reason },
      says: `申请延期：${act.reason}`,
      staff: true,
      tell: NOBODY,
    };
  },
  extend: (ticket, act, { at, by, calendar }) => ({
    ticket: {
      ...ticket,
      extensionAsked: undefined,
      clock: extendClock(ticket.clock, calendar, { reason: act.reason, approver: by }, at),
    },
    says: `要多用几天：${act.reason}。`,
    tell: ['asker', 'handler'],
  }),
  rate: (ticket, act, { at }) => {
    const { do: _do, ...said } = act;
    const rating = { ...said, at };
    const says = `评价：${RATING_WORDS[act.level]}`;
    if (!isBad(act.level)) return { ticket: { ...ticket, state: 'rated', rating }, says, tell: NOBODY };
    const clock = startClock(ruleById(RECTIFICATION, dayOf(at)), at);
    return { ticket: { ...ticket, state: 'reopened', rating, clock }, says: `${says}。交给督查重新查。`, tell: NOBODY };
  },
  redo: (ticket, act, scene) => {
    const target = sentTo(ticket, scene);
    return {
      ticket: moved(ticket, target),
      says: `督查要求${target.name}重办：${act.reason}`,
      tell: ['asker', 'handler'],
    };
  },
  close: (ticket, act, { at }) => ({
    ticket: { ...ticket, state: 'closed', clock: stopped(ticket, at) },
    says: `办完了：${act.words}`,
    tell: ['asker'],
  }),
  withdraw: (ticket, _act, { at }) => ({
    ticket: { ...ticket, state: 'withdrawn', draft: undefined, clock: stopped(ticket, at) },
    says: '不问了，撤回了。',
    tell: ['handler'],
  }),
};
