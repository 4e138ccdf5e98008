import fc from 'fast-check';
import { readCsv, writeCsv } from '../../api/_app/office/csv';
import { exportTables, importTables } from '../../api/_app/office/import';
import { atlasOf } from '../../api/_app/place/rules';
import { places } from '../support/places';
import { directories } from './directories';

const { has } = atlasOf(places);

test('what is exported imports as the same directory, and exports again unchanged', () => {
  fc.assert(
    fc.property(directories, (directory) => {
      const once = exportTables(directory);
      const read = importTables(once, has);
      expect(read).toEqual({ directory, problems: [] });
      expect(exportTables(read.directory)).toEqual(once);
    }),
  );
});

test('any cells written as CSV are read back as they were', () => {
  const cell = fc.string({ unit: fc.constantFrom('a', '村', '"', ',', '\n', '\r', ' ', '=', '，', "'") });
  fc.assert(
    fc.property(fc.array(fc.array(cell, { minLength: 2, maxLength: 4 }), { minLength: 1, maxLength: 5 }), (rows) => {
      expect(readCsv(writeCsv(rows))).toEqual({ rows });
    }),
  );
});

test('any text at all is either read or named by line, never an error', () => {
  const text = fc.string({ unit: fc.constantFrom('a', '"', ',', '\n', '\r', '\ufeff', '\ufffd') });
  fc.assert(
    fc.property(text, (offices) => {
      const { problems } = importTables({ offices, posts: '', topics: '', rules: '' }, has);
      expect(problems.filter((p) => p.table === 'offices' && p.line >= 1).length).toBeGreaterThan(0);
    }),
  );
});
