import { createServer, type Server } from 'node:http';
import type { Browser } from 'playwright-core';
import { listen } from '../support/listen';
import { graveFaults } from './support/accessible';
import { fill, read, see, tap } from './support/act';
import { closePage, openBrowser, openPage } from './support/browser';
import { overflowing, smallTargets, smallWords } from './support/measure';

const PAGE = `<!doctype html><html lang="zh"><meta name="viewport" content="width=device-width"><title>x</title><style>:root{color-scheme:light dark}</style><main>
  <div style="display:none"><button>press</button></div>
  <button onclick="seen.textContent = 'pressed'">press</button>
  <div aria-label="name"><input aria-label="inner" oninput="seen.textContent = this.value"></div>
  <p id="seen"></p><p id="facts"></p>
  <script>facts.textContent = [innerWidth, matchMedia('(prefers-color-scheme: dark)').matches,
    localStorage.getItem('settings')].join(' ')</script></main></html>`;
const BAD = '<!doctype html><html><title>x</title><img src="data:,"><script>console.error("wrong")</script></html>';
const TIGHT = `<!doctype html><html lang="zh"><meta name="viewport" content="width=device-width"><title>x</title><div class="page">
  <p style="width:500px;font-size:20px">wide</p><p style="font-size:12px">small</p>
  <div role="button" style="width:20px;height:60px;font-size:20px">thin</div></div></html>`;
const PAGES = new Map([
  ['/bad', BAD],
  ['/tight', TIGHT],
]);

describe('the browser harness', () => {
  let browser: Browser;
  let server: Server;
  let base: string;

  beforeAll(async () => {
    server = createServer(({ url }, reply) => {
      reply.setHeader('content-type', 'text/html; charset=utf-8').end(PAGES.get(url ?? '') ?? PAGE);
    });
    base = `http://127.0.0.1:${await listen(server)}`;
    browser = await openBrowser();
  });
  afterAll(async () => {
    await browser?.close();
    server.close();
  });

  it('acts on what is visible only', async () => {
    const screen = await openPage(browser, base);
    await tap(screen.page, 'press');
    await see(screen.page, 'pressed');
    await fill(screen.page, 'name', '张');
    expect(await read(screen.page)).toContain('张');
    await closePage(screen);
  });

  it('is a dark phone with large type when asked', async () => {
    const screen = await openPage(browser, base, { dark: true, elder: true, width: 320 });
    expect(await read(screen.page)).toContain('320 true {"data":{"elder":true}}');
    await closePage(screen);
  });

  it('finds what screen readers cannot use, and fails on errors in the console', async () => {
    const good = await openPage(browser, base);
    expect(await graveFaults(good.page)).toEqual([]);
    const bad = await openPage(browser, `${base}/bad`);
    expect((await graveFaults(bad.page)).join()).toContain('image-alt');
    await expect(closePage(bad)).rejects.toThrow('wrong');
    await closePage(good);
  });

  it('measures what reaches over the edge, and words and targets that are too small', async () => {
    const screen = await openPage(browser, `${base}/tight`);
    expect((await overflowing(screen.page)).join()).toContain('wide');
    expect(await smallWords(screen.page, 18)).toEqual(['12 px: small']);
    expect(await smallTargets(screen.page, 44)).toEqual(['20 × 60: thin']);
    await closePage(screen);
  });

  it('sets the clock of the phone', async () => {
    const screen = await openPage(browser, base, { now: Date.parse('2026-11-23T02:00:00.000Z') });
    expect(await screen.page.evaluate<string>('new Date().toISOString().slice(0, 16)')).toBe('2026-11-23T02:00');
    await closePage(screen);
  });
});
