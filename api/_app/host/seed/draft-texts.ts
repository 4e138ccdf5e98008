import { HOME, TOWN } from './places';
import { BASIS, type SeedText } from './text';

/** Sent in and waiting for the reviewer. */
export const WAITING_TEXTS: readonly SeedText[] = [
  {
    ...{ place: HOME.code, stage: 'execution', ago: 1, basis: BASIS.village },
    title: '两口当家塘清淤，下周开工',
    plain: '上塘下塘清淤，{+7}开工，大约 12 天，花 4.2 万元。',
    text: `一、上塘挖深 1 米，下塘挖深 0.8 米。
二、{+7}开工，大约 12 天，塘里的鱼先请各户捞走。
三、挖机 2.6 万元，运泥 1.6 万元，一共 4.2 万元，用一事一议奖补。
四、淤泥谁家要肥田，跟组长说，不要钱。`,
  },
  {
    ...{ place: '341525110206', stage: 'service', ago: 2, basis: BASIS.village },
    title: '平田村农家书屋改了开门时间',
    plain: '书屋周末也开，孩子放学可以来写作业。',
    text: `一、周一到周五 15 点到 18 点，周末 9 点到 17 点。
二、有两位退休老师轮流看着。
三、借书一次两本，一个月还。`,
  },
  {
    ...{ place: '341525110203', stage: 'result', ago: 3, basis: BASIS.village },
    title: '李家河村护栏加固，验收结果',
    plain: '河边 86 米护栏焊好了，花了 9,460 元，验收合格。',
    text: `钢管 5,160 元，人工 3,000 元，油漆 1,300 元，一共 9,460 元。
{-1}验收，推、拉、摇都不动。
掉漆、松动，打村部电话。`,
  },
  {
    ...{ place: TOWN, stage: 'service', ago: 1, basis: BASIS.openness },
    title: '镇便民大厅午休有人值班了',
    plain: '从下周一起，便民大厅中午也能办事。',
    text: `一、周一到周五 8 点到 17 点 30，中午留两个窗口。
二、中午能办：社保、医保、救助、盖章。
三、周六上午可以约，打党政办电话。`,
  },
];

/** Still being written. */
export const DRAFT_TEXTS: readonly SeedText[] = [
  {
    ...{ place: HOME.code, stage: 'decision', ago: 2, basis: BASIS.decided },
    title: '老年活动室屋顶怎么修（没写完）',
    plain: '屋顶漏了三处，想换成铁皮瓦，约 2.8 万元。',
    text: `一、漏了三处，下雨要摆盆。
二、两个办法：补，约 0.6 万元，管两年；换铁皮瓦，约 2.8 万元，管二十年。
三、等瓦匠报价。`,
  },
  {
    ...{ place: HOME.code, stage: 'service', ago: 0, basis: BASIS.village },
    title: '冬天水管怎么防冻',
    plain: '水管包旧衣服，夜里留一点水，冻住了别用火烤。',
    text: `一、露在外面的管子，用旧衣服、塑料布包好。
二、夜里低于零下 5 度，水龙头留一根线那么细的水。
三、冻住了，用温水慢慢浇，别用火烤，别用开水。`,
  },
  {
    ...{ place: '341525110210', stage: 'result', ago: 4, basis: BASIS.village },
    title: '南庄村改厕剩下的 11 户',
    plain: '剩下 11 户干完了 9 户，两户等主人回来。',
    text: `干完 9 户。两户主人在外面，过年回来再干，补助留着。`,
  },
];
