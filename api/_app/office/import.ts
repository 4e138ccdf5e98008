import type { Problem, Tables } from '../../../shared/office/endpoints';
import { Directory, Office, Post, RoutingRule, TABLES, Topic } from '../../../shared/office/office';
import type { PlaceCode } from '../../../shared/place/place';
import { checkTogether, type FourTables } from './check';
import { writeCsv } from './csv';
import { readTable } from './table';

/** What four tables say: the directory they make, and every line that is wrong; with one such, nothing is imported. */
export interface Import {
  readonly directory: Directory;
  readonly problems: readonly Problem[];
}

const readAll = (tables: Tables): FourTables => ({
  offices: readTable('offices', Office, tables.offices),
  posts: readTable('posts', Post, tables.posts),
  topics: readTable('topics', Topic, tables.topics),
  rules: readTable('rules', RoutingRule, tables.rules),
});

/** More lines than a directory holds, said at the head of the table. */
function tooMany(directory: Directory): Problem[] {
  const issues = Directory.safeParse(directory).error?.issues ?? [];
  return TABLES.flatMap((table) =>
    issues
      .filter(({ path }) => path[0] === table)
      .map(({ message }) => ({ table, line: 1, column: '', says: message })),
  );
}

const inOrder = (problems: readonly Problem[]): Problem[] =>
  problems.toSorted((a, b) => TABLES.indexOf(a.table) - TABLES.indexOf(b.table) || a.line - b.line);

/** Reads and checks the tables; `has` tells which places there are. */
export function importTables(tables: Tables, has: (code: PlaceCode) => boolean): Import {
  const read = readAll(tables);
  const { offices, posts, topics, rules } = read;
  const directory = {
    offices: offices.lines.map(({ row }) => row),
    posts: posts.lines.map(({ row }) => row),
    topics: topics.lines.map(({ row }) => row),
    rules: rules.lines.map(({ row }) => row),
  };
  const alone = TABLES.flatMap((table) => read[table].problems);
  return { directory, problems: inOrder([...alone, ...checkTogether(read, has), ...tooMany(directory)]) };
}

const tableOf = (columns: readonly string[], rows: readonly Readonly<Record<string, string>>[]): string =>
  writeCsv([columns, ...rows.map((row) => columns.map((column) => row[column] ?? ''))]);

/** The tables that make this directory, line by line as they were imported. */
export const exportTables = ({ offices, posts, topics, rules }: Directory): Tables => ({
  offices: tableOf(Object.keys(Office.shape), offices),
  posts: tableOf(Object.keys(Post.shape), posts),
  topics: tableOf(Object.keys(Topic.shape), topics),
  rules: tableOf(Object.keys(RoutingRule.shape), rules),
});
