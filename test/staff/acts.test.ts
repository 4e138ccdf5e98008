import { FORMS, type StaffAction, stepsOf, toAct } from '../../miniapp/src/staff/handle/acts';
import { countWords, desksOf } from '../../miniapp/src/staff/inbox/desks';
import { TICKET_ACTIONS, TICKET_FLOW } from '../../shared/ticket/flow';
import type { Ticket } from '../../shared/ticket/ticket';

const ticket = (part: Partial<Ticket>): Ticket => ({
  ...{ id: '0'.repeat(26), number: '261123-K7M2P', version: 1, kind: 'help', state: 'signed', place: '341525110201' },
  ...{ placeName: '道士冲村', title: '路灯', receiver: { name: '村委会' }, anchored: false, demo: true },
  ...{ at: '2026-11-23T01:14:25.000Z', text: '路灯', topic: 'lu', topicName: '路', contact: false },
  ...{ events: [], can: [] },
  ...part,
});

describe('the steps on the desk', () => {
  it('are exactly those of the flow that are not the asker’s', () => {
    const staff = TICKET_ACTIONS.filter((action) => TICKET_FLOW[action].by.some((actor) => actor !== 'asker'));
    expect(Object.keys(FORMS).sort()).toEqual([...staff].sort());
  });

  it('begin with the one that is to be taken next', () => {
    expect(stepsOf(ticket({ can: ['handover', 'ask_back', 'draft', 'ask_extension', 'withdraw'] }))).toEqual([
      'draft',
      'ask_back',
      'handover',
      'ask_extension',
    ]);
  });

  it('offer to approve an extension only after it was asked for, and to ask for it once', () => {
    const can = ['extend', 'ask_extension'];
    expect(stepsOf(ticket({ can }))).toEqual(['ask_extension']);
    expect(stepsOf(ticket({ can, extensionAsked: '要到地里量' }))).toEqual(['extend']);
  });

  it.each<[StaffAction, Parameters<typeof toAct>[1], unknown]>([
    ['sign', { words: '' }, { act: { do: 'sign' } }],
    ['route', { words: '' }, { says: '先选一个单位' }],
    ['route', { words: 'x', office: 'caizheng' }, { act: { do: 'route', office: 'caizheng' } }],
    ['handover', { words: ' ', office: 'caizheng' }, { says: '这里还没写' }],
    ['ask_back', { words: '发票\n' }, { act: { do: 'ask_back', text: '发票' } }],
    [
      'draft',
      { words: '', plain: '按实测扣。', detail: ' ' },
      { act: { do: 'draft', reply: { plain: '按实测扣。' } } },
    ],
    ['draft', { words: '', plain: '字'.repeat(121) }, { says: '最多 120 个字' }],
    ['close', { words: '修好了' }, { act: { do: 'close', words: '修好了' } }],
  ])('%s with %j', (action, said, result) => {
    expect(toAct(action, said)).toEqual(result);
  });
});

describe('the desks', () => {
  it('follow from the roles, in the order in which they are worked off', () => {
    expect(desksOf(['supervisor', 'officer'])).toEqual(['office', 'read', 'reopened', 'watch', 'done']);
    expect(desksOf(['cadre', 'admin'])).toEqual([]);
  });

  it('do not pretend to have counted what was not fetched', () => {
    expect([countWords(8, false), countWords(20, true)]).toEqual(['8 件', '20 多件']);
  });
});
