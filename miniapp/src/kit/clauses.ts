const CLAUSE = /[^，。！？；：\n]+[，。！？；：]*|[，。！？；：]+/g;
const FIGURE = /(\d[\d.,]*\s?(?:万元|亿元|元|%|个工作日|个小时|小时|个月|公里|平方米|[年月日天户人笔米亩项次件张吨]))/;

/** A piece of a clause; a figure with its unit stays on one line. */
export interface Piece {
  readonly text: string;
  readonly whole: boolean;
}

/** Everyday words cut where a reader breathes, so that a narrow screen breaks lines there. */
export function clausesOf(text: string): Piece[][] {
  const clauses = text.match(CLAUSE) ?? [];
  return clauses.map((clause) =>
    clause
      .split(FIGURE)
      .filter((piece) => piece !== '')
      .map((piece) => ({ text: piece, whole: FIGURE.test(piece) })),
  );
}
