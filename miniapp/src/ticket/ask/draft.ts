import '../../../../shared/zod';
import { z } from 'zod';
import { Slug } from '../../../../shared/text';
import { TicketKind } from '../../../../shared/ticket/ticket';
import { useDraft } from '../../drafts';

/** A question half written. */
const AskDraft = z.object({
  kind: TicketKind,
  topic: Slug.optional(),
  text: z.string(),
  leaves: z.boolean(),
  name: z.string(),
  phone: z.string(),
});
export type AskDraft = z.infer<typeof AskDraft>;

export interface AskStart {
  readonly place: string;
  readonly disclosure?: string | undefined;
  readonly line?: string | undefined;
  readonly kind?: TicketKind | undefined;
  readonly topic?: string | undefined;
  readonly about?: 'app' | undefined;
}

/** So that whoever gets it knows at once what it is about. */
export const openingOf = ({ about }: AskStart): string => (about === 'app' ? '对这个小程序：' : '');

/** One draft for each thing that can be asked about. */
export const draftKey = ({ place, disclosure, line, kind, about }: AskStart): string =>
  ['ask', place, disclosure, line, kind, about].filter((part) => part !== undefined).join(' ');

export function useAskDraft(start: AskStart) {
  const { kind = 'consultation', topic } = start;
  return useDraft(draftKey(start), AskDraft, {
    kind,
    topic,
    text: openingOf(start),
    leaves: false,
    name: '',
    phone: '',
  });
}
