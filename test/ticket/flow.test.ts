import fc from 'fast-check';
import { actorsOf } from '../../api/_app/ticket/actors';
import type { TicketRecord } from '../../api/_app/ticket/record';
import { decide } from '../../api/_app/ticket/rules';
import type { Scene } from '../../api/_app/ticket/steps';
import { Refusal } from '../../shared/refusal';
import { Act } from '../../shared/ticket/act';
import {
  type Actor,
  allows,
  OPEN_STATES,
  STATE_WORDS,
  stepsFor,
  TICKET_ACTIONS,
  TICKET_FLOW,
} from '../../shared/ticket/flow';
import { TicketState as States, type TicketState } from '../../shared/ticket/ticket';
import { startClock } from '../../shared/time/clock';
import { ruleById } from '../../shared/time/default-rules';
import { OFFICIAL_CALENDAR } from '../../shared/time/official-years';

const AT = '2026-10-15T01:00:00.000Z';
const ID = '0'.repeat(26);

const ticket = (change: Partial<TicketRecord> = {}): TicketRecord => ({
  id: ID,
  number: '261015-K7M2P',
  kind: 'consultation',
  place: '341525107201',
  topic: 'money',
  text: '这 58,600 元都花在哪了？',
  title: '这 58,600 元都花在哪了？',
  asker: 'asker-1',
  mailbox: 'asker-1',
  state: 'submitted',
  office: 'town-finance',
  handler: 'officer',
  clock: startClock(ruleById('consultation', '2026-10-15'), AT),
  due: '2026-10-22T15:59:59.999Z',
  contact: false,
  demo: false,
  at: AT,
  changedAt: AT,
  ...change,
});

const target = { office: 'town-water', name: '水利站', handler: 'water-a' };
const ACTS: Record<Act['do'], Act> = {
  route: { do: 'route', office: 'town-water' },
  sign: { do: 'sign' },
  handover: { do: 'handover', office: 'town-water', reason: '供水归水利站管' },
  ask_back: { do: 'ask_back', text: '请说一下是哪一组' },
  supplement: { do: 'supplement', text: '三组' },
  draft: { do: 'draft', reply: { plain: '修了 140 米路。' } },
  send_back: { do: 'send_back', reason: '没有写依据' },
  approve: { do: 'approve' },
  ask_extension: { do: 'ask_extension', reason: '施工队外出' },
  extend: { do: 'extend', reason: '施工队外出' },
  rate: { do: 'rate', level: 'bad', reasons: ['unclear'] },
  redo: { do: 'redo', office: 'town-finance', reason: '没答到点上' },
  close: { do: 'close', words: '已经当面说清' },
  withdraw: { do: 'withdraw' },
};

const scene = (actors: readonly Actor[], change: Partial<Scene> = {}): Scene => ({
  actors,
  login: 'officer',
  by: '财政所',
  at: AT,
  calendar: OFFICIAL_CALENDAR,
  target,
  ...change,
});

const drafted = () => ticket({ state: 'drafted', draft: { plain: '修了 140 米路。', login: 'officer', by: '财政所' } });
const codeOf = (run: () => unknown): string | undefined => {
  try {
    run();
  } catch (error) {
    return error instanceof Refusal ? error.code : String(error);
  }
  return undefined;
};

test('the acts that can be said are exactly the steps of the flow', () => {
  expect(Object.keys(ACTS).sort()).toEqual([...TICKET_ACTIONS].sort());
  for (const act of Object.values(ACTS)) expect(Act.parse(act)).toEqual(act);
});

test('every state that can be reached and is not an end has a way out', () => {
  const reached = new Set<TicketState>(['submitted']);
  for (let grew = true; grew; ) {
    const before = reached.size;
    for (const step of Object.values(TICKET_FLOW)) {
      if (step.from.some((s) => reached.has(s))) for (const to of step.to) reached.add(to);
    }
    grew = reached.size > before;
  }
  expect([...reached].sort()).toEqual([...States.options].sort());
  const ends: TicketState[] = ['closed', 'withdrawn'];
  const everyone: Actor[] = ['asker', 'dispatcher', 'officer', 'reader', 'supervisor', 'system'];
  for (const state of reached) expect(stepsFor(state, everyone).length > 0).toBe(!ends.includes(state));
});

test.each([
  ['sign', 'submitted', ['officer'], 'signed'],
  ['handover', 'submitted', ['officer'], 'submitted'],
  ['handover', 'signed', ['officer'], 'submitted'],
  ['ask_back', 'signed', ['officer'], 'awaiting'],
  ['supplement', 'awaiting', ['asker'], 'signed'],
  ['draft', 'signed', ['officer'], 'drafted'],
  ['send_back', 'drafted', ['reader'], 'signed'],
  ['approve', 'drafted', ['reader'], 'answered'],
  ['rate', 'answered', ['asker'], 'reopened'],
  ['redo', 'reopened', ['supervisor'], 'submitted'],
  ['close', 'reopened', ['supervisor'], 'closed'],
  ['withdraw', 'awaiting', ['asker'], 'withdrawn'],
] as const)('%s takes a %s ticket on', (action, state, actors, to) => {
  const before = action === 'approve' || action === 'send_back' ? drafted() : ticket({ state });
  expect(decide(before, ACTS[action], scene(actors)).ticket.state).toBe(to);
});

test('a good rating does not reopen, a bad one does with a clock of its own', () => {
  const answered = ticket({ state: 'answered' });
  expect(decide(answered, { do: 'rate', level: 'fair', reasons: [] }, scene(['asker'])).ticket.state).toBe('rated');
  const { ticket: reopened } = decide(answered, ACTS.rate, scene(['asker']));
  expect(reopened.clock.rule.id).toBe('rectification');
  expect(reopened.clock.startedAt).toBe(AT);
});

test('an unrouted ticket goes where the dispatcher names', () => {
  const { office: _office, handler: _handler, ...unrouted } = ticket();
  const { ticket: routed } = decide(unrouted, ACTS.route, scene(['dispatcher']));
  expect([routed.office, routed.handler, routed.state]).toEqual(['town-water', 'water-a', 'submitted']);
});

test('不属本单位 exists only as handing over to another office that is named', () => {
  expect(codeOf(() => decide(ticket(), ACTS.handover, scene(['officer'], { target: undefined })))).toBe(
    'handover_needs_office',
  );
  const same = { ...target, office: 'town-finance' };
  expect(codeOf(() => decide(ticket(), ACTS.handover, scene(['officer'], { target: same })))).toBe('bad_input');
});

test('asking back pauses the clock, and the answer resumes it', () => {
  const { ticket: awaiting } = decide(ticket({ state: 'signed' }), ACTS.ask_back, scene(['officer']));
  expect(awaiting.clock.pauses).toEqual([{ from: AT, reason: '等您补充' }]);
  const later = '2026-10-20T01:00:00.000Z';
  const { ticket: signed } = decide(awaiting, ACTS.supplement, scene(['asker'], { at: later }));
  expect(signed.clock.pauses).toEqual([{ from: AT, to: later, reason: '等您补充' }]);
  expect(String(signed.due) > String(ticket().due)).toBe(true);
});

test('who wrote the draft is not the second reader', () => {
  const caller = (login: string) => ({
    person: {
      id: ID,
      login,
      title: '财政所',
      roles: [{ role: 'officer' as const, place: '341525107', office: 'town-finance' }],
    },
    asker: `asker of ${login}`,
  });
  expect(actorsOf(caller('officer'), drafted())).toEqual(['officer']);
  expect(actorsOf(caller('reader'), drafted())).toEqual(['officer', 'reader']);
  expect(codeOf(() => decide(drafted(), ACTS.approve, scene(['officer'])))).toBe('not_own_review');
});

test('who asked never handles it, even as an officer of that very office', () => {
  const person = {
    id: ID,
    login: 'officer',
    title: '财政所',
    roles: [{ role: 'officer' as const, place: '341525107', office: 'town-finance' }],
  };
  expect(actorsOf({ person, asker: 'asker-1' }, ticket())).toEqual(['asker']);
});

test('no step is taken that the table does not allow, and what is allowed keeps its promises', () => {
  const actors = fc.subarray<Actor>(['asker', 'dispatcher', 'officer', 'reader', 'supervisor'], { minLength: 1 });
  fc.assert(
    fc.property(
      fc.constantFrom(...States.options),
      fc.constantFrom(...TICKET_ACTIONS),
      actors,
      (state, action, who) => {
        const before = state === 'drafted' ? drafted() : ticket({ state });
        const code = codeOf(() => decide(before, ACTS[action], scene(who)));
        if (!allows(action, state, who))
          return expect(['not_allowed', 'wrong_state', 'not_own_review']).toContain(code);
        if (code !== undefined)
          return expect(['bad_input', 'already_extended', 'cannot_extend', 'wrong_state']).toContain(code);
        const decision = decide(before, ACTS[action], scene(who));
        const to: readonly TicketState[] = TICKET_FLOW[action].to;
        expect(to).toContain(decision.ticket.state);
        expect(decision.says.length).toBeGreaterThan(0);
        return expect(OPEN_STATES.includes(decision.ticket.state)).toBe(
          decision.ticket.clock.stoppedAt === undefined || decision.ticket.state === 'rated',
        );
      },
    ),
  );
});

test('every state has words for both sides', () => {
  for (const state of States.options)
    expect([STATE_WORDS[state].resident, STATE_WORDS[state].staff].every(Boolean)).toBe(true);
});
