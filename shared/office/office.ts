import '../zod';
import { z } from 'zod';
import { PlaceCode } from '../place/place';
import { line, Slug } from '../text';

/** A unit that owns topics in a place (承办单位). */
export const Office = z.strictObject({
  id: Slug,
  place: PlaceCode,
  name: line(40),
  phone: z.string().regex(/^[\d-]{0,20}$/, '电话只写数字和短横'),
});
export type Office = z.infer<typeof Office>;

/** A post of an office with its A and B holders (AB 角), named by their login; `b` differs from `a`. */
export const Post = z
  .strictObject({ id: Slug, office: Slug, title: line(20), a: Slug, b: Slug })
  .refine((post) => post.a !== post.b, { path: ['b'], error: 'A 角和 B 角不能是同一个人' });
export type Post = z.infer<typeof Post>;

/** Words of one line, or none. */
const maybeLine = (max: number) =>
  z
    .string()
    .max(max, `最多 ${max} 个字`)
    .refine((v) => v === '' || line(max).safeParse(v).success, '里面有换行或看不见的字符，请重新打一遍');

/** What a question is about; `words` are everyday words that point to it, separated by spaces. */
export const Topic = z.strictObject({ id: Slug, name: line(20), words: maybeLine(200) });
export type Topic = z.infer<typeof Topic>;

/** In this place (and all inside it) this topic goes to this office, unless a nearer place has its own rule. */
export const RoutingRule = z.strictObject({ place: PlaceCode, topic: Slug, office: Slug });
export type RoutingRule = z.infer<typeof RoutingRule>;

/** Who answers what, where: imported whole from four tables. */
export const Directory = z.strictObject({
  offices: z.array(Office).max(2000, '最多 2000 个单位'),
  posts: z.array(Post).max(4000, '最多 4000 个岗位'),
  topics: z.array(Topic).max(200, '最多 200 个事项'),
  rules: z.array(RoutingRule).max(20000, '最多 20000 条规则'),
});
export type Directory = z.infer<typeof Directory>;
export const TABLES = ['offices', 'posts', 'topics', 'rules'] as const;
export type Table = (typeof TABLES)[number];
