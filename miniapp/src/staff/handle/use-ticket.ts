import { useState } from 'react';
import { api } from '../../../../shared/api';
import type { Act } from '../../../../shared/ticket/act';
import { TICKET_FLOW } from '../../../../shared/ticket/flow';
import { Ticket } from '../../../../shared/ticket/ticket';
import type { CallError } from '../../call-error';
import { type Query, useQuery } from '../../use-query';
import { useRevisit } from '../../use-revisit';
import { useWrite } from '../../use-write';

/** A ticket on the desk and the step being taken. */
export interface Handled {
  readonly query: Query<Ticket>;
  readonly ticket?: Ticket | undefined;
  /** The verb of the step that was just taken. */
  readonly done?: string | undefined;
  /** Takes a step on the version that is shown. True once the server has it. */
  readonly take: (act: Act) => Promise<boolean>;
  readonly isSending: boolean;
  readonly error?: CallError | undefined;
  readonly clearError: () => void;
  /** What others saved meanwhile, while the step was refused for it. */
  readonly newer?: Ticket | undefined;
  /** Goes on with what others saved; what is written in the form stays. */
  readonly acceptNewer: () => void;
}

const newerIn = (error: CallError | undefined): Ticket | undefined =>
  error?.code === 'stale' ? Ticket.safeParse(error.refusal?.details?.['current']).data : undefined;

/** The newest that is known: what a step replied, or what was read since. */
const newest = (read: Ticket | undefined, kept: Ticket | undefined): Ticket | undefined =>
  read && kept ? (kept.version > read.version ? kept : read) : (kept ?? read);

export function useTicket(id: string): Handled {
  const query = useQuery(api.ticketRead, { params: { id } });
  const write = useWrite(api.ticketAct);
  const [kept, setKept] = useState<Ticket>();
  const [done, setDone] = useState<string>();
  const ticket = newest(query.data, kept);
  const newer = newerIn(write.error);
  useRevisit(query.reload);

  async function take(act: Act): Promise<boolean> {
    if (!ticket) return false;
    const after = await write.send({ params: { id }, body: { version: ticket.version, act } });
    if (!after) return false;
    setKept(after);
    setDone(TICKET_FLOW[act.do].does);
    return true;
  }
  function acceptNewer(): void {
    if (newer) setKept(newer);
    write.clearError();
  }
  const { isSending, error, clearError } = write;
  return { query, ticket, done, take, isSending, error, clearError, newer, acceptNewer };
}
