import { useState } from 'react';
import { api } from '../../../../shared/api';
import type { Act } from '../../../../shared/ticket/act';
import { Ticket } from '../../../../shared/ticket/ticket';
import type { CallError } from '../../call-error';
import { useQuery } from '../../use-query';
import { useRevisit } from '../../use-revisit';
import { useWrite } from '../../use-write';

const newer = (a: Ticket | undefined, b: Ticket | undefined): Ticket | undefined =>
  a === undefined || (b !== undefined && b.version >= a.version) ? b : a;

/** What others saved meanwhile, as the refusal brought it. */
function currentIn(error: CallError | undefined): Ticket | undefined {
  const parsed = Ticket.safeParse(error?.refusal?.details?.['current']);
  return parsed.success ? parsed.data : undefined;
}

/** One question, and the steps its asker may take. */
export function useTicket(id: string) {
  const query = useQuery(api.ticketRead, { params: { id } });
  const write = useWrite(api.ticketAct);
  const [acted, setActed] = useState<Ticket>();
  const ticket = newer(query.data, acted);
  useRevisit(query.reload);

  /** Whether the step was taken. */
  async function act(step: Act): Promise<boolean> {
    if (ticket === undefined) return false;
    const after = await write.send({ params: { id }, body: { version: ticket.version, act: step } });
    if (after !== undefined) setActed(after);
    return after !== undefined;
  }

  const isStale = write.error?.code === 'stale';
  const current = isStale ? currentIn(write.error) : undefined;

  /** Goes on from what the others saved; what was being written stays. */
  function takeCurrent(): void {
    if (current) setActed(current);
    else query.reload();
    write.clearError();
  }

  return {
    query,
    ticket,
    act,
    isActing: write.isSending,
    error: isStale ? undefined : write.error,
    clearError: write.clearError,
    stale: isStale ? { current, takeCurrent } : undefined,
  };
}
export type TicketOnScreen = ReturnType<typeof useTicket>;
