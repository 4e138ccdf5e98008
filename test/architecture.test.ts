import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { faultsIn, importsOf, readSources, strangersAmong } from './support/architecture';

const ROOT = join(__dirname, '..');
const faultsOf = (file: string, text: string) => faultsIn(new Map([[file, text]]));

describe('the house', () => {
  const sources = readSources(ROOT);

  it('keeps every direction, length and manner of design.md', () => {
    expect(sources.size).toBeGreaterThan(20);
    expect(faultsIn(sources)).toEqual([]);
  });

  it('shows nothing at the top level but what belongs there', () => {
    expect(strangersAmong(readdirSync(ROOT))).toEqual([]);
  });
});

describe('the checker', () => {
  it.each([
    ['shared/x.ts', "import { createApp } from '../api/_app/app';"],
    ['shared/x.ts', "import { readFileSync } from 'node:fs';"],
    ['shared/x.ts', "export { z } from 'hono';"],
    ['shared/x.ts', "const x = import('react');"],
    ['shared/time/x.ts', "import type { X } from '../../miniapp/src/x';"],
    ['api/_app/ticket/rules.ts', "import { x } from './repo';"],
    ['api/_app/ticket/rules.ts', "import { x } from '../store/store';"],
    ['api/_app/ticket/repo.ts', "import { x } from '../http/bind';"],
    ['api/_app/ticket/repo.ts', "import { x } from '../store/lmdb';"],
    ['api/_app/ticket/routes.ts', "import { x } from '../store/redis';"],
    ['api/_app/ticket/routes.ts', "import { x } from '../wechat/client';"],
    ['api/_app/app.ts', "import { x } from './host/demo';"],
    ['api/_app/app.ts', "import { x } from './files/s3';"],
    ['api/index.ts', "import { x } from '../test/support/app';"],
    ['miniapp/src/x.tsx', "import { x } from '../../api/_app/app';"],
    ['miniapp/src/x.tsx', "import { x } from 'node:crypto';"],
  ])('finds that %s may not say %s', (file, text) => {
    expect(faultsOf(file, text)).not.toEqual([]);
  });

  it.each([
    ['shared/x.ts', "import './zod'; import { z } from 'zod'; import dayjs from 'dayjs';"],
    ['api/_app/ticket/rules.ts', "import { x } from '../../../shared/ticket/flow';"],
    ['api/_app/ticket/repo.ts', "import type { Store } from '../store/store';"],
    ['api/_app/ticket/routes.ts', "import { x } from '../http/bind'; import { y } from '../place/repo';"],
    ['api/_app/host/main.ts', "import { x } from '../store/lmdb'; const { env } = process; process.env;"],
    ['api/index.ts', "import { x } from './_app/store/redis'; process.env;"],
    ['miniapp/src/x.tsx', "import Taro from '@tarojs/taro'; import { useState } from 'react';"],
    ['test/x.test.ts', "it('says', () => 'jest.mock any');"],
  ])('has nothing against %s saying %s', (file, text) => {
    expect(faultsOf(file, text)).toEqual([]);
  });

  it.each([
    ['a file of its own beside the functions', 'api/tickets.ts', ''],
    ['a test beside the functions', 'api/index.test.ts', ''],
    ['a file of 301 lines', 'shared/x.ts', 'x;\n'.repeat(301)],
    ['any as a type', 'shared/x.ts', 'let x: any;'],
    ['a cast through unknown', 'shared/x.ts', 'f(x as unknown as string);'],
    ['a replaced module', 'test/x.test.ts', "jest.mock('./x');"],
    ['the environment outside the hosts', 'api/_app/app.ts', "process.env['X'];"],
  ])('finds %s', (_, file, text) => {
    expect(faultsOf(file, text)).toHaveLength(1);
  });

  it('follows a rule into the files it leans on', () => {
    const room = { 'rules.ts': "import { x } from './steps';", 'steps.ts': "import { s } from '../http/session';" };
    const sources = new Map(Object.entries(room).map(([name, text]) => [`api/_app/ticket/${name}`, text]));
    expect(faultsIn(sources)).toEqual([
      expect.stringContaining('api/_app/ticket/steps.ts imports api/_app/http/session'),
    ]);
  });

  it('reads imports of every form, as paths from the root', () => {
    const text =
      "import a from './a'; import type { B } from '../b'; export * from 'c'; const d = require('./d.json');";
    expect(importsOf('shared/x/y.ts', text)).toEqual(['shared/x/a', 'shared/b', 'c', 'shared/x/d.json']);
  });

  it('finds a stranger at the top level', () => {
    expect(strangersAmong(['README.md', '.biome.json', 'api', 'jest.config.js'])).toEqual(['jest.config.js']);
  });
});
