import { TOWN } from './places';
import {
  act,
  answered,
  approve,
  askBack,
  close,
  draft,
  look,
  publicly,
  rate,
  type Story,
  sendBack,
  sign,
} from './story';

const place = TOWN;
const ANJIAHE = '341525110204';
const WANJIASHAN = '341525110205';
const PINGTIAN = '341525110206';
const CHENJIAFAN = '341525110209';
const NANZHUANG = '341525110210';
const XIEMATAI = '341525110202';
const HOME = '341525110201';

const BUTIE = { kind: 'consultation', topic: 'butie' } as const;

/** The queue of the township's finance office: everything that its two holders can be in the middle of. */
export const FINANCE_STORIES: readonly Story[] = [
  {
    ...{ ...BUTIE, asker: 'r5', place: PINGTIAN, asked: { ago: 0 } },
    text: '高标准农田占了田埂，耕地补贴的面积会不会少？',
    steps: [],
  },
  {
    ...{ ...BUTIE, asker: 'r6', place: CHENJIAFAN, asked: { dueIn: 0 } },
    text: '家里老人过世了，补贴还打在他卡上，怎么改到我这里？',
    steps: [sign('caizheng')],
  },
  {
    ...{ asker: 'r7', kind: 'complaint', place: NANZHUANG, topic: 'butie', asked: { dueIn: -3 }, contact: true },
    text: '公示的面积比确权证少 0.8 亩，问了两次都说在查。',
    steps: [sign('caizheng'), look('caizheng', '核对确权证面积')],
  },
  {
    ...{ ...BUTIE, asker: 'r1', place: HOME, asked: { ago: 4 } },
    text: '补贴公示上我家的面积和实际种的对不上，按哪个算？',
    steps: [
      sign('caizheng'),
      draft('caizheng', '按确权证上的面积算，不按实际种的。您家确权 4.6 亩。', '确权证弄错了的，带证到农业农村办改。'),
    ],
  },
  {
    ...{ ...BUTIE, asker: 'r8', place: WANJIASHAN, asked: { dueIn: 1 } },
    text: '山上改种了茶叶，还有没有耕地补贴？',
    steps: [
      sign('caizheng'),
      draft('caizheng', '按政策规定执行。'),
      sendBack('caizheng', '没答到点上：请写清改种茶叶算不算、从哪年起算。'),
    ],
  },
  {
    ...{ ...BUTIE, asker: 'r3', place: XIEMATAI, asked: { ago: 5 } },
    text: '补贴没到账，能不能查一下？',
    steps: [sign('caizheng'), askBack('caizheng', '请说一下是哪一年的、哪一种补贴，卡是哪家银行的（不要写卡号）。')],
  },
  {
    ...{ ...BUTIE, asker: 'r4', place, asked: { ago: 36 } },
    text: '耕地补贴按什么面积算？',
    steps: publicly('caizheng', '耕地补贴按什么面积算？', {
      plain: '按土地确权证上的面积算，全县一样的标准，一年一次，6 月底前打到卡上。',
      detail: '荒着的地、改成养殖场的地没有。公示贴在各组，不少于 7 天，对不上在公示的时候说最快。',
    }),
  },
  {
    ...{ ...BUTIE, asker: 'r2', place, asked: { ago: 44 } },
    text: '一卡通丢了，补贴会不会打不进来？',
    steps: publicly(
      'caizheng',
      '一卡通丢了，补贴怎么办？',
      {
        plain: '先到银行补卡，卡号不变就不用管；卡号变了，到村部登记一下。',
        detail: '已经打出去没进卡的，会退回来，下一批再打，一分不少。',
      },
      [rate('r2', 'very_good')],
    ),
  },
  {
    ...{ asker: 'r5', kind: 'report', place: NANZHUANG, topic: 'butie', asked: { ago: 38 } },
    text: '有人家的地荒了三年，补贴照样领，请查一查。',
    steps: [
      sign('caizheng'),
      act('caizheng-a', { do: 'ask_extension', reason: '要和农业农村办一起实地看地，等下雨天过了才能量' }),
    ],
  },
  {
    ...{ asker: 'r6', kind: 'report', place: PINGTIAN, topic: 'zuofeng', asked: { ago: 42 } },
    text: '流转土地的时候有人收了好处费，希望查清楚。',
    steps: [
      sign('xian-xinfang'),
      act('xian-xinfang-a', { do: 'ask_extension', reason: '要找的人在外地，等他回来才能问' }),
      act('ducha', { do: 'extend', reason: '当事人在外地，12 月才能回来，同意延长' }),
    ],
  },
  {
    ...{ asker: 'r7', kind: 'help', place: ANJIAHE, topic: 'butie', asked: { ago: 23 } },
    text: '老人不会用手机，补贴到没到账怎么查？',
    steps: [
      ...answered('caizheng', '带身份证到村部，文书当场能查；也可以打财政所电话。'),
      rate('r7', 'good'),
      close('村文书已经帮老人查到了。'),
    ],
  },
  {
    ...{ asker: 'r8', kind: 'suggestion', place, topic: 'zhang', asked: { ago: 13 } },
    text: '镇里的账能不能也像村里一样，一笔一笔贴出来？',
    steps: [
      ...answered('caizheng', '采用。从下个季度起，镇里 5 万元以上的开支一笔一笔公开。'),
      rate('r8', 'very_good', [], '说话算数就好。'),
    ],
  },
  {
    ...{ asker: 'r4', kind: 'consultation', place, topic: 'zhang', asked: { ago: 2 } },
    text: '村里的公章和钱是不是分开管的？谁来查？',
    steps: [
      sign('caizheng'),
      draft('caizheng', '钱由镇里代管，章在村里，花钱要村里和镇里都签字。一年查两次。'),
      approve('caizheng'),
    ],
  },
];
