import fc from 'fast-check';
import { importTables } from '../../api/_app/office/import';
import { route } from '../../api/_app/office/rules';
import { atlasOf } from '../../api/_app/place/rules';
import { chainOf, within } from '../../shared/place/place';
import { COUNTY, FAR_VILLAGE, NEIGHBOUR_TOWN, NEIGHBOUR_VILLAGE, places, TOWN, VILLAGE } from '../support/places';
import { directories } from './directories';
import { tables } from './tables';

const { directory } = importTables(tables, atlasOf(places).has);
const away =
  (...logins: string[]) =>
  (login: string) =>
    logins.includes(login);

test.each([
  ['the county itself', COUNTY, 'money', { office: 'county-gov', post: 'p1', handler: 'zhao' }],
  ['a township with a rule of its own', TOWN, 'money', { office: 'town-finance', post: 'p2', handler: 'sun' }],
  ['a village under that township', VILLAGE, 'money', { office: 'town-finance', post: 'p2', handler: 'sun' }],
  ['a village whose township has no rule', FAR_VILLAGE, 'money', { office: 'county-gov', post: 'p1', handler: 'zhao' }],
  ['a village with a rule of its own', VILLAGE, 'water', { office: 'town-water', post: 'p3', handler: 'zhou' }],
  ['the village next to it', NEIGHBOUR_VILLAGE, 'water', { dispatcher: TOWN }],
  ['a township without a rule', NEIGHBOUR_TOWN, 'water', { dispatcher: NEIGHBOUR_TOWN }],
  ['the county without a rule', COUNTY, 'water', { dispatcher: COUNTY }],
  ['a topic nobody knows', FAR_VILLAGE, 'gone', { dispatcher: NEIGHBOUR_TOWN }],
])('routes %s', (_, place, topic, routed) => expect(route(directory, place, topic, away())).toEqual(routed));

test.each([
  ['A while A is there', [], 'sun'],
  ['A while only B is away', ['li'], 'sun'],
  ['B while A is away', ['sun'], 'li'],
  ['A while both are away, since somebody must', ['sun', 'li'], 'sun'],
])('gives the post to %s', (_, absent, handler) =>
  expect(route(directory, VILLAGE, 'money', away(...absent))).toMatchObject({ handler }),
);

test('the first post of an office takes new work', () => {
  const posts = [...directory.posts, { id: 'p0', office: 'town-finance', title: '出纳', a: 'feng', b: 'chen' }];
  expect(route({ ...directory, posts }, TOWN, 'money', away())).toMatchObject({ post: 'p2' });
});

const questions = fc.record({
  directory: directories,
  place: fc.constantFrom(...places.map((p) => p.code)),
  topic: fc.nat(),
  absent: fc.boolean(),
});

test('for any directory: the nearest rule wins, in any order of the rules, and never an office outside the chain', () => {
  fc.assert(
    fc.property(questions, ({ directory, place, topic, absent }) => {
      const asked = directory.topics[topic % directory.topics.length]?.id ?? '';
      const ruleAt = (code: string) => directory.rules.find((r) => r.place === code && r.topic === asked);
      const nearest = chainOf(place).flatMap((code) => ruleAt(code) ?? [])[0];
      const routed = route(directory, place, asked, () => absent);
      const shuffled = { ...directory, rules: directory.rules.toReversed() };

      expect(route(shuffled, place, asked, () => absent)).toEqual(routed);
      expect('office' in routed ? routed.office : undefined).toBe(nearest?.office);
      const served = directory.offices.find((o) => 'office' in routed && o.id === routed.office)?.place ?? COUNTY;
      expect(within(place, served)).toBe(true);
      if ('dispatcher' in routed) expect(chainOf(place)).toContain(routed.dispatcher);
    }),
  );
});
