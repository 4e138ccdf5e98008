import type { Page } from 'playwright-core';
import { fill, read, see, tap } from '../support/act';
import type { Screen } from '../support/browser';
import { openPhone } from '../support/person';
import { ANSWER, keep, NEW_LEDGER, openAgain, QUESTION, type Stage } from './stage';

/** Chooses their village, and sees what it has disclosed. */
export async function choosesVillage(stage: Stage): Promise<Screen> {
  const resident = await openPhone(stage.browser, stage.demo, stage.look);
  const { page } = resident;
  await see(page, '霍山县');
  await keep(stage, resident, '01-where');
  await tap(page, '漫水河镇');
  await tap(page, '道士冲村');
  await see(page, '四组路灯开始装了');
  if (!stage.look.elder) await see(page, '350,419.70');
  await keep(stage, resident, '02-board');
  return resident;
}

/** In large type the account does not stand on the board: a tile leads to it. */
async function opensLedger({ look }: Stage, page: Page): Promise<void> {
  if (!look.elder) return tap(page, '看每一笔');
  await tap(page, '看账');
  await tap(page, '2026 年 7 到 9 月收支账');
}

/** Reads the latest ledger in everyday words and line by line. */
export async function readsLedger(stage: Stage, resident: Screen): Promise<void> {
  const { page } = resident;
  await opensLedger(stage, page);
  await see(page, '7 到 9 月进账 18.62 万元，花了 12.21 万元，还剩 35.04 万元。');
  await see(page, '账对得上');
  await keep(stage, resident, '03-ledger');
  await tap(page, '垃圾清运（每月）');
  await see(page, '凭证 0908');
  await keep(stage, resident, '04-line');
}

/** Before anything is sent: answers to similar questions, who will answer, by when, and why that day. */
export async function looksBeforeAsking(stage: Stage, resident: Screen): Promise<void> {
  const { page } = resident;
  await tap(page, '问这一笔');
  await see(page, '先看看，也许答过了');
  await see(page, '垃圾清运一个月 4,800 元，一个月拉几次？');
  await see(page, '道士冲村村委会 村文书');
  await see(page, '11 月 30 日');
  await keep(stage, resident, '05-ask');
  await tap(page, '为什么是这天？');
  await see(page, '为什么是 11 月 30 日？');
  await see(page, '11/24—11/30');
  await see(page, '5 个工作日');
  await keep(stage, resident, '06-why');
  await tap(page, '关上');
}

/** Sends the question; gets its number, a 取件码 and a timeline. */
export async function asks(stage: Stage, resident: Screen): Promise<string> {
  const { page } = resident;
  await fill(page, '要问的话', QUESTION);
  await tap(page, '问出去');
  await see(page, '您的取件码');
  await see(page, '收到了，交给道士冲村村委会。');
  const words = await read(page);
  expect(words).toMatch(/[0-9A-Z]{4}-[0-9A-Z]{4}-[0-9A-Z]{4}/);
  await keep(stage, resident, '07-sent');
  const [, number] = /编号 (\d{6}-\w+)/.exec(words) ?? [];
  if (number === undefined) throw new Error('the question has got no number');
  return number;
}

/** Is told of the answer, reads it, and rates it 不满意. */
export async function rates(stage: Stage, resident: Screen): Promise<void> {
  const { page } = resident;
  await openAgain(stage, page);
  await tap(page, '我的');
  await see(page, '条没看');
  await tap(page, '消息');
  await see(page, QUESTION);
  await keep(stage, resident, '13-told');
  await tap(page, QUESTION);
  await see(page, ANSWER);
  await keep(stage, resident, '14-answer');
  await tap(page, '不满意');
  await tap(page, '没答到点上');
  await keep(stage, resident, '15-rate');
  await tap(page, '交评价');
  await see(page, '督查正在重新查');
  await keep(stage, resident, '16-rated');
}

/** Finds the new ledger on top of the board. */
export async function findsNewLedger(stage: Stage, resident: Screen): Promise<void> {
  const { page } = resident;
  await openAgain(stage, page);
  await see(page, NEW_LEDGER);
  if (!stage.look.elder) await see(page, '357,619.70');
  const board = await read(page);
  expect(board.indexOf(NEW_LEDGER)).toBeLessThan(board.indexOf('上个月大家提的 9 件事'));
  await keep(stage, resident, '29-new-ledger');
}
