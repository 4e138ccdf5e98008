import type { Browser } from 'playwright-core';
import type { Demo } from '../../support/demo';
import { fill, see, tap } from './act';
import { type Look, openPage, type Screen } from './browser';

/** A phone of one's own at the demonstration, whose clock shows what the server's does. */
export const openPhone = (browser: Browser, demo: Demo, look: Look = {}, path = '/'): Promise<Screen> =>
  openPage(browser, demo.base + path, { now: demo.deps.now(), ...look });

/** Signs in on this phone as one of those whom the demonstration lets one play. */
export async function play(browser: Browser, demo: Demo, title: string, look: Look = {}): Promise<Screen> {
  const screen = await openPhone(browser, demo, look, '/#/me/login/index');
  await tap(screen.page, title);
  await see(screen.page, '工作台');
  return screen;
}

/** Signs in by login and password, as staff do on the web. */
export async function signIn(browser: Browser, demo: Demo, login: string, look: Look = {}): Promise<Screen> {
  const screen = await openPhone(browser, demo, look, '/#/me/login/index');
  await fill(screen.page, '账号', login);
  await fill(screen.page, '密码', demo.password);
  await tap(screen.page, '登录');
  await see(screen.page, '工作台');
  return screen;
}
