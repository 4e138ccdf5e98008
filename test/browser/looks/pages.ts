import { randomUUID } from 'node:crypto';
import type { Ids } from './ids';

/** Whose phone it is: somebody's who is not signed in, or one of the demonstration's people. */
export type Who = 'nobody' | 'cunmin' | 'cunwenshu' | 'shenhe' | 'fenban' | 'ducha' | 'admin';

/** One page as one person sees it. */
export interface Shown {
  readonly who: Who;
  readonly at: (ids: Ids) => string;
  /** Words that stand there once it is complete. */
  readonly shows: string;
  /** What is pressed to come there, one after the other. */
  readonly press?: readonly string[];
}

const desk = { at: () => '/staff/inbox/index' };
const admin = { who: 'admin', at: () => '/staff/admin/index' } as const;

export const PAGES: Readonly<Record<string, Shown>> = {
  board: { who: 'nobody', at: () => '/disclosure/home/index', shows: '四组路灯开始装了' },
  list: { who: 'nobody', at: () => '/disclosure/list/index?kind=ledger', shows: '2026 年 7 到 9 月收支账' },
  ledger: { who: 'nobody', at: ({ ledger }) => `/disclosure/detail/index?id=${ledger}&line=rubbish`, shows: '索引号' },
  text: { who: 'nobody', at: ({ text }) => `/disclosure/detail/index?id=${text}`, shows: '索引号' },
  answer: { who: 'nobody', at: ({ answer }) => `/answer/index?id=${answer}`, shows: '问的人是谁，这里不公开。' },
  place: { who: 'nobody', at: () => '/place/pick/index', shows: '落儿岭镇' },
  ask: { who: 'nobody', at: ({ ledger }) => `/ticket/ask/index?disclosure=${ledger}&line=rubbish`, shows: '最晚' },
  'ask-freely': { who: 'nobody', at: () => '/ticket/ask/index', shows: '低保救助' },
  'asked-nothing': { who: 'nobody', at: () => '/ticket/mine/index', shows: '您还没有问过' },
  others: { who: 'nobody', at: () => '/ticket/mine/index', press: ['大家问过的'], shows: '光伏卖电的钱归谁？' },
  'me-nobody': { who: 'nobody', at: () => '/me/index/index', shows: '凭取件码找回' },
  retrieve: { who: 'nobody', at: () => '/me/index/index', press: ['凭取件码找回'], shows: '找回我问的' },
  login: { who: 'nobody', at: () => '/me/login/index', shows: '漫水河镇督查' },
  invitation: { who: 'nobody', at: () => '/me/login/index', press: ['邀请码'], shows: '先写 12 位邀请码' },
  mine: { who: 'cunmin', at: () => '/ticket/mine/index', shows: '四组自来水断了三天' },
  waiting: { who: 'cunmin', at: ({ mine }) => `/ticket/detail/index?id=${mine('submitted')}`, shows: '办到哪一步了' },
  why: {
    ...{ who: 'cunmin', at: ({ mine }) => `/ticket/detail/index?id=${mine('awaiting')}` },
    ...{ press: ['为什么是这一天？'], shows: '一共' },
  },
  supplement: { who: 'cunmin', at: ({ mine }) => `/ticket/detail/index?id=${mine('awaiting')}`, shows: '您补的' },
  answered: { who: 'cunmin', at: ({ mine }) => `/ticket/detail/index?id=${mine('answered')}`, shows: '您满意吗' },
  reopened: { who: 'cunmin', at: ({ mine }) => `/ticket/detail/index?id=${mine('reopened')}`, shows: '正在重新查' },
  closed: { who: 'cunmin', at: ({ mine }) => `/ticket/detail/index?id=${mine('closed')}`, shows: '办完了' },
  me: { who: 'cunmin', at: () => '/me/index/index', shows: '退出登录' },
  inbox: { who: 'cunmin', at: () => '/me/inbox/index', shows: '耕地补贴' },
  access: { who: 'cunmin', at: () => '/me/access/index', shows: '约时间上门查管道' },
  lost: { who: 'nobody', at: () => '/answer/index', shows: '这个地址不完整' },
  'not-yours': { who: 'cunmin', at: () => '/staff/admin/index', shows: '这一页不归您管' },

  'desk-clerk': { who: 'cunwenshu', ...desk, shows: '垃圾桶能不能挪到路口' },
  'desk-dispatcher': { who: 'fenban', ...desk, shows: '要您分的' },
  'desk-supervisor': { who: 'ducha', ...desk, press: ['全部在办'], shows: '不给人和村排名次' },
  away: { who: 'cunwenshu', ...desk, press: ['我外出几天'], shows: '先写好两个日子' },
  'handle-new': { who: 'cunwenshu', at: ({ desk }) => `/staff/handle/index?id=${desk('submitted')}`, shows: '签收' },
  'handle-signed': {
    who: 'cunwenshu',
    at: ({ desk }) => `/staff/handle/index?id=${desk('signed')}`,
    shows: '您的答复',
  },
  'handle-steps': {
    ...{ who: 'cunwenshu', at: ({ desk }) => `/staff/handle/index?id=${desk('signed')}` },
    ...{ press: ['别的办法'], shows: '转给该办的单位' },
  },
  'handle-over': {
    ...{ who: 'cunwenshu', at: ({ desk }) => `/staff/handle/index?id=${desk('signed')}` },
    ...{ press: ['别的办法', '转给该办的单位'], shows: '漫水河镇水利站' },
  },
  'handle-waits': { who: 'cunwenshu', at: ({ desk }) => `/staff/handle/index?id=${desk('awaiting')}`, shows: '在等' },
  publish: { who: 'cunwenshu', at: () => '/staff/publish/index', shows: '已经公开' },
  'edit-ledger': { who: 'cunwenshu', at: () => '/staff/edit/index?local=a1&kind=ledger', shows: '送审前替您查了' },
  'edit-line': {
    ...{ who: 'cunwenshu', at: () => `/staff/edit/index?local=${randomUUID()}&kind=ledger` },
    ...{ press: ['记第一笔'], shows: '审批人' },
  },
  'edit-text': { who: 'cunwenshu', at: () => '/staff/edit/index?local=a3&kind=text', shows: '正文' },
  'review-author': { who: 'cunwenshu', at: ({ waiting }) => `/staff/review/index?id=${waiting}`, shows: '等审核人看' },
  'review-list': { who: 'shenhe', at: () => '/staff/review/index', shows: '平田村农家书屋改了开门时间' },
  review: { who: 'shenhe', at: ({ waiting }) => `/staff/review/index?id=${waiting}`, shows: '还没公开' },
  'review-return': {
    ...{ who: 'shenhe', at: ({ waiting }) => `/staff/review/index?id=${waiting}` },
    ...{ press: ['退回'], shows: '先写哪里要改' },
  },
  'admin-calendar': { ...admin, shows: '哪份通知' },
  'admin-offices': { ...admin, press: ['单位'], shows: '取出现在用的表' },
  'admin-people': { ...admin, press: ['人员'], shows: '邀请' },
};
