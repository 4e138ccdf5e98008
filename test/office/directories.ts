import fc from 'fast-check';
import type { Directory } from '../../shared/office/office';
import { within } from '../../shared/place/place';
import { line } from '../../shared/text';
import { places } from '../support/places';

const codes = places.map((place) => place.code);
const slug = fc.stringMatching(/^[a-z0-9]{1,6}(-[a-z0-9]{1,6})?$/);
const word = (max: number) =>
  fc
    .oneof(
      fc.string({ minLength: 1, maxLength: max }),
      fc.string({
        minLength: 1,
        maxLength: max,
        unit: fc.constantFrom('村', '账', '"', ',', '=', '+', '-', '@', "'", ' ', '，'),
      }),
    )
    .filter((text) => line(max).safeParse(text).success);

const unique = <T extends { readonly id: string }>(item: fc.Arbitrary<T>, maxLength: number) =>
  fc.uniqueArray(item, { minLength: 1, maxLength, selector: ({ id }) => id });

const offices = unique(
  fc.record({
    id: slug,
    place: fc.constantFrom(...codes),
    name: word(40),
    phone: fc.stringMatching(/^[\d-]{0,12}$/),
  }),
  6,
);
const topics = unique(fc.record({ id: slug, name: word(20), words: fc.oneof(fc.constant(''), word(30)) }), 4);
const holders = fc.uniqueArray(slug, { minLength: 2, maxLength: 2 });

/** Good directories of the small county: every office has a post, every rule stays inside its office's place. */
export const directories: fc.Arbitrary<Directory> = fc
  .record({
    offices,
    topics,
    titles: fc.array(word(20), { minLength: 6, maxLength: 6 }),
    holders: fc.array(holders, { minLength: 6, maxLength: 6 }),
  })
  .chain(({ offices, topics, titles, holders }) => {
    const posts = offices.map(({ id }, i) => {
      const [a = 'a', b = 'b'] = holders[i] ?? [];
      return { id: `post-${i}`, office: id, title: titles[i] ?? '岗', a, b };
    });
    const possible = offices.flatMap(({ id, place }) =>
      codes
        .filter((code) => within(code, place))
        .flatMap((code) => topics.map((t) => ({ place: code, topic: t.id, office: id }))),
    );
    return fc
      .uniqueArray(fc.constantFrom(...possible), { maxLength: 12, selector: (rule) => `${rule.place} ${rule.topic}` })
      .map((rules) => ({ offices, posts, topics, rules }));
  });
