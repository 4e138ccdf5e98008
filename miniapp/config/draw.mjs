// Draws what the app shows from shapes.mjs: kit/icons.css (masks that take the text's colour), the names for
// TypeScript, and the tab bar's PNGs (WeChat takes no SVG there). Run it after a change of a shape:
// node miniapp/config/draw.mjs [path of a Chromium]
import { mkdirSync, writeFileSync } from 'node:fs';
import { chromium } from 'playwright-core';
import { drawings, faces, lines, marks } from './shapes.mjs';

const kit = new URL('../src/kit/', import.meta.url).pathname;
const stroked = (width) =>
  `fill='none' stroke='#000' stroke-width='${width}' stroke-linecap='round' stroke-linejoin='round'`;
const svg = (box, paint, path) =>
  `<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 ${box}' ${paint}><path d='${path}'/></svg>`;
const PLAIN = { '%20': ' ', '%3D': '=', '%2F': '/', '%3A': ':', '%2C': ',' };
const inUrl = (image) => encodeURIComponent(image).replace(/%(20|3D|2F|3A|2C)/g, (code) => PLAIN[code]);
const masked = (name, image) => `.${name} {\n  --i: url("data:image/svg+xml,${inUrl(image)}");\n}\n`;
const css = (table, box, paint) =>
  Object.entries(table).map(([name, path]) => masked(`i-${name}`, svg(box, paint, path)));

writeFileSync(
  `${kit}icons.css`,
  [
    '/* Made by miniapp/config/draw.mjs. */\n',
    ...css(lines, '24 24', stroked(1.8)),
    ...css(marks, '16 16', "fill-rule='evenodd'"),
    ...css(faces, '40 40', stroked(2.2)),
    ...css(drawings, '132 96', stroked(1.8)),
  ].join(''),
);
const names = [lines, marks, faces, drawings].flatMap((table) => Object.keys(table)).map((name) => `  | '${name}'`);
writeFileSync(
  `${kit}icon-name.ts`,
  `/** Made by miniapp/config/draw.mjs. */\nexport type IconName =\n${names.join('\n')};\n`,
);

// One set of PNGs serves both themes: these keep 3.7:1 or more on the light bar and on the dark one.
const styles = { '': ['#7B7C74', 1.8], '-on': ['#3B8F86', 2.2] };
mkdirSync(`${kit}tabs`, { recursive: true });
const browser = await chromium.launch({
  executablePath: process.argv[2] ?? '/usr/bin/chromium',
  args: ['--no-sandbox', '--disable-gpu'],
});
const page = await browser.newPage({ viewport: { width: 81, height: 81 } });
for (const name of ['board', 'ask', 'me']) {
  for (const [suffix, [colour, width]] of Object.entries(styles)) {
    const image = svg('24 24', stroked(width).replace('#000', colour), lines[name]);
    await page.setContent(`<body style="margin:0">${image.replace('<svg', '<svg width="81" height="81"')}`);
    await page.screenshot({ path: `${kit}tabs/${name}${suffix}.png`, omitBackground: true });
  }
}
await browser.close();
