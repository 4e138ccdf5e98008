import fc from 'fast-check';
import { diff } from '../../api/_app/store/change';
import type { IndexEntry } from '../../api/_app/store/store';

const entry = fc.record({
  index: fc.constantFrom('a', 'b'),
  order: fc.constantFrom('1', '12'),
  id: fc.constantFrom('x', '2x'),
});
const entries = fc.uniqueArray(entry, { selector: (e) => JSON.stringify(e) });
const asTexts = (list: readonly IndexEntry[]) => list.map((e) => JSON.stringify(e)).sort();

describe('the difference of two states of a record', () => {
  it('turns the entries of the one into those of the other', () => {
    fc.assert(
      fc.property(entries, entries, (before, after) => {
        const { add, drop } = diff(before, after);
        const dropped = asTexts(drop);
        const kept = asTexts(before).filter((e) => !dropped.includes(e));
        expect([...kept, ...asTexts(add)].sort()).toEqual(asTexts(after));
      }),
    );
  });

  it('does not touch what stays', () => {
    fc.assert(fc.property(entries, (same) => expect(diff(same, same)).toEqual({ add: [], drop: [] })));
  });
});
