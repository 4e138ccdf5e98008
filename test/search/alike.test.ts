import { rankAlike } from '../../api/_app/search/alike';

const IN_TITLE = '1';
const ELSEWHERE = '0';
const at = (id: string, order = `${IN_TITLE}0mt`) => ({ id, order });
const common = (...ids: string[]) => ids.map((id) => at(id));
const rank = (words: ReturnType<typeof common>[], characters: ReturnType<typeof common>[] = []) =>
  rankAlike({ words, characters });

describe('likeness', () => {
  it('is greater the more words are shared', () => {
    expect(rank([common('a', 'b'), common('b', 'c'), common('b', 'a')])).toEqual(['b', 'a', 'c']);
  });

  it('counts a rare word more than a common one', () => {
    expect(rank([common('a', 'b', 'c', 'd'), common('e')])[0]).toBe('e');
  });

  it('counts a title more than the rest', () => {
    expect(rank([[at('rest', `${ELSEWHERE}0mz`), at('title', `${IN_TITLE}0ma`)]])).toEqual(['title', 'rest']);
    expect(rank([[at('rest', `${ELSEWHERE}0mz`)], common('a', 'b', 'c')]).at(-1)).toBe('rest');
  });

  it('among equals puts the newest first', () => {
    const postings = [[at('old', `${IN_TITLE}0ma`), at('new', `${IN_TITLE}0mz`)]];
    expect(rank(postings)).toEqual(['new', 'old']);
  });

  it('counts characters of a title from two on, and less than a word', () => {
    const [word, road] = [common('word'), common('one', 'two')];
    expect(rank([word], [road, common('two')])).toEqual(['word', 'two']);
    expect(rank([[]], [[at('rest', `${ELSEWHERE}0ma`)], [at('rest', `${ELSEWHERE}0ma`)]])).toEqual([]);
  });

  it('of nothing shared is empty', () => {
    expect(rank([[], []])).toEqual([]);
  });
});
