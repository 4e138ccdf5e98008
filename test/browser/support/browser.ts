import { existsSync, mkdirSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { type Browser, chromium, type Page } from 'playwright-core';

const NAMES = ['chromium', 'chromium-browser', 'google-chrome'];
const FLAGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];
const SHOTS = join(__dirname, '../../../.shots');

export interface Look {
  /** CSS pixels; 375 × 812 unless said. */
  readonly width?: number;
  readonly height?: number;
  /** The person has chosen large type. */
  readonly elder?: boolean;
  readonly dark?: boolean;
  readonly offline?: boolean;
  /** What the phone's clock shows when the page opens, in epoch ms; it runs on from there. */
  readonly now?: number;
  /** What the app finds in its storage, by key, as Taro keeps it. */
  readonly storage?: Readonly<Record<string, unknown>>;
}

/** An open page and what went wrong on it so far. */
export interface Screen {
  readonly page: Page;
  readonly errors: string[];
}

function findChromium(): string {
  const folders = (process.env['PATH'] ?? '').split(delimiter);
  const found = folders.flatMap((folder) => NAMES.map((name) => join(folder, name))).find(existsSync);
  if (!found) throw new Error('no Chromium on this machine; npm test installs it');
  return found;
}

/** Starts the machine's own Chromium; one for a file of tests, closed in `afterAll`. */
export const openBrowser = (): Promise<Browser> => chromium.launch({ executablePath: findChromium(), args: FLAGS });

/** Fills the storage before the app's first line runs; what the app changes later survives a reload. */
const fillStorage = (storage: Readonly<Record<string, unknown>>) =>
  Object.entries(storage)
    .map(([key, data]) => [JSON.stringify(key), JSON.stringify(JSON.stringify({ data }))])
    .map(([key, value]) => `localStorage.getItem(${key}) ?? localStorage.setItem(${key}, ${value});`)
    .join('\n');

const setClock = (now: number) => `{
  const shift = ${now} - Date.now();
  const Real = Date;
  globalThis.Date = class extends Real {
    constructor(...parts) {
      if (parts.length > 0) super(...parts);
      else super(Real.now() + shift);
    }
    static now() { return Real.now() + shift; }
  };
}`;

// What an answer leads to begins right after it, so a request counts a moment longer than it takes.
const COUNT_REQUESTS = `{
  const ask = fetch;
  globalThis.underWay = 0;
  globalThis.fetch = (...request) => {
    underWay += 1;
    return ask(...request).finally(() => setTimeout(() => { underWay -= 1; }, 40));
  };
}`;

// A refusal is an answer, not an error, but Chromium logs each reply of 400 and above.
const isLoadNote = (text: string) => text.startsWith('Failed to load resource');

/** Taro's own input tells its watcher of a value before its element is drawn, when the machine is slow; nothing is lost. */
const isTarosRace = (said: string): boolean =>
  said.includes("reading 'value'") && said.includes('.watchValue') && said.includes('attributeChangedCallback');

function collectErrors(page: Page): string[] {
  const errors: string[] = [];
  page.on('pageerror', (error) => {
    const said = error.stack ?? error.message;
    if (!isTarosRace(said)) errors.push(said);
  });
  page.on('console', (message) => {
    if (message.type() === 'error' && !isLoadNote(message.text())) errors.push(message.text());
  });
  return errors;
}

/** Opens `url` in a phone of its own: nothing is shared with other pages. */
export async function openPage(browser: Browser, url: string, look: Look = {}): Promise<Screen> {
  const { width = 375, height = 812, elder, dark, offline, now, storage = {} } = look;
  const context = await browser.newContext({
    viewport: { width, height },
    deviceScaleFactor: 2,
    hasTouch: true,
    isMobile: true,
    locale: 'zh-CN',
    timezoneId: 'Asia/Shanghai',
    colorScheme: dark ? 'dark' : 'light',
  });
  await context.addInitScript(fillStorage(elder ? { settings: { elder: true }, ...storage } : storage));
  await context.addInitScript(COUNT_REQUESTS);
  if (now !== undefined) await context.addInitScript(setClock(now));
  const page = await context.newPage();
  const errors = collectErrors(page);
  await page.goto(url, { waitUntil: 'networkidle' });
  if (offline) await context.setOffline(true);
  return { page, errors };
}

/** Waits until everything that was asked of the server is answered. */
export const settled = async (page: Page): Promise<void> => {
  await page.evaluate('new Promise((done) => (function look() { underWay === 0 ? done() : setTimeout(look, 20); })())');
};

let loads = 0;

/** Loads an address anew, and waits until `shows` finds it complete. What follows # alone would load nothing. */
export async function load(page: Page, address: string, shows: (page: Page) => Promise<void>): Promise<void> {
  const url = new URL(address);
  loads += 1;
  url.search = `load=${loads}`;
  await page.goto(url.href, { waitUntil: 'load' });
  await shows(page);
  await settled(page);
}

/** Closes a page; fails if anything went wrong on it. */
export async function closePage({ page, errors }: Screen): Promise<void> {
  await page.context().close();
  if (errors.length > 0) throw new Error(`the page reported:\n${errors.join('\n')}`);
}

/** Keeps a picture as `.shots/NAME.png`; the whole page when `whole` is set. */
export async function shot(page: Page, name: string, whole = false): Promise<void> {
  mkdirSync(SHOTS, { recursive: true });
  await page.screenshot({ path: join(SHOTS, `${name}.png`), fullPage: whole, animations: 'disabled' });
}
