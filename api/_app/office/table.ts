import type { z } from 'zod';
import type { Problem } from '../../../shared/office/endpoints';
import type { Table } from '../../../shared/office/office';
import { readCsv } from './csv';

/** A line of a table that its schema takes. `line` counts from 1 with the header, as a spreadsheet shows it. */
export interface Lined<Row> {
  readonly line: number;
  readonly row: Row;
}

/** A table as read. */
export interface Read<Row> {
  readonly lines: readonly Lined<Row>[];
  readonly problems: readonly Problem[];
  /**
   * All that any line, right or wrong, says in a column; undefined when the table cannot be read at all. So one wrong
   * line does not make every line that refers to it wrong as well.
   */
  readonly said: (column: string) => ReadonlySet<string> | undefined;
}

interface Cells {
  readonly line: number;
  readonly cells: readonly string[];
}

const unreadable = (problem: Problem) => ({ lines: [], problems: [problem], said: () => undefined });

const hint = (cells: readonly string[]): string =>
  cells.some((cell) => cell.includes('，')) ? '；格与格之间要用半角逗号“,”，不是“，”' : '';

const isBlank = ({ cells }: Cells) => cells.every((cell) => cell === '');

/** The first thing wrong in each column of a line. */
function wrongCells(table: Table, line: number, error: z.ZodError): Problem[] {
  const found = error.issues.map(({ path, message }) => ({
    table,
    line,
    column: String(path[0] ?? ''),
    says: message,
  }));
  return found.filter((problem, i) => found.findIndex(({ column }) => column === problem.column) === i);
}

function wrongWidth(table: Table, { line, cells }: Cells, columns: readonly string[]): Problem {
  const says = `这一行有 ${cells.length} 格，应当是 ${columns.length} 格${hint(cells)}`;
  return { table, line, column: columns[cells.length] ?? '', says };
}

function wrongHeader(table: Table, header: readonly string[], columns: readonly string[]): Problem {
  const says = `第一行应当是 ${columns.join(',')}${hint(header)}`;
  return { table, line: 1, column: columns.find((column, i) => header[i] !== column) ?? '', says };
}

function readLine<S extends z.ZodObject>(table: Table, schema: S, columns: readonly string[], { line, cells }: Cells) {
  if (cells.length !== columns.length) return { problems: [wrongWidth(table, { line, cells }, columns)] };
  const row = schema.safeParse(Object.fromEntries(columns.map((column, i) => [column, cells[i]])));
  return row.success ? { lined: { line, row: row.data } } : { problems: wrongCells(table, line, row.error) };
}

/** Reads one table by its schema, whose fields are its columns in order. Blank lines count but mean nothing. */
export function readTable<S extends z.ZodObject>(table: Table, schema: S, text: string): Read<z.output<S>> {
  const columns = Object.keys(schema.shape);
  const csv = readCsv(text);
  if ('says' in csv) return unreadable({ table, line: csv.line, column: '', says: csv.says });
  const [header = [], ...body] = csv.rows;
  if (header.join() !== columns.join()) return unreadable(wrongHeader(table, header, columns));
  const filled = body.map((cells, i) => ({ line: i + 2, cells })).filter((cells) => !isBlank(cells));
  const read = filled.map((cells) => readLine(table, schema, columns, cells));
  return {
    lines: read.flatMap(({ lined }) => lined ?? []),
    problems: read.flatMap(({ problems }) => problems ?? []),
    said: (column) => new Set(filled.map(({ cells }) => cells[columns.indexOf(column)] ?? '')),
  };
}
