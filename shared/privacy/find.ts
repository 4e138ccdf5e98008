/** What must not stand in a public text, and where it was seen. */
export interface Finding {
  readonly what: '身份证号' | '手机号' | '银行卡号';
  readonly text: string;
}

const PATTERNS: readonly [Finding['what'], RegExp][] = [
  ['身份证号', /(?<!\d)\d{17}[\dXx](?!\d)/g],
  ['银行卡号', /(?<!\d)[3-6]\d{15,18}(?!\d)/g],
  ['手机号', /(?<!\d)1[3-9]\d{9}(?!\d)/g],
];

/** Identity numbers, bank cards and mobiles in a text, spaces and hyphens between digits aside. */
export function findPersonal(text: string): Finding[] {
  const joined = text.replace(/(?<=\d)[\s-](?=\d)/g, '');
  return PATTERNS.flatMap(([what, pattern]) => [...joined.matchAll(pattern)].map((m) => ({ what, text: m[0] })));
}
