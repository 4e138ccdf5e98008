import '../zod';
import { z } from 'zod';
import { endpoint } from '../endpoint';
import { PlaceCode } from '../place/place';
import { line, Slug } from '../text';
import { Office, TABLES } from './office';

const Csv = z.string().max(2_000_000);
/** The four tables as CSV with a header line each, in the order of their schemas. */
export const Tables = z.strictObject({ offices: Csv, posts: Csv, topics: Csv, rules: Csv });
export type Tables = z.infer<typeof Tables>;

/** One wrong cell: `line` counts from 1 with the header, as a spreadsheet shows it. */
export const Problem = z.strictObject({
  table: z.enum(TABLES),
  line: z.number().int().min(1),
  column: z.string().max(40),
  says: z.string().max(200),
});
export type Problem = z.infer<typeof Problem>;

export const topicList = endpoint({
  method: 'GET',
  path: '/topics',
  does: '可以问哪些方面的事',
  who: 'anyone',
  reply: z.strictObject({ rows: z.array(z.strictObject({ id: Slug, name: line(20) })).max(200) }),
});

export const officeList = endpoint({
  method: 'GET',
  path: '/offices',
  does: '一个地方及其上级有哪些承办单位和电话',
  who: 'anyone',
  query: z.strictObject({ place: PlaceCode }),
  reply: z.strictObject({ rows: z.array(Office).max(500) }),
});

export const officeImport = endpoint({
  method: 'POST',
  path: '/offices/import',
  does: '导入承办单位、岗位、事项和分办规则；试导入只检查，不改动',
  who: ['admin'],
  body: z.strictObject({ tables: Tables, dryRun: z.boolean() }),
  reply: z.strictObject({
    saved: z.boolean(),
    counts: z.strictObject({ offices: z.number(), posts: z.number(), topics: z.number(), rules: z.number() }),
    problems: z.array(Problem).max(1000),
  }),
});

export const officeExport = endpoint({
  method: 'GET',
  path: '/offices/export',
  does: '导出承办单位、岗位、事项和分办规则',
  who: ['admin'],
  reply: Tables,
});
