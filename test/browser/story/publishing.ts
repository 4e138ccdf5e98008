import type { Page } from 'playwright-core';
import { fill, read, see, tap } from '../support/act';
import type { Screen } from '../support/browser';
import { play } from '../support/person';
import { anHourLater, keep, NEW_LEDGER, openAgain, type Stage } from './stage';

type Side = '进账' | '花了';

/** Fills in the line that is open. */
async function writeLine(page: Page, side: Side, fields: Readonly<Record<string, string>>): Promise<void> {
  await tap(page, side);
  for (const [label, words] of Object.entries(fields)) await fill(page, label, words);
  await fill(page, '经手人', '村文书');
  await fill(page, '审批人', '村委会主任');
}

const RENT = { '金额（元）': '12000', 日期: '1012', 事由: '茶园承包费', 类别: '承包', 凭证号: '1001' };
const WASTE = { '金额（元）': '4800', 日期: '1028', 事由: '垃圾清运', 类别: '群众生活', 凭证号: '1002' };

async function writesTwoLines(stage: Stage, clerk: Screen): Promise<void> {
  const { page } = clerk;
  await tap(page, '账目');
  await tap(page, '上个月');
  await fill(page, '上月剩下（元）', '350419.70');
  await tap(page, '记第一笔');
  await writeLine(page, '进账', RENT);
  await keep(stage, clerk, '20-line');
  await tap(page, '再记一笔');
  await see(page, '第 2 笔');
  await writeLine(page, '花了', WASTE);
}

/** The book's balance has two figures the wrong way round: the form names the line, and mends it. */
async function mendsTheLine(stage: Stage, clerk: Screen): Promise<void> {
  const { page } = clerk;
  await fill(page, '账本上的结余（可不填）', '357169.70');
  await see(page, '这一笔要改');
  await keep(stage, clerk, '21-wrong-line');
  await tap(page, '记好了');
  await see(page, '改完 1 处才能送审');
  await see(page, '第 2 笔：结余');
  await keep(stage, clerk, '22-checked');
  await tap(page, '改过来');
  await see(page, '查过没问题');
  await see(page, '357,619.70');
  await keep(stage, clerk, '23-right');
}

/** The clerk writes a ledger on the phone, looks at it as residents will, and sends it for review. */
export async function clerkWrites(stage: Stage, clerk: Screen): Promise<void> {
  const { page } = clerk;
  await openAgain(stage, page);
  await tap(page, '我的');
  await tap(page, '工作台');
  await tap(page, '待公开');
  await see(page, '等审核');
  await keep(stage, clerk, '19-to-publish');
  await writesTwoLines(stage, clerk);
  await mendsTheLine(stage, clerk);
  await tap(page, '先看看');
  await see(page, '大家会看到的');
  await keep(stage, clerk, '24-preview');
  await tap(page, '看好了，回去');
  await tap(page, '送审');
  await tap(page, NEW_LEDGER);
  await see(page, '等审核人看');
  expect(await read(page)).not.toMatch(/^公开$/m);
  await keep(stage, clerk, '25-waits');
}

/** The reviewer, who is another person, releases it. */
export async function reviewerReleases(stage: Stage): Promise<Screen> {
  anHourLater(stage);
  const reviewer = await play(stage.browser, stage.demo, '漫水河镇审核人', stage.look);
  const { page } = reviewer;
  await tap(page, '工作台');
  await tap(page, '要我审的');
  await see(page, NEW_LEDGER);
  await keep(stage, reviewer, '26-to-review');
  await tap(page, NEW_LEDGER);
  await see(page, '账对得上');
  await keep(stage, reviewer, '27-review');
  await tap(page, '公开');
  await see(page, '已经公开，大家都能看了');
  await keep(stage, reviewer, '28-released');
  return reviewer;
}
