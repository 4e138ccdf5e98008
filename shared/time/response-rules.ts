import type { ClockRule } from './rule';

const PETITION = {
  law: '《信访工作条例》',
  version: '2022 年',
  effectiveFrom: '2022-05-01',
  unit: 'day',
  pauses: [],
} as const;

const OPINION = {
  law: '国办发〔2016〕61号',
  version: '2016 年',
  effectiveFrom: '2016-07-30',
  unit: 'hour',
  pauses: [],
  mark: 'V',
} as const;

const OPINION_GRAVE = {
  ...OPINION,
  law: '国办发〔2016〕80号',
  effectiveFrom: '2016-11-10',
  startsAt: '发现',
} as const;

const SIMPLE_PETITION = {
  law: '《信访事项简易办理办法（试行）》',
  version: '试行',
  effectiveFrom: '2024-01-01',
  unit: 'workday',
  pauses: [],
  onBreach: '转普通程序，督查催办',
} as const;

/**
 * 舆情, 信访 and 复议: national limits, kept as configuration. The numbers are rows of the clock table. GK is to be
 * checked against the text before it is quoted to anyone.
 */
export const RESPONSE_RULES: readonly ClockRule[] = [
  // 17
  {
    ...OPINION_GRAVE,
    id: 'opinion-grave',
    name: '重大突发舆情发布权威信息',
    amount: 5,
    onBreach: '上报，马上发布',
  },
  // 18
  {
    ...OPINION_GRAVE,
    id: 'opinion-briefing',
    name: '重大突发舆情新闻发布会',
    law: '国办发〔2016〕61号、80号',
    amount: 24,
    onBreach: '上报，马上发布',
    note: '开过之后持续发布进展',
  },
  // 19
  {
    ...OPINION,
    id: 'opinion',
    name: '其他政务舆情回应',
    amount: 48,
    startsAt: '发现',
    onBreach: '上报镇领导，马上回应',
  },
  // 22
  {
    ...PETITION,
    id: 'petition-acceptance',
    name: '信访受理告知',
    article: '23',
    amount: 15,
    startsAt: '收到',
    onBreach: '督查催办',
    mark: 'GK',
    note: '15 日见于旧《信访条例》原文，新条例条号待核',
  },
  // 23
  {
    ...PETITION,
    id: 'petition',
    name: '信访办结',
    amount: 60,
    startsAt: '受理',
    extension: { amount: 30 },
    onBreach: '督查催办',
    mark: 'V',
    note: '延长要负责人同意，并告诉本人',
  },
  {
    ...PETITION,
    id: 'report',
    name: '举报办结',
    amount: 60,
    startsAt: '受理',
    extension: { amount: 30 },
    onBreach: '督查催办',
    mark: '?',
    note: '举报没有统一的期限，默认照信访办结；延长要负责人同意，并告诉本人',
  },
  // 24
  {
    ...PETITION,
    id: 'petition-review',
    name: '信访复查',
    article: '35',
    amount: 30,
    startsAt: '收到复查请求',
    onBreach: '督查催办',
    mark: 'GK',
  },
  {
    ...PETITION,
    id: 'petition-recheck',
    name: '信访复核',
    article: '36',
    amount: 30,
    startsAt: '收到复核请求',
    onBreach: '督查催办',
    mark: 'GK',
  },
  {
    ...PETITION,
    id: 'petition-review-request',
    name: '信访人请求复查、复核',
    article: '35、36',
    amount: 30,
    startsAt: '收到书面答复',
    onBreach: '过期不再复查、复核',
    mark: 'GK',
  },
  // 25
  {
    ...SIMPLE_PETITION,
    id: 'petition-simple',
    name: '信访简易办理',
    amount: 10,
    startsAt: '受理',
    mark: 'V',
    note: '施行日期未核，从随附日历的第一年起用',
  },
  {
    ...SIMPLE_PETITION,
    id: 'petition-simple-acceptance',
    name: '信访简易办理受理',
    amount: 3,
    startsAt: '收到',
    mark: 'GK',
    note: '施行日期未核，从随附日历的第一年起用',
  },
  // 38
  {
    id: 'reconsideration-request',
    name: '申请行政复议',
    law: '《行政复议法》',
    article: '20',
    version: '2023 年修订',
    effectiveFrom: '2024-01-01',
    unit: 'day',
    amount: 60,
    startsAt: '知道',
    pauses: [],
    onBreach: '过期一般不再受理',
    mark: 'V',
    note: '不予公开的，要先复议（第 23 条）',
  },
];
