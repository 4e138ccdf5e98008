import { rankAlike } from '../../api/_app/search/alike';

const at = (id: string, order = '12026-10-15') => ({ id, order });
const common = (...ids: string[]) => ids.map((id) => at(id));

describe('likeness', () => {
  it('is greater the more words are shared', () => {
    expect(rankAlike([common('a', 'b'), common('b', 'c'), common('b', 'a')])).toEqual(['b', 'a', 'c']);
  });

  it('counts a rare word more than a common one', () => {
    expect(rankAlike([common('a', 'b', 'c', 'd'), common('e')])[0]).toBe('e');
  });

  it('among equals puts the newest first', () => {
    const postings = [[at('old', '12026-01-01'), at('new', '12026-10-01')]];
    expect(rankAlike(postings)).toEqual(['new', 'old']);
  });

  it('of nothing shared is empty', () => {
    expect(rankAlike([[], []])).toEqual([]);
  });
});
