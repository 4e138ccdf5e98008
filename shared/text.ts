import './zod';
import { z } from 'zod';

// Invisible characters let one identifier pass for another: zero-width, bidi controls, BOM, soft hyphen.
const INVISIBLE = /[\u00ad\u061c\u180e\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/;
// biome-ignore lint/suspicious/noControlCharactersInRegex: refusing them is the point
const CONTROL = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f]/;
// biome-ignore lint/suspicious/noControlCharactersInRegex: refusing them is the point
const CONTROL_OR_BREAK = /[\u0000-\u001f\u007f-\u009f\u2028\u2029]/;

const notBlank = (value: string) => value.trim().length > 0;

/** Words of one line, 1 to `max` characters, without control or invisible characters. */
export const line = (max: number) =>
  z
    .string()
    .max(max, `最多 ${max} 个字`)
    .refine(notBlank, '这里还没写')
    .refine((v) => !CONTROL_OR_BREAK.test(v) && !INVISIBLE.test(v), '里面有看不见的字符，请重新打一遍');

/** Words of many lines, 1 to `max` characters; line breaks and tabs are kept. */
export const paragraph = (max: number) =>
  z
    .string()
    .max(max, `最多 ${max} 个字`)
    .refine(notBlank, '这里还没写')
    .refine((v) => !CONTROL.test(v), '里面有看不见的字符，请重新打一遍');

/** An id made by the server: 26 characters of Crockford base32, 130 random bits; no other character passes. */
export const Id = z.string().regex(/^[0-9a-hjkmnp-tv-z]{26}$/, '编号不对');
export type Id = z.infer<typeof Id>;

/** A short name given by people in a CSV (office, topic): a-z, digits and hyphens, 1 to 40 characters. */
export const Slug = z
  .string()
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, '只能用小写字母、数字和短横')
  .max(40);
export type Slug = z.infer<typeof Slug>;

/** A moment as ISO 8601 in UTC with milliseconds, `2026-11-23T01:14:25.000Z`. */
export const Instant = z.iso.datetime({ precision: 3, error: '时间写法不对' });
export type Instant = z.infer<typeof Instant>;

/** A civil day in China, `2026-11-23`. */
export const Day = z.iso.date('日期写法不对');
export type Day = z.infer<typeof Day>;
