import '../../../shared/zod';
import { z } from 'zod';
import { Disclosure, DisclosureRow } from '../../../shared/disclosure/disclosure';
import { PlaceCode } from '../../../shared/place/place';
import { Id } from '../../../shared/text';

/** What lists show, what decides who may do what, and what it is found by. Its version is the disclosure's. */
export const Head = z.strictObject({
  ...DisclosureRow.omit({ version: true, placeName: true }).shape,
  ...Disclosure.pick({ author: true, reviewer: true, returned: true }).shape,
  authorId: Id,
  /** Words of the body that the title and the plain line do not say, separated by spaces; it is found by them too. */
  also: z.string().max(300),
});
export type Head = z.infer<typeof Head>;

/** The long part, read only with one disclosure. */
export const Body = Disclosure.pick({ basis: true, office: true, content: true });
export type Body = z.infer<typeof Body>;

export interface Written {
  readonly head: Head;
  readonly body: Body;
}

export const headKey = (id: string): string => `disclosure:${id}`;
export const bodyKey = (id: string): string => `disclosure-body:${id}`;

/** The last serial number of each place in a year. One record, so that it can be read before the place is known. */
export const serialsKey = (year: string): string => `disclosure-serials:${year}`;
export const Serials = z.record(PlaceCode, z.number().int().min(1));
export type Serials = z.infer<typeof Serials>;
