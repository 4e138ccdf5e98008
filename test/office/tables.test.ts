import { exportTables, importTables } from '../../api/_app/office/import';
import { atlasOf } from '../../api/_app/place/rules';
import type { Tables } from '../../shared/office/endpoints';
import type { Table } from '../../shared/office/office';
import { places } from '../support/places';
import { tables } from './tables';

const { has } = atlasOf(places);

/** The problems of the good tables with one table rewritten, as `table line column: sentence`. */
function problemsWith(table: Table, rewrite: (text: string) => string): string[] {
  const changed: Tables = { ...tables, [table]: rewrite(tables[table]) };
  return importTables(changed, has).problems.map((p) => `${p.table} ${p.line} ${p.column}: ${p.says}`);
}

const plain = (text: string) => text.replace(/^\ufeff/, '').replaceAll('\r\n', '\n');

test('takes good tables whole', () => {
  const { directory, problems } = importTables(tables, has);
  expect(problems).toEqual([]);
  expect(directory.offices[1]).toEqual({ id: 'town-finance', place: '341525107', name: '镇财政所', phone: '0564-100' });
  expect(directory.rules).toHaveLength(3);
});

type Case = [why: string, table: Table, rewrite: (text: string) => string, problems: string[]];
const append = (row: string) => (text: string) => `${text}${row}\n`;

test.each<Case>([
  [
    'a wrong header',
    'offices',
    (t) => t.replace('place', '地方'),
    ['offices 1 place: 第一行应当是 id,place,name,phone'],
  ],
  ['an empty table', 'topics', () => '', ['topics 1 id: 第一行应当是 id,name,words']],
  ['a missing cell', 'topics', append('tax,税费'), ['topics 4 words: 这一行有 2 格，应当是 3 格']],
  ['a cell too many', 'topics', append('tax,税费,,'), ['topics 4 : 这一行有 4 格，应当是 3 格']],
  [
    'full-width commas',
    'topics',
    append('tax，税费，'),
    ['topics 4 name: 这一行有 1 格，应当是 3 格；格与格之间要用半角逗号“,”，不是“，”'],
  ],
  ['a bad id', 'topics', append('Tax,税费,'), ['topics 4 id: 只能用小写字母、数字和短横']],
  [
    'two bad cells in one line',
    'offices',
    append('Tax,34,x,y'),
    [
      'offices 5 id: 只能用小写字母、数字和短横',
      'offices 5 place: 地方编码是 6、9 或 12 位数字',
      'offices 5 phone: 电话只写数字和短横',
    ],
  ],
  ['an invisible character', 'topics', append('tax,税\u200b费,'), ['topics 4 name: 里面有看不见的字符，请重新打一遍']],
  [
    'the same person as A and B',
    'posts',
    append('p4,town-water,水管员,li,li'),
    ['posts 5 b: A 角和 B 角不能是同一个人'],
  ],
  ['an id used twice', 'topics', append('water,用水,'), ['topics 4 id: 和第 3 行重复了']],
  ['a post of an absent office', 'posts', append('p4,gone,水管员,li,wang'), ['posts 5 office: 单位表里没有“gone”']],
  [
    'an office without a post',
    'offices',
    append('empty,341525,空办,'),
    ['offices 5 id: 这个单位还没有岗位，请在岗位表里加一个'],
  ],
  [
    'an absent place',
    'rules',
    append('341525109,water,county-gov'),
    ['rules 5 place: 本县没有编码是“341525109”的地方'],
  ],
  ['an absent topic', 'rules', append('341525,gone,county-gov'), ['rules 5 topic: 事项表里没有“gone”']],
  ['an absent office', 'rules', append('341525107,water,gone'), ['rules 5 office: 单位表里没有“gone”']],
  ['two rules for one place and topic', 'rules', append('341525,money,county-gov'), ['rules 5 topic: 和第 2 行重复了']],
  [
    'an office that is elsewhere',
    'rules',
    append('341525108,water,town-water'),
    ['rules 5 office: 单位“town-water”在 341525107，管不到 341525108'],
  ],
  [
    'an office that is further in',
    'rules',
    append('341525,water,town-water'),
    ['rules 5 office: 单位“town-water”在 341525107，管不到 341525'],
  ],
  ['a quote left open', 'topics', append('tax,"税费,'), ['topics 4 : 这一行有一个引号没有配对，后面的都读不出来']],
  [
    'a quote inside a cell',
    'topics',
    append('tax,税"费",'),
    ['topics 4 : 格子里的引号要写两遍（""），整格再用引号括起来'],
  ],
  ['another encoding', 'topics', append('tax,\ufffd\ufffd,'), ['topics 1 : 有乱码，请把表格另存为“CSV UTF-8”再导']],
])('names %s', (_, table, rewrite, problems) => expect(problemsWith(table, rewrite)).toEqual(problems));

test('names every wrong line of every table, in the order of the tables', () => {
  const wrong: Tables = { ...tables, topics: `${tables.topics}A,b,\nB,c,\n`, rules: `${tables.rules}1,2,3,4\n` };
  expect(importTables(wrong, has).problems.map((p) => `${p.table} ${p.line}`)).toEqual([
    'topics 4',
    'topics 5',
    'rules 5',
  ]);
});

test('does not blame the lines that refer to a line or a table already named', () => {
  expect(problemsWith('offices', (t) => t.replace('0564-100', 'x'))).toEqual(['offices 3 phone: 电话只写数字和短横']);
  expect(problemsWith('topics', (t) => t.replace('words', 'word'))).toHaveLength(1);
});

test('counts lines as a spreadsheet does: blank ones count, a cell of two lines is one', () => {
  const problems = problemsWith('topics', () => 'id,name,words\n\n,,\nmoney,村账,"两\n行"\nwater,用水,\nX,x,\n');
  expect(problems).toEqual([
    'topics 4 words: 里面有换行或看不见的字符，请重新打一遍',
    'topics 6 id: 只能用小写字母、数字和短横',
  ]);
});

test.each([
  ['a BOM', (t: string) => `\ufeff${t}`],
  ['CRLF', (t: string) => t.replaceAll('\n', '\r\n')],
  ['no line end at the end', (t: string) => t.trimEnd()],
])('takes tables with %s', (_, rewrite) => {
  const changed = { ...tables, offices: rewrite(tables.offices), rules: rewrite(tables.rules) };
  expect(importTables(changed, has)).toEqual(importTables(tables, has));
});

test.each(['=1+1', '+86', '-1', '@SUM(A1)', "'=x", '=LINK("x","y")', ' 前后空格 ', '一,二'])(
  'keeps %s as text and exports it unchanged',
  (name) => {
    const cell = /[",]/.test(name) ? `"${name.replaceAll('"', '""')}"` : name;
    const topics = `${tables.topics}odd,${cell},\n`;
    const { directory, problems } = importTables({ ...tables, topics }, has);
    expect(problems).toEqual([]);
    expect(directory.topics.at(-1)?.name).toBe(name);
    expect(plain(exportTables(directory).topics)).toBe(topics);
  },
);

test('says when a table holds more than a directory can', () => {
  const many = Array.from({ length: 200 }, (_, i) => `t${i},事项${i},\n`).join('');
  expect(problemsWith('topics', append(many.trimEnd()))).toEqual(['topics 1 : 最多 200 个事项']);
});
