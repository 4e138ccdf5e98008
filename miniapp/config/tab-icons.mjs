// Draws the tab bar's PNGs once (WeChat takes no SVG there): `node miniapp/config/tab-icons.mjs [chromium]`.
import { mkdirSync } from 'node:fs';
import { chromium } from 'playwright-core';

const paths = {
  board: 'M4 4h16v12H4zM8 16v4M16 16v4M8 8h8M8 12h5',
  ask: 'M4 4h16v12h-8l-5 4v-4H4zM9.8 8.3a2.2 2.2 0 1 1 3.2 2c-.6.3-1 .7-1 1.3M12 13.6v.01',
  me: 'M16 8a4 4 0 1 1-8 0a4 4 0 1 1 8 0M4.5 20c.8-4 3.7-6 7.5-6s6.7 2 7.5 6',
};
// One set serves both themes: these two greys and greens keep 3:1 on the light bar and on the dark one.
const styles = { '': ['#7B7C74', 1.8], '-on': ['#3B8F86', 2.2] };

const folder = new URL('../src/kit/tabs/', import.meta.url).pathname;
mkdirSync(folder, { recursive: true });
const browser = await chromium.launch({
  executablePath: process.argv[2] ?? '/usr/bin/chromium',
  args: ['--no-sandbox', '--disable-gpu'],
});
const page = await browser.newPage({ viewport: { width: 81, height: 81 } });
for (const [name, path] of Object.entries(paths)) {
  for (const [suffix, [colour, width]] of Object.entries(styles)) {
    await page.setContent(
      `<body style="margin:0"><svg viewBox="0 0 24 24" width="81" height="81" fill="none" stroke="${colour}"
        stroke-width="${width}" stroke-linecap="round" stroke-linejoin="round"><path d="${path}"/></svg>`,
    );
    await page.screenshot({ path: `${folder}${name}${suffix}.png`, omitBackground: true });
  }
}
await browser.close();
