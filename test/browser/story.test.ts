import type { Browser } from 'playwright-core';
import { type Demo, startDemo } from '../support/demo';
import { clerkAnswers, readerSends, supervisorSees } from './story/office';
import { clerkWrites, reviewerReleases } from './story/publishing';
import { asks, choosesVillage, findsNewLedger, looksBeforeAsking, rates, readsLedger } from './story/resident';
import { closePage, type Look, openBrowser } from './support/browser';

const LOOKS: [name: string, look: Look][] = [
  ['normal', {}],
  ['elder', { elder: true }],
  ['dark', { dark: true }],
];

let browser: Browser;
let demo: Demo;

beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser?.close());
beforeEach(async () => {
  demo = await startDemo();
});
afterEach(() => demo?.close());

it.each(LOOKS)(
  'a resident asks, is answered by two, and rates; a village publishes with a second person; each on a phone, %s look',
  async (name, look) => {
    const stage = { browser, demo, look, name };
    const resident = await choosesVillage(stage);
    await readsLedger(stage, resident);
    await looksBeforeAsking(stage, resident);
    const number = await asks(stage, resident);
    const clerk = await clerkAnswers(stage, number);
    const reader = await readerSends(stage);
    await rates(stage, resident);
    const supervisor = await supervisorSees(stage);
    await clerkWrites(stage, clerk);
    const reviewer = await reviewerReleases(stage);
    await findsNewLedger(stage, resident);
    for (const screen of [resident, clerk, reader, supervisor, reviewer]) await closePage(screen);
  },
  180_000,
);
