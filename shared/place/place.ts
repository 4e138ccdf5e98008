import '../zod';
import { z } from 'zod';
import { line } from '../text';

/** A statistical division code: county 6 digits, township 9, village 12. A prefix contains its children. */
export const PlaceCode = z.string().regex(/^\d{6}(\d{3}(\d{3})?)?$/, '地方编码是 6、9 或 12 位数字');
export type PlaceCode = z.infer<typeof PlaceCode>;

export const Place = z.strictObject({ code: PlaceCode, name: line(40) });
export type Place = z.infer<typeof Place>;

export type Level = 'county' | 'township' | 'village';

export const levelOf = (code: PlaceCode): Level =>
  code.length === 6 ? 'county' : code.length === 9 ? 'township' : 'village';

/** Is `code` the place `outer` or inside it? */
export const within = (code: PlaceCode, outer: PlaceCode): boolean => code.startsWith(outer);

/** The place itself and those that contain it, nearest first. */
export const chainOf = (code: PlaceCode): PlaceCode[] =>
  [12, 9, 6].filter((length) => length <= code.length).map((length) => code.slice(0, length));
