import type { ClockRule } from './rule';

/**
 * Limits seen in documents and practice of other places: a county's starting point, for it to change, not law. They
 * have no common commencement, so they hold from the first year of the calendar that comes with them.
 */
const LOCAL = { version: '默认值，县里可改', effectiveFrom: '2024-01-01', pauses: [], mark: 'V-local' } as const;

const NOTICE = { ...LOCAL, startsAt: '贴出', onBreach: '不满期撤下的，重新公示' } as const;

const HOTLINE = {
  ...LOCAL,
  law: '《12345热线服务与管理规范》征求意见稿（北京 2021）',
  startsAt: '派单',
  onBreach: '督查催办',
} as const;

const OPINION_TOWN = { ...LOCAL, law: '万埠镇舆情制度', onBreach: '督查催办' } as const;

const SHANDONG = { ...LOCAL, law: '《山东省村务公开条例》', unit: 'day', amount: 5 } as const;

/** 一次性告知 (A4.10): the person is asked for what is missing once, and that wait is not the office's. */
const WAITS_FOR_ASKER = ['等您补充'];

/** In the order of the clock table; the numbers are its rows, A… those of the source texts. */
export const LOCAL_RULES: readonly ClockRule[] = [
  // A2.8
  {
    ...LOCAL,
    id: 'unit-publish',
    name: '发文后公开',
    law: '一家水利局 2009 年总结里的做法',
    unit: 'day',
    amount: 10,
    startsAt: '发文',
    onBreach: '列入到期没公开',
    mark: 'V-text',
    note: '比条例的 20 个工作日更紧，单位可自愿选用',
  },
  // A4.3
  {
    ...LOCAL,
    id: 'help',
    name: '求助回复',
    law: '限时回复的承诺（别处一家血站的做法，县里可改）',
    unit: 'workday',
    amount: 3,
    startsAt: '收到',
    pauses: WAITS_FOR_ASKER,
    onBreach: '督查催办',
    mark: 'V-text',
  },
  // A4.6
  {
    ...LOCAL,
    id: 'consultation',
    name: '咨询答复',
    law: '限时办结的承诺（别处一家民政局的做法，县里可改）',
    unit: 'workday',
    amount: 5,
    startsAt: '收到',
    pauses: WAITS_FOR_ASKER,
    onBreach: '督查催办',
    mark: 'V-text',
    note: '原文：一般事项不超过5个工作日',
  },
  // 2
  {
    ...LOCAL,
    id: 'permit-and-penalty',
    name: '行政许可、处罚双公示',
    law: '宣汉县胡家镇公开目录',
    unit: 'workday',
    amount: 7,
    startsAt: '作出决定',
    onBreach: '列入到期没公开',
  },
  // 3
  {
    ...LOCAL,
    id: 'social-assistance',
    name: '社会救助信息公开',
    law: '依民办函〔2019〕52号编的乡镇公开目录',
    unit: 'workday',
    amount: 10,
    startsAt: '制定或获取',
    onBreach: '列入到期没公开',
    note: '五份目录写法一致',
  },
  // 4
  {
    ...NOTICE,
    id: 'subsistence-notice',
    name: '低保等初审名单公示',
    law: '依民办函〔2019〕52号编的乡镇公开目录',
    unit: 'workday',
    amount: 7,
    note: '最短期限；有异议的重新审核',
  },
  // 5
  {
    ...NOTICE,
    id: 'farmland-subsidy-notice',
    name: '耕地地力补贴公示',
    law: '一家农委总结里的做法',
    unit: 'day',
    amount: 7,
    mark: 'V-text',
    note: '最短期限；原文：公示时间不少于7天',
  },
  // 20
  {
    ...OPINION_TOWN,
    id: 'opinion-town-report',
    name: '镇级舆情报镇领导',
    unit: 'hour',
    amount: 2,
    startsAt: '发现',
  },
  // 21
  {
    ...OPINION_TOWN,
    id: 'opinion-town-check',
    name: '镇级舆情核实报告',
    unit: 'workday',
    amount: 2,
    startsAt: '认领',
  },
  {
    ...OPINION_TOWN,
    id: 'opinion-town-check-old',
    name: '镇级舆情核实报告（历史遗留）',
    unit: 'workday',
    amount: 5,
    startsAt: '认领',
  },
  // 31
  {
    ...LOCAL,
    id: 'new-media-filing',
    name: '政务新媒体备案变更',
    law: '临沂市河东区的规定',
    unit: 'workday',
    amount: 2,
    startsAt: '变更',
    onBreach: '督查催办',
  },
  // 32
  {
    ...LOCAL,
    id: 'rectification',
    name: '差评整改',
    law: '四川眉山好差评的规定',
    unit: 'workday',
    amount: 15,
    startsAt: '评价',
    onBreach: '督查催办',
    note: '整改后全部回访',
  },
  // 33
  { ...HOTLINE, id: 'hotline-emergency', name: '热线突发事项', unit: 'hour', amount: 2 },
  { ...HOTLINE, id: 'hotline-utility', name: '热线水电气热', unit: 'hour', amount: 24 },
  { ...HOTLINE, id: 'hotline-general', name: '热线一般事项', unit: 'day', amount: 7 },
  {
    ...HOTLINE,
    id: 'complaint',
    name: '投诉答复',
    unit: 'day',
    amount: 15,
    startsAt: '收到',
    pauses: WAITS_FOR_ASKER,
    note: '照疑难事项的 15 天',
  },
  {
    ...HOTLINE,
    id: 'suggestion',
    name: '建议答复',
    unit: 'day',
    amount: 15,
    startsAt: '收到',
    pauses: WAITS_FOR_ASKER,
    mark: '?',
    note: '建议没有单独的期限，默认照疑难事项的 15 天',
  },
  // 34, the online half; answering a call within 15 seconds is a figure, not a clock.
  { ...HOTLINE, id: 'hotline-online-acceptance', name: '网络平台受理', unit: 'hour', amount: 2, startsAt: '收到' },
  // 39
  {
    ...SHANDONG,
    id: 'objection',
    name: '村民提异议',
    article: '13、16',
    startsAt: '公布',
    onBreach: '过期仍可以问一问',
    note: '公开栏保留不少于 5 日，已被新法的 15 日取代',
  },
  {
    ...SHANDONG,
    id: 'objection-answer',
    name: '村委会答复异议',
    article: '13、16',
    startsAt: '收到',
    onBreach: '镇里督促',
  },
];
