import { OPEN_STATES } from '../../../shared/ticket/flow';
import type { TicketRow } from '../../../shared/ticket/ticket';
import type { ChipProps } from '../kit';

/** How the time of a question stands, in shape and words. */
export function chipOf({ state, standing, calendarMissing }: TicketRow): ChipProps | undefined {
  if (state === 'withdrawn') return { tone: 'off', words: '不问了' };
  if (standing) return standing;
  return calendarMissing !== undefined && OPEN_STATES.includes(state)
    ? { tone: 'off', words: '日子还算不出' }
    : undefined;
}
