import type { Browser, Page } from 'playwright-core';
import type { Demo } from '../../support/demo';
import { expectAccessible } from '../support/accessible';
import { see } from '../support/act';
import { type Look, load, type Screen, settled, shot } from '../support/browser';

/** Where the story plays, and in which look. */
export interface Stage {
  readonly browser: Browser;
  readonly demo: Demo;
  readonly look: Look;
  /** The look's name, in the names of its pictures. */
  readonly name: string;
}

export const QUESTION = '垃圾清运是哪家在收？下雨天没来拉的，钱扣了吗？';
export const ANSWER = '镇保洁公司在收，少拉一次扣 300 元。三个月少拉 2 次，扣了 600 元。';
export const NEW_LEDGER = '10 月收支账';

/** Keeps a picture of what is on the screen, and fails if somebody could not use it. */
export async function keep({ name }: Stage, { page }: Screen, step: string): Promise<void> {
  await settled(page);
  await shot(page, `story-${name}-${step}`);
  await expectAccessible(page);
}

/** Time goes by for everybody. */
export const anHourLater = ({ demo }: Stage): void => demo.wait(3_600_000);

/** Opens the app anew on a phone that was put away. */
export async function openAgain({ demo }: Stage, page: Page): Promise<void> {
  await load(page, demo.base, () => see(page, '我的'));
}
