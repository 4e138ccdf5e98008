const CLAUSE = /[^，。！？；：\n]+[，。！？；：]*|[，。！？；：]+/g;
const DAY = '\\d{1,2}\\s?月\\s?\\d{1,2}\\s?日';
const UNIT =
  '[万亿]\\s?元|元|%|个?工作日|个?小时|个月|公里|公斤|平方米|[万亿年月日天户人笔米亩项次件张吨个盏组处倍度字位份]';
const FIGURE = new RegExp(`(${DAY}|\\d[\\d.,]*\\s?(?:${UNIT}))`);

/** A piece of a clause; a figure with its unit, or a date, stays on one line. */
export interface Piece {
  readonly text: string;
  readonly whole: boolean;
}

/** Running text cut where a figure with its unit begins and ends. */
export const piecesOf = (text: string): Piece[] =>
  text
    .split(FIGURE)
    .map((piece, at) => ({ text: piece, whole: at % 2 === 1 }))
    .filter((piece) => piece.text !== '');

/** Everyday words cut where a reader breathes, so that a narrow screen breaks lines there. */
export const clausesOf = (text: string): Piece[][] => (text.match(CLAUSE) ?? []).map(piecesOf);
