import '../../shared/zod';
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { COMPILED } from './phone';

const KB = 1024;
/** WeChat's own limits, bytes. */
const LIMIT = { package: 2048 * KB, whole: 30 * 1024 * KB, tabIcon: 40 * KB };
/** Ours for the main package (bench). */
const TARGET = 700 * KB;

const Tab = z.object({ pagePath: z.string(), text: z.string(), iconPath: z.string(), selectedIconPath: z.string() });
const AppJson = z.object({
  pages: z.array(z.string()),
  subPackages: z.array(z.object({ root: z.string(), pages: z.array(z.string()) })),
  window: z.record(z.string(), z.unknown()),
  tabBar: z.looseObject({ list: z.array(Tab) }),
  darkmode: z.literal(true),
  themeLocation: z.string(),
  lazyCodeLoading: z.literal('requiredComponents'),
});

const read = (file: string) => readFileSync(join(COMPILED, file), 'utf8');
const app = AppJson.parse(JSON.parse(read('app.json')));
const files = readdirSync(COMPILED, { recursive: true, encoding: 'utf8' }).filter((file) =>
  statSync(join(COMPILED, file)).isFile(),
);
const isOf = (root: string) => (file: string) => file.startsWith(`${root.replace(/\/$/, '')}/`);
const subs = app.subPackages.map(({ root }) => ({ root, files: files.filter(isOf(root)) }));
const main = files.filter((file) => app.subPackages.every(({ root }) => !isOf(root)(file)));
const bytesOf = (some: readonly string[]) => some.reduce((sum, file) => sum + statSync(join(COMPILED, file)).size, 0);
const ending = (end: string) => files.filter((file) => file.endsWith(end));

describe('the package that WeChat gets', () => {
  it('has a main package within our target and every package within WeChat’s limit', () => {
    const sizes = [{ root: 'main package', files: main }, ...subs].map(({ root, files }) => ({
      root,
      bytes: bytesOf(files),
    }));
    const rows = sizes.map(({ root, bytes }) => `  ${root} ${(bytes / KB).toFixed(0)} KB`);
    process.stdout.write(`mini-program (target: main package ${TARGET / KB} KB)\n${rows.join('\n')}\n`);
    expect(bytesOf(main)).toBeLessThan(TARGET);
    expect(sizes.filter(({ bytes }) => bytes >= LIMIT.package)).toEqual([]);
    expect(bytesOf(files)).toBeLessThan(LIMIT.whole);
  });

  it('keeps the staff’s pages in a package of their own', () => {
    expect(app.subPackages.map(({ root }) => root)).toEqual(['staff']);
    expect(app.pages.filter((page) => page.startsWith('staff/'))).toEqual([]);
    const pages = [
      ...app.pages,
      ...app.subPackages.flatMap(({ root, pages }) => pages.map((page) => `${root}/${page}`)),
    ];
    expect(pages.flatMap((page) => ['.js', '.json', '.wxml'].map((end) => page + end)).filter(isMissing)).toEqual([]);
  });

  it('has three tabs with an icon for both states, small enough for WeChat', () => {
    expect(app.tabBar.list.map(({ text }) => text)).toEqual(['公开', '问一问', '我的']);
    expect(app.tabBar.list.filter(({ pagePath }) => !app.pages.includes(pagePath))).toEqual([]);
    const icons = app.tabBar.list.flatMap(({ iconPath, selectedIconPath }) => [iconPath, selectedIconPath]);
    expect(icons.filter(isMissing)).toEqual([]);
    expect(icons.filter((icon) => bytesOf([icon]) >= LIMIT.tabIcon)).toEqual([]);
  });

  it('defines every colour that the bars name, for light and for dark', () => {
    const Theme = z.record(z.string(), z.string());
    const { light, dark } = z.object({ light: Theme, dark: Theme }).parse(JSON.parse(read(app.themeLocation)));
    const named = [...Object.values(app.window), ...Object.values(app.tabBar)].flatMap((value) =>
      typeof value === 'string' && value.startsWith('@') ? [value.slice(1)] : [],
    );
    expect(named.length).toBeGreaterThan(5);
    expect(named.filter((name) => !light[name] || !dark[name])).toEqual([]);
  });

  it('carries nothing that only a developer needs', () => {
    expect(files.filter((file) => /\.(map|ts|tsx)$/.test(file))).toEqual([]);
  });
});

const isMissing = (file: string) => !existsSync(join(COMPILED, file));

/** Selectors of a style sheet, one by one. */
const selectorsIn = (css: string) =>
  [...css.replace(/\/\*.*?\*\//gs, '').matchAll(/(?<=^|[{};])([^{};@]+)\{/g)].flatMap(([, head = '']) =>
    head.split(',').map((selector) => selector.trim()),
  );

/** Where it was found, `app.wxss: .a > *`. */
const foundIn = (end: string, look: (text: string) => readonly string[]) =>
  ending(end).flatMap((file) => look(read(file)).map((found) => `${file}: ${found}`));

const SYNTAX = [/\(\?<[=!]/, /\?\?=|\|\|=|&&=/, /[\w)\]]\?\.[a-z_$[(]/i, /\bstatic\{/, /[;{}]#\w+[=;(]/, /\d_\d{3}\b/];

describe('what WeChat and old phones do not know', () => {
  it('stands in no selector: WXSS refuses *, attributes and the newer functions', () => {
    expect(ending('.wxss').flatMap((file) => selectorsIn(read(file))).length).toBeGreaterThan(100);
    const refused = (css: string) => selectorsIn(css).filter((one) => /\*|\[|:(has|is|where|root)\b/.test(one));
    expect(foundIn('.wxss', refused)).toEqual([]);
  });

  it('stands in no style: pictures are data, and small', () => {
    const urlsIn = (css: string) =>
      [...css.matchAll(/url\(([^)]*)\)/g)].map(([, url = '']) => url.replace(/["']/g, ''));
    expect(ending('.wxss').flatMap((file) => urlsIn(read(file))).length).toBeGreaterThan(10);
    expect(foundIn('.wxss', (css) => urlsIn(css).filter((u) => !u.startsWith('data:') || u.length > KB))).toEqual([]);
  });

  it('stands in no script: lookbehind, optional chaining, private fields and the like end the whole file', () => {
    expect(foundIn('.js', (code) => SYNTAX.filter((one) => one.test(code)).map(String))).toEqual([]);
  });
});
