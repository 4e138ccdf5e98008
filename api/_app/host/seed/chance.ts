/** Numbers that look like chance and are always the same for the same words (FNV-1a into mulberry32). */
export interface Chance {
  /** A whole number from `least` to `most`, both included. */
  between(least: number, most: number): number;
  /** Some of the list, in its own order. */
  some<T>(list: readonly T[], count: number): T[];
}

function hashOf(words: string): number {
  let hash = 0x811c9dc5;
  for (const char of words) hash = Math.imul(hash ^ (char.codePointAt(0) ?? 0), 0x01000193);
  return hash >>> 0;
}

export function chanceOf(words: string): Chance {
  let state = hashOf(words);
  const next = (): number => {
    state = (state + 0x6d2b79f5) | 0;
    const a = Math.imul(state ^ (state >>> 15), 1 | state);
    const b = (a + Math.imul(a ^ (a >>> 7), 61 | a)) ^ a;
    return ((b ^ (b >>> 14)) >>> 0) / 2 ** 32;
  };
  return {
    between: (least, most) => least + Math.floor(next() * (most - least + 1)),
    some: (list, count) => {
      const left = list.map((item, at) => ({ at, item, rank: next() }));
      const chosen = left.sort((a, b) => a.rank - b.rank).slice(0, count);
      return chosen.sort((a, b) => a.at - b.at).map(({ item }) => item);
    },
  };
}
