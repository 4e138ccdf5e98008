import type { Problem } from '../../../shared/office/endpoints';
import type { Office, Post, RoutingRule, Table, Topic } from '../../../shared/office/office';
import { type PlaceCode, within } from '../../../shared/place/place';
import type { Lined, Read } from './table';

/** The four tables as read, before anything is said about how they fit together. */
export interface FourTables {
  readonly offices: Read<Office>;
  readonly posts: Read<Post>;
  readonly topics: Read<Topic>;
  readonly rules: Read<RoutingRule>;
}

type HasPlace = (code: PlaceCode) => boolean;

/** One problem for each line of `read` about which `saying` has something to say. */
const each = <Row>(
  table: Table,
  column: string,
  read: Read<Row>,
  saying: (lined: Lined<Row>) => string | false | undefined,
): Problem[] =>
  read.lines.flatMap((lined) => {
    const says = saying(lined);
    return says ? [{ table, line: lined.line, column, says }] : [];
  });

/** A saying about every line whose key an earlier line already has. */
function repeats<Row>(keyOf: (row: Row) => string) {
  const first = new Map<string, number>();
  return ({ line, row }: Lined<Row>) => {
    const earlier = first.get(keyOf(row));
    if (earlier === undefined) first.set(keyOf(row), line);
    return earlier !== undefined && `和第 ${earlier} 行重复了`;
  };
}

/** A saying about a name that another table, if it can be read, does not have. */
const absent = (names: ReadonlySet<string> | undefined, name: string, where: string) =>
  names && !names.has(name) && `${where}里没有“${name}”`;

const strange = (has: HasPlace, code: PlaceCode) => !has(code) && `本县没有编码是“${code}”的地方`;

/** A rule may hand a place only to an office of that place or of one that contains it. */
function outside(offices: Read<Office>) {
  const places = new Map(offices.lines.map(({ row }) => [row.id, row.place]));
  return ({ row }: Lined<RoutingRule>) => {
    const served = places.get(row.office);
    return served !== undefined && !within(row.place, served) && `单位“${row.office}”在 ${served}，管不到 ${row.place}`;
  };
}

/** What is wrong between lines that are right by themselves. */
export function checkTogether({ offices, posts, topics, rules }: FourTables, has: HasPlace): Problem[] {
  const [officeIds, topicIds, manned] = [offices.said('id'), topics.said('id'), posts.said('office')];
  return [
    ...each(
      'offices',
      'id',
      offices,
      repeats((row) => row.id),
    ),
    ...each('offices', 'place', offices, ({ row }) => strange(has, row.place)),
    ...each(
      'offices',
      'id',
      offices,
      ({ row }) => manned && !manned.has(row.id) && '这个单位还没有岗位，请在岗位表里加一个',
    ),
    ...each(
      'posts',
      'id',
      posts,
      repeats((row) => row.id),
    ),
    ...each('posts', 'office', posts, ({ row }) => absent(officeIds, row.office, '单位表')),
    ...each(
      'topics',
      'id',
      topics,
      repeats((row) => row.id),
    ),
    ...each(
      'rules',
      'topic',
      rules,
      repeats((row) => `${row.place} ${row.topic}`),
    ),
    ...each('rules', 'place', rules, ({ row }) => strange(has, row.place)),
    ...each('rules', 'topic', rules, ({ row }) => absent(topicIds, row.topic, '事项表')),
    ...each('rules', 'office', rules, ({ row }) => absent(officeIds, row.office, '单位表')),
    ...each('rules', 'office', rules, outside(offices)),
  ];
}
