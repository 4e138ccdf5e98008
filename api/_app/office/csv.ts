import { CsvError, parse } from 'csv-parse/sync';

/** What spreadsheets write: a BOM or none, any line ending, rows of any width (checked later, with a better sentence). */
const FORM = { bom: true, relax_column_count: true, record_delimiter: ['\r\n', '\n', '\r'] };

const BROKEN = new Map([
  ['CSV_QUOTE_NOT_CLOSED', '这一行有一个引号没有配对，后面的都读不出来'],
  ['INVALID_OPENING_QUOTE', '格子里的引号要写两遍（""），整格再用引号括起来'],
  ['CSV_INVALID_CLOSING_QUOTE', '引号后面多了字；格子里的引号要写两遍（""）'],
]);

/** The rows of a table, or the row (from 1) at which it cannot be read and why. */
export type Csv = { readonly rows: readonly (readonly string[])[] } | { readonly line: number; readonly says: string };

/** Stands where a byte was not UTF-8: the table was saved in another encoding, mostly GBK. */
const GARBLED = '\ufffd';

/** Reads CSV as RFC 4180 says. Every cell stays text, also one that looks like a formula. */
export function readCsv(text: string): Csv {
  if (text.includes(GARBLED)) return { line: 1, says: '有乱码，请把表格另存为“CSV UTF-8”再导' };
  try {
    return { rows: parse(text, FORM) };
  } catch (error) {
    const says = error instanceof CsvError && BROKEN.get(error.code);
    if (!says) throw error;
    return { line: Number(error['records']) + 1, says };
  }
}

const quoted = (cell: string): string => (/[",\r\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell);

/** Writes CSV that a spreadsheet opens with a double click: BOM (else it guesses GBK) and CRLF. */
export const writeCsv = (rows: readonly (readonly string[])[]): string =>
  `\ufeff${rows.map((cells) => `${cells.map(quoted).join(',')}\r\n`).join('')}`;
