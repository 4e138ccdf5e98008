import '../zod';
import { z } from 'zod';
import { Id, Slug } from '../text';

/** What a question points at: a disclosure, or one line of its ledger. */
export const AnchorRef = z.strictObject({ disclosure: Id, line: Slug.optional() });
export type AnchorRef = z.infer<typeof AnchorRef>;
