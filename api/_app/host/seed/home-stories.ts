import { HOME } from './places';
import {
  answered,
  approve,
  askBack,
  close,
  draft,
  draftByB,
  look,
  ME,
  publicly,
  rate,
  type Story,
  sign,
  withdraw,
} from './story';

const place = HOME.code;
const village = HOME.slug;

/** What the resident whom one plays has asked, in different states. */
const MINE: readonly Story[] = [
  {
    ...{ asker: ME, kind: 'consultation', place, topic: 'zhang', line: 'road', asked: { ago: 9 } },
    text: '修三组机耕路的 58,600 元都花在哪了？用了多少料，多少工？',
    steps: publicly(village, '修三组机耕路的 58,600 元都花在哪了？', {
      plain: '路冲坏了 140 米。买料 3.12 万元，挖机 1.44 万元，人工 1.3 万元。没向村民收钱。',
      detail: `砂石 260 方，每方 120 元，31,200 元。
挖机 96 小时，每小时 150 元，14,400 元。
人工 65 个工，每工 200 元，13,000 元。
合计 58,600 元，和账上一样。票据三张在村部，谁都可以来看。`,
    }),
  },
  {
    ...{ asker: ME, kind: 'help', place, topic: 'huanjing', asked: { ago: 5 }, contact: true },
    text: '屋后的沟堵了，一下雨水就往院子里灌，能不能来人通一通？',
    steps: [
      sign(village),
      look(village, '上门前打电话问路'),
      askBack(village, '请说一下是几组、靠近哪里，最好写明沟从哪段开始堵，我们带工具来。'),
    ],
  },
  {
    ...{ asker: ME, kind: 'consultation', place, topic: 'zhang', line: 'allowance', asked: { ago: 1 } },
    text: '误工补贴 27,000 元发了 5 个人，是怎么定的？一天多少钱？',
    steps: [],
  },
  {
    ...{ asker: ME, kind: 'consultation', place, topic: 'butie', asked: { dueIn: 2 } },
    text: '今年的耕地补贴什么时候打到卡上？我家隔壁已经到了。',
    steps: [sign('caizheng')],
  },
  {
    ...{ asker: ME, kind: 'consultation', place, topic: 'zhang', line: 'visits', asked: { ago: 12 } },
    text: '看望困难户 12 户是怎么定的？一户多少钱？',
    steps: publicly(
      village,
      '看望困难户 12 户是怎么定的？',
      {
        plain: '组里报、代表会评、贴了 7 天才定的。一户 800 元，给的是米油和被子。',
        detail: '先看生大病的、独居的、今年遭灾的。12 户，每户 800 元，一共 9,600 元，发的是东西，没有发现金。',
      },
      [rate(ME, 'very_good')],
    ),
  },
  {
    ...{ asker: ME, kind: 'help', place, topic: 'shui', asked: { ago: 34 }, contact: true },
    text: '四组自来水断了三天，谁来修？',
    steps: [
      sign('shuili'),
      look('shuili', '约时间上门查管道'),
      draft('shuili', '主管道被挖断，当天下午接好，晚上 7 点来的水。', '挖断的地方换了 6 米管子，费用由施工的出。'),
      approve('shuili'),
      rate(ME, 'good'),
      close('水通了，回访过了。'),
    ],
  },
  {
    ...{ asker: ME, kind: 'suggestion', place, topic: 'huanjing', asked: { ago: 16 } },
    text: '村里早上的广播能不能小声一点，家里有上夜班的。',
    steps: [sign(village), withdraw(ME)],
  },
  {
    ...{ asker: ME, kind: 'consultation', place, topic: 'zhaijidi', asked: { ago: 18 } },
    text: '老屋拆了重盖，宅基地审批多久能有结果？材料交了一个多月了。',
    steps: [
      ...answered('guihua', '正在按程序办理，请耐心等待。'),
      rate(ME, 'bad', ['unclear', 'beside_the_point'], '没说到哪一步了，也没说哪天能有结果。'),
    ],
  },
];

/** What others have asked in the village. */
const OTHERS: readonly Story[] = [
  {
    ...{ asker: 'r1', kind: 'consultation', place, topic: 'zhang', line: 'road', asked: { ago: 30 } },
    text: '修路的钱是谁出的？要不要我们再出？',
    steps: publicly(
      village,
      '修路的钱是谁出的？',
      {
        plain: '一事一议奖补 3 万元，其余 2.86 万元是集体茶园的承包费。不向村民收钱。',
        detail: '奖补 30,000 元在账上“一事一议奖补”那一笔；28,600 元从“集体茶园承包费”里出，代表会定的。',
      },
      [rate('r1', 'good')],
    ),
  },
  {
    ...{ asker: 'r2', kind: 'consultation', place, topic: 'zhang', line: 'rubbish', asked: { ago: 25 } },
    text: '垃圾清运一个月 4,800 元，一个月拉几次？',
    steps: publicly(village, '垃圾清运一个月 4,800 元，一个月拉几次？', {
      plain: '一个月拉 16 次，一次 300 元，三个月 14,400 元。',
      detail: '周一、三、五、日早上 6 点到 8 点。没来拉的，打村部电话，当天补，少拉一次扣 300 元。',
    }),
  },
  {
    ...{ asker: 'r3', kind: 'consultation', place, topic: 'zhang', line: 'lights', asked: { ago: 28 } },
    text: '路灯电费怎么算的？夜里 12 点还亮着。',
    steps: publicly(
      village,
      '路灯电费怎么算的？',
      {
        plain: '一度 0.56 元，全村 62 盏灯，三个月约 5,869 度，花了 3,286.40 元。',
        detail: '现在改成夜里 11 点熄，一个月能少交 300 元上下。电费单贴在村部。',
      },
      [rate('r3', 'fair'), close('熄灯时间改了，回访过了。')],
    ),
  },
  {
    ...{ asker: 'r4', kind: 'consultation', place, topic: 'zhang', line: 'solar', asked: { ago: 15 } },
    text: '光伏卖电的钱归谁？分不分给大家？',
    steps: publicly(
      village,
      '光伏卖电的钱归谁？',
      {
        plain: '归村集体。六成给公益岗位发工资，四成修路修渠，不直接分到户。',
        detail: '用法是村民代表会定的，每季度在账上公开。想改，可以在下一次代表会上提。',
      },
      [rate('r4', 'very_good')],
    ),
  },
  {
    ...{ asker: 'r2', kind: 'consultation', place, topic: 'zhang', line: 'flood', asked: { ago: 31 } },
    text: '这 6,940 元的物资买了些什么？放在哪？',
    steps: publicly(
      village,
      '6,940 元的物资买了些什么？',
      {
        plain: '手电 20 个、雨衣 30 件、铁锹 20 把、喇叭 4 个、沙袋 400 条。',
        detail: '放在村部东边库房，谁领谁签字。清单贴在库房门上。',
      },
      [rate('r2', 'fair', ['too_slow'])],
    ),
  },
  {
    ...{ asker: 'r1', kind: 'help', place, topic: 'lu', asked: { dueIn: -1 }, contact: true },
    text: '二组晒谷场的路灯坏了一个星期，夜里走路看不见。',
    steps: [sign(village)],
  },
  {
    ...{ asker: 'r2', kind: 'consultation', place, topic: 'lu', asked: { dueIn: 0 } },
    text: '村部到小学那段路哪天铺？孩子天天踩泥。',
    steps: [sign(village)],
  },
  {
    ...{ asker: 'r3', kind: 'suggestion', place, topic: 'huanjing', asked: { ago: 6 } },
    text: '垃圾桶能不能挪到路口？现在放在我家门前，夏天有味。',
    steps: [],
  },
  {
    ...{ asker: 'r4', kind: 'consultation', place, topic: 'zhang', line: 'tea', asked: { ago: 3 } },
    text: '茶园承包费一亩多少钱？哪年到期？',
    steps: [
      sign(village),
      draft(village, '一亩 700 元，65 亩一年 4.55 万元，三年一签。', '当众报价定的，合同在村部，谁都可以来看。'),
    ],
  },
  {
    ...{ asker: 'r5', kind: 'complaint', place, topic: 'huanjing', asked: { dueIn: 2 } },
    text: '一组养鸡的把粪堆在路边，气味大，说过两次没用。',
    steps: [sign(village)],
  },
  {
    ...{ asker: 'r6', kind: 'consultation', place, topic: 'lu', asked: { ago: 4 } },
    text: '三组新修的路边沟谁来清？下雨又淤了。',
    steps: [sign(village), draftByB(village, '边沟一个月清一次，由公益岗位的人清，这个月 28 日来。')],
  },
];

export const HOME_STORIES: readonly Story[] = [...MINE, ...OTHERS];
