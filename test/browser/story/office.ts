import type { Page } from 'playwright-core';
import { fill, see, tap } from '../support/act';
import type { Screen } from '../support/browser';
import { play, signIn } from '../support/person';
import { ANSWER, anHourLater, keep, QUESTION, type Stage } from './stage';

/** What stands in each row of the queue: time left first. */
async function rowsOf(page: Page): Promise<string[]> {
  const rows = await page.getByRole('link').filter({ hasText: '道士冲村', visible: true }).allInnerTexts();
  return rows.map((row) => row.replace(/\s+/g, ' '));
}

/** Everything more urgent stands above it, and those with as many or more working days below. */
async function expectByTimeLeft(page: Page): Promise<void> {
  const rows = await rowsOf(page);
  const place = rows.findIndex((row) => row.includes(QUESTION));
  expect(rows[place]).toContain('还有 5 个工作日');
  expect(rows.slice(place).filter((row) => /^(超期|今天到期|只剩)/.test(row))).toEqual([]);
  const days = rows.flatMap((row) => /^还有 (\d+) 个工作日/.exec(row)?.[1] ?? []).map(Number);
  expect(days).toEqual([...days].sort((a, b) => a - b));
}

/** The officer finds the question in the queue by time left, signs for it, and writes the answer. */
export async function clerkAnswers(stage: Stage, number: string): Promise<Screen> {
  anHourLater(stage);
  const clerk = await play(stage.browser, stage.demo, '道士冲村文书', stage.look);
  const { page } = clerk;
  await tap(page, '工作台');
  await see(page, QUESTION);
  await expectByTimeLeft(page);
  await keep(stage, clerk, '08-queue');
  await tap(page, QUESTION);
  await see(page, number);
  await tap(page, '签收');
  await fill(page, '先说一句大白话', ANSWER);
  await keep(stage, clerk, '09-handle');
  await tap(page, '写好答复，请人复核');
  await see(page, '自己写的不能自己审');
  await keep(stage, clerk, '10-drafted');
  return clerk;
}

/** A second person, signed in by password, reads the answer and sends it. */
export async function readerSends(stage: Stage): Promise<Screen> {
  anHourLater(stage);
  const reader = await signIn(stage.browser, stage.demo, 'daoshichong-b', stage.look);
  const { page } = reader;
  await tap(page, '工作台');
  await tap(page, '要我复核');
  await tap(page, QUESTION);
  await see(page, '要您复核的答复');
  await keep(stage, reader, '11-second-reader');
  await tap(page, '发出答复');
  await see(page, '发出的答复');
  await keep(stage, reader, '12-answered');
  return reader;
}

/** The supervisor has it on the desk for bad ratings. */
export async function supervisorSees(stage: Stage): Promise<Screen> {
  anHourLater(stage);
  const supervisor = await play(stage.browser, stage.demo, '漫水河镇督查', stage.look);
  const { page } = supervisor;
  await tap(page, '工作台');
  await see(page, '差评要整改的');
  await see(page, QUESTION);
  await keep(stage, supervisor, '17-reopened');
  await tap(page, QUESTION);
  await see(page, '评价：不满意');
  await see(page, '没答到点上');
  await keep(stage, supervisor, '18-supervisor');
  return supervisor;
}
