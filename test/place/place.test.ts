import { countyFile } from '../../api/_app/place/county';
import { spokenName } from '../../api/_app/place/make-county';
import { atlasOf } from '../../api/_app/place/rules';
import { levelOf } from '../../shared/place/place';
import { COUNTY, places, TOWN, VILLAGE } from '../support/places';

test.each([
  ['道士冲村委会', '道士冲村'],
  ['李家村村委会', '李家村'],
  ['石河村民委员会', '石河村'],
  ['佛子岭社区居委会', '佛子岭社区'],
  ['佛子岭社区居民委员会', '佛子岭社区'],
  ['西镇社区', '西镇社区'],
  ['金茗居委会', '金茗居委会'],
  ['漫水河镇', '漫水河镇'],
])('%s is called %s', (name, spoken) => expect(spokenName(name)).toBe(spoken));

describe('the place file of 霍山县', () => {
  const file = countyFile();
  const atlas = atlasOf(file);

  test('begins with the county, and every place comes after the one that contains it', () => {
    expect(file[0]).toEqual({ code: '341525', name: '霍山县' });
    const codes = file.map((place) => place.code);
    expect(codes).toEqual([...new Set(codes)].sort());
    for (const { code } of file)
      expect(atlas.chain(code)).toHaveLength({ county: 1, township: 2, village: 3 }[levelOf(code)]);
  });

  test('has 漫水河镇 with its eleven villages by their real codes', () => {
    const villages = atlas.under('341525110').map(({ code, name }) => `${code.slice(9)} ${name}`);
    expect(villages).toHaveLength(11);
    expect(villages).toEqual(expect.arrayContaining(['001 西镇社区', '201 道士冲村', '210 南庄村']));
  });
});

describe('an atlas', () => {
  const atlas = atlasOf(places);

  test('gives the places one level below, not deeper', () => {
    expect(atlas.under(COUNTY).map((p) => p.name)).toEqual(['漫水河镇', '邻镇']);
    expect(atlas.under(TOWN).map((p) => p.name)).toEqual(['甲村', '乙村']);
    expect(atlas.under(VILLAGE)).toEqual([]);
  });

  test('gives a place with those that contain it, nearest first', () => {
    expect(atlas.chain(VILLAGE).map((p) => p.name)).toEqual(['甲村', '漫水河镇', '霍山县']);
  });

  test('knows nothing of an absent place but keeps its code as a name', () => {
    const absent = `${TOWN}999`;
    expect([atlas.has(absent), atlas.chain(absent), atlas.under(absent), atlas.nameOf(absent)]).toEqual([
      false,
      [],
      [],
      absent,
    ]);
  });
});
