import type { ClockRule } from './rule';

const OPENNESS = {
  law: '《政府信息公开条例》',
  version: '国务院令第 711 号',
  effectiveFrom: '2019-05-15',
  unit: 'workday',
  pauses: [],
  mark: 'V',
} as const;

/**
 * What must be disclosed, answered on application, and put up for comment: national limits, kept as configuration. The
 * numbers are rows of the clock table. GK is to be checked against the text before it is quoted to anyone.
 */
export const DISCLOSURE_RULES: readonly ClockRule[] = [
  // 1
  {
    ...OPENNESS,
    id: 'proactive-disclosure',
    name: '主动公开',
    article: '26',
    amount: 20,
    startsAt: '信息形成或变更',
    onBreach: '列入到期没公开',
    note: '别的法律规定更短的，照更短的办',
  },
  // 4, the 办法; the catalogues' 7 working days are among the local rules.
  {
    id: 'subsistence-notice-days',
    name: '低保审核公示（办法）',
    law: '《最低生活保障审核确认办法》',
    version: '民发〔2021〕57号',
    effectiveFrom: '2021-07-01',
    unit: 'day',
    amount: 7,
    startsAt: '贴出',
    pauses: [],
    onBreach: '不满期撤下的，重新公示',
    mark: 'GK',
    note: '最短期限；有异议的重新审核',
  },
  // 9
  {
    id: 'village-notice',
    name: '村务公布期限',
    law: '《村民委员会组织法》',
    article: '35',
    version: '2025 年修订',
    effectiveFrom: '2026-01-01',
    unit: 'day',
    amount: 15,
    startsAt: '公布',
    pauses: [],
    onBreach: '不满期撤下的，重新公布',
    mark: 'V',
    note: '最短期限；公开栏和网上都要有。社区依《居民委员会组织法》第 34 条，期限相同',
  },
  // 10
  {
    ...OPENNESS,
    id: 'disclosure-answer',
    name: '依申请公开答复',
    article: '32、33',
    amount: 20,
    startsAt: '收到',
    pauses: ['征求第三方意见', '征求其他机关意见'],
    extension: { amount: 20 },
    onBreach: '申请人可以申请复议',
    note: '延长要公开工作机构负责人同意，并告诉申请人',
  },
  // 11
  {
    ...OPENNESS,
    id: 'disclosure-correction',
    name: '依申请公开补正通知',
    article: '30',
    amount: 7,
    startsAt: '收到申请',
    onBreach: '不能再要求补正',
    note: '只能要求补正一次；答复期限从收到补正之日重新算',
  },
  // 12
  {
    ...OPENNESS,
    id: 'third-party-opinion',
    name: '第三方提意见',
    article: '32',
    amount: 15,
    startsAt: '第三方收到征求意见书',
    onBreach: '没回话的，由机关决定',
  },
  // 13
  {
    ...OPENNESS,
    id: 'joint-agency-opinion',
    name: '共同制作机关提意见',
    article: '34',
    amount: 15,
    startsAt: '收到征求意见书',
    onBreach: '没回话的，视为同意公开',
  },
  // 14
  {
    ...OPENNESS,
    id: 'disclosure-fee',
    name: '信息处理费缴费',
    law: '《政府信息公开信息处理费管理办法》',
    version: '国办函〔2020〕109号',
    effectiveFrom: '2021-01-01',
    amount: 20,
    startsAt: '收到收费通知',
    onBreach: '没缴的，视为放弃申请',
    mark: 'GK',
  },
  // 36
  {
    id: 'decision-comment',
    name: '重大决策公开征求意见',
    law: '《重大行政决策程序暂行条例》',
    version: '国务院令第 713 号',
    effectiveFrom: '2019-09-01',
    unit: 'day',
    amount: 30,
    startsAt: '发布',
    pauses: [],
    onBreach: '不满期结束的，重新征求',
    mark: 'V',
    note: '最短期限；情况紧急可以短些，要说明理由',
  },
  // 37
  {
    id: 'document-comment',
    name: '规范性文件征求意见',
    law: '《法治政府建设示范指标体系》第 24 项',
    version: '现行',
    effectiveFrom: '2024-01-01',
    unit: 'workday',
    amount: 7,
    startsAt: '发布',
    pauses: [],
    onBreach: '不满期结束的，重新征求',
    mark: 'V',
    note: '最短期限；施行日期未核，从随附日历的第一年起用',
  },
  {
    id: 'document-comment-business',
    name: '涉企规范性文件征求意见',
    law: '《法治政府建设示范指标体系》第 24 项',
    version: '现行',
    effectiveFrom: '2024-01-01',
    unit: 'day',
    amount: 30,
    startsAt: '发布',
    pauses: [],
    onBreach: '不满期结束的，重新征求',
    mark: 'V',
    note: '最短期限；施行日期未核，从随附日历的第一年起用',
  },
];
