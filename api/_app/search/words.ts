const SEGMENTER = new Intl.Segmenter('zh', { granularity: 'word' });

/** Words that say nothing about what a text is about. One of them also ends a run of single characters. */
const EMPTY = new Set([
  ...'的了是在和与及或就都而着过也不把被给从到对吗呢吧啊呀嘛呗啥咋样哪谁几个我俺咱您你他她它这那有没为以于上下中里向由之其还剩很太又再只要能该想去来',
  ...'年月日号时元万亿角分份第一二三四五六七八九十两',
  ...'什么 为什么 怎么 怎么样 怎样 多少 多久 哪里 哪些 哪个 哪天 哪儿 什么时候 时候 请问 我们 咱们 你们 他们 我家 自己'.split(
    ' ',
  ),
  ...'为啥 怎么办 怎么回事 多少钱 多久 谁家 到底 究竟 咱家'.split(' '),
  ...'可以 能不能 是不是 有没有 是否 这个 那个 没有 还有 一个 一下 已经 因为 所以 关于 以及 有关 其他 还是 进账 花了 还剩'.split(
    ' ',
  ),
]);

const NUMBER = /^[\d.,%]+$/;
const YEAR = /^(19|20)\d\d$/;
const WESTERN = /^[\p{Script=Latin}\d]/u;
const TERM_LENGTH = 20;

/** How a text is compared: full-width and capital letters as their plain ones. */
export const plainText = (text: string): string => text.normalize('NFKC').toLowerCase();

/** The words of a text in runs; whatever means nothing ends a run. */
function runsOf(text: string): string[][] {
  const runs: string[][] = [[]];
  for (const { segment, isWordLike } of SEGMENTER.segment(plainText(text))) {
    if (isWordLike && !EMPTY.has(segment)) runs.at(-1)?.push(segment);
    else runs.push([]);
  }
  return runs.filter((run) => run.length > 0);
}

const isWestern = (word: string) => WESTERN.test(word);
const isSingle = (word: string) => !isWestern(word) && [...word].length === 1;
const says = (word: string) => (NUMBER.test(word) ? YEAR.test(word) : [...word].length > 1);

/** 机耕路 → 机耕, 耕路: the same whether or not the dictionary knows the whole. */
function pairsOf(word: string): string[] {
  const characters = [...word];
  return characters.slice(1).map((character, i) => `${characters[i]}${character}`);
}

/** 农业补贴 → 农业, 补贴 and 机耕路 → 机耕, 耕路: as few pairs as cover it, so that a text cut otherwise still has them. */
const coverOf = (word: string): string[] => pairsOf(word).filter((_, i, all) => i % 2 === 0 || i === all.length - 1);

/**
 * Neighbours of which at least one is a single character, as one word each: the dictionary lacks most words of a
 * village (低|保, 机|耕|路), and leaves them in single characters.
 */
function bridgesOf(run: readonly string[]): string[] {
  return run.flatMap((word, i) => {
    const next = run[i + 1];
    if (next === undefined || isWestern(word) || isWestern(next)) return [];
    return isSingle(word) || isSingle(next) ? [`${[...word].at(-1)}${[...next][0]}`] : [];
  });
}

const termsOfWord = (word: string, cut: (word: string) => string[]): string[] => {
  if (!says(word)) return [];
  return isWestern(word) ? [[...word].slice(0, TERM_LENGTH).join('')] : cut(word);
};

const lone = (run: readonly string[]): string[] => (run.length === 1 ? run.filter(isSingle) : []);

/**
 * The search terms of a text, each once, at most `most`: pairs of Chinese characters that lie in one word or touch a
 * single character, whole western words, years. 2026 年修机耕路 gives 2026, 修机, 机耕, 耕路.
 */
export function wordsOf(text: string, most = 40): string[] {
  const terms = runsOf(text).flatMap((run) => [
    ...run.flatMap((word) => termsOfWord(word, pairsOf)),
    ...bridgesOf(run),
    ...lone(run),
  ]);
  return [...new Set(terms)].slice(0, most);
}

/** A run as groups: a known word alone, neighbouring single characters together. */
function groupsOf(run: readonly string[]): string[] {
  const groups: string[] = [];
  let open = false;
  for (const word of run) {
    const single = isSingle(word);
    if (single && open) groups.push((groups.pop() ?? '') + word);
    else groups.push(word);
    open = single;
  }
  return groups;
}

const wordsOfGroups = (groups: readonly string[], cut: (word: string) => string[]): string[] =>
  groups.flatMap((group) => termsOfWord(group, cut));

/** The terms of a long text: without those that bridge two words, so that as many reach further into it. */
export const bodyWords = (text: string, most: number): string[] =>
  [...new Set(wordsOfGroups(runsOf(text).flatMap(groupsOf), pairsOf))].slice(0, most);

const HAN = /^\p{Script=Han}$/u;
const tells = (character: string) => HAN.test(character) && !EMPTY.has(character);

/** The Chinese characters of a text that say something, each once: villagers type 路 or 账 and no more. */
export const charactersOf = (text: string): string[] => [...new Set([...plainText(text)].filter(tells))];

/** What a query asks for. */
export interface Asked {
  /** What a text must have to match as a whole. */
  readonly words: readonly string[];
  /** The characters of these words: where the words are not, a title may still have them (修路 and 机耕路修好了). */
  readonly characters: readonly string[];
}

const MOST_ASKED = 10;
const MOST_CHARACTERS = 12;

/**
 * What is asked for by a query. The words are fewer than `wordsOf` gives, so that a query cut otherwise than the text
 * still finds it. A single character counts as a word only when there is nothing else.
 */
export function askedOf(q: string): Asked {
  const groups = runsOf(q).flatMap(groupsOf);
  const pairs = wordsOfGroups(groups, coverOf);
  const words = pairs.length > 0 ? pairs : groups.filter((group) => !NUMBER.test(group));
  const characters = pairs.length > 0 ? charactersOf(groups.join('')) : [];
  return { words: [...new Set(words)].slice(0, MOST_ASKED), characters: characters.slice(0, MOST_CHARACTERS) };
}
