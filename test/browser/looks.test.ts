import type { Browser, Page } from 'playwright-core';
import { HOME } from '../../api/_app/host/seed/places';
import { type Demo, startDemo } from '../support/demo';
import { type Ids, idsOf, signInAs } from './looks/ids';
import { PAGES, type Shown, type Who } from './looks/pages';
import { graveFaults } from './support/accessible';
import { see, tap } from './support/act';
import { closePage, load, openBrowser, type Screen, shot } from './support/browser';
import { overflowing, smallTargets, smallWords } from './support/measure';
import { openPhone } from './support/person';

const PHONE = { width: 375, height: 812 };
const NARROW = { width: 320, height: 640 };
/** look.md: the least size of what is pressed, and in large type also of words. */
const LEAST = { target: 44, elderTarget: 60, elderWords: 18 };

let browser: Browser;
let demo: Demo;
let ids: Ids;
const phones = new Map<Who, Screen>();

/** The phone on which this person reads; one for all their pages. */
async function phoneOf(who: Who): Promise<Page> {
  const known = phones.get(who);
  if (known) return known.page;
  const session = who === 'nobody' ? {} : { session: await signInAs(demo, who) };
  const screen = await openPhone(browser, demo, { storage: { settings: { place: HOME.code }, ...session } });
  phones.set(who, screen);
  return screen.page;
}

async function visit(page: Page, { at, shows, press = [] }: Shown): Promise<void> {
  await load(page, `${demo.base}/#${at(ids)}`, async () => {
    for (const words of press) await tap(page, words);
    await see(page, shows);
  });
}

async function turnElder(page: Page, elder: boolean): Promise<void> {
  const settings = JSON.stringify(JSON.stringify({ data: { place: HOME.code, elder } }));
  await page.evaluate(`localStorage.setItem('settings', ${settings})`);
}

const named = (look: string, faults: readonly string[]) => faults.map((fault) => `${look}: ${fault}`);

/** What reaches over the edge on a phone of today and on the narrowest. */
async function overEdge(page: Page): Promise<string[]> {
  const usual = await overflowing(page);
  await page.setViewportSize(NARROW);
  const narrow = await overflowing(page);
  await page.setViewportSize(PHONE);
  return [...usual, ...named('320 px', narrow)];
}

async function inNormalAndDark(page: Page, name: string): Promise<string[]> {
  await shot(page, `look-${name}-normal`);
  const normal = [...(await graveFaults(page)), ...(await overEdge(page)), ...(await smallTargets(page, LEAST.target))];
  await page.emulateMedia({ colorScheme: 'dark' });
  await shot(page, `look-${name}-dark`);
  const dark = await graveFaults(page);
  await page.emulateMedia({ colorScheme: 'light' });
  return [...named('normal', normal), ...named('dark', dark)];
}

async function inElder(page: Page, name: string): Promise<string[]> {
  await shot(page, `look-${name}-elder`);
  return named('elder', [
    ...(await graveFaults(page)),
    ...(await overEdge(page)),
    ...(await smallWords(page, LEAST.elderWords)),
    ...(await smallTargets(page, LEAST.elderTarget)),
  ]);
}

beforeAll(async () => {
  [demo, browser] = await Promise.all([startDemo(), openBrowser()]);
  ids = await idsOf(demo);
});
afterAll(async () => {
  await browser?.close();
  await demo?.close();
});

describe('everybody can read and press every page, in normal, dark and large type', () => {
  it.each(Object.entries(PAGES))('%s', async (name, shown) => {
    const page = await phoneOf(shown.who);
    await turnElder(page, false);
    await visit(page, shown);
    const faults = await inNormalAndDark(page, name);
    await turnElder(page, true);
    await visit(page, shown);
    expect([...faults, ...(await inElder(page, name))]).toEqual([]);
  });

  it('reports no error on the way', async () => {
    for (const screen of phones.values()) await closePage(screen);
  });
});
