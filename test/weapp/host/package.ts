import '../../../shared/zod';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { runInThisContext } from 'node:vm';
import type { template } from 'glass-easel';
import { TmplGroup } from 'glass-easel-template-compiler';
import { z } from 'zod';

const AppJson = z.object({
  pages: z.array(z.string()),
  subPackages: z.array(z.object({ root: z.string(), pages: z.array(z.string()) })).default([]),
  window: z.object({ navigationBarTitleText: z.string().default('') }).default({ navigationBarTitleText: '' }),
  tabBar: z.object({ list: z.array(z.object({ pagePath: z.string(), text: z.string() })) }).default({ list: [] }),
});

const ComponentJson = z.object({
  component: z.boolean().optional(),
  usingComponents: z.record(z.string(), z.string()).default({}),
  navigationBarTitleText: z.string().optional(),
});
export type ComponentJson = z.infer<typeof ComponentJson>;

export type Templates = NonNullable<template.ComponentTemplate['groupList']>;

/** What a compiled mini-program says of itself: pages, tabs, the settings and templates of each component. */
export interface Package {
  readonly dir: string;
  readonly pages: ReadonlySet<string>;
  readonly tabs: readonly { readonly pagePath: string; readonly text: string }[];
  readonly title: string;
  readonly templates: Templates;
  readonly settingsOf: (path: string) => ComponentJson;
}

const read = (dir: string, file: string) => readFileSync(join(dir, file), 'utf8');

/** All templates of the package, with their imports and wxs scripts, compiled as WeChat's own framework does. */
function compileTemplates(dir: string): Templates {
  const group = new TmplGroup();
  const files = readdirSync(dir, { recursive: true, encoding: 'utf8' });
  for (const file of files) {
    if (file.endsWith('.wxml')) group.addTmpl(file.slice(0, -'.wxml'.length), read(dir, file));
    if (file.endsWith('.wxs')) group.addScript(file.slice(0, -'.wxs'.length), read(dir, file));
  }
  const source = group.getTmplGenObjectGroups();
  group.free();
  return runInThisContext(`(() => { return ${source} })()`);
}

export function readPackage(dir: string): Package {
  if (!existsSync(join(dir, 'app.json')))
    throw new Error(`no compiled mini-program in ${dir}; run npm run build:weapp`);
  const app = AppJson.parse(JSON.parse(read(dir, 'app.json')));
  const inner = app.subPackages.flatMap(({ root, pages }) => pages.map((page) => `${root.replace(/\/$/, '')}/${page}`));
  return {
    dir,
    pages: new Set([...app.pages, ...inner]),
    tabs: app.tabBar.list,
    title: app.window.navigationBarTitleText,
    templates: compileTemplates(dir),
    settingsOf: (path) => ComponentJson.parse(JSON.parse(read(dir, `${path}.json`))),
  };
}
