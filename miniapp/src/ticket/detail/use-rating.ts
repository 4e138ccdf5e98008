import '../../../../shared/zod';
import { z } from 'zod';
import { isBad, RatingLevel, RatingReason } from '../../../../shared/ticket/ticket';
import { useDraft } from '../../drafts';
import type { TicketOnScreen } from './use-ticket';

const RatingDraft = z.object({
  level: RatingLevel.optional(),
  reasons: z.array(RatingReason),
  says: z.boolean(),
  words: z.string(),
});
export type RatingDraft = z.infer<typeof RatingDraft>;

/** A rating half made; kept like everything else that was begun. */
export function useRating(id: string, { act }: TicketOnScreen) {
  const { value, change, clear } = useDraft(`rate ${id}`, RatingDraft, { reasons: [], says: false, words: '' });
  const { level, reasons, says } = value;
  async function send(): Promise<void> {
    if (level === undefined) return;
    const bad = isBad(level);
    const words = bad && says ? value.words.trim() || undefined : undefined;
    if (await act({ do: 'rate', level, reasons: bad ? reasons : [], words })) clear();
  }
  return { value, change, send };
}
export type RatingOnScreen = ReturnType<typeof useRating>;
