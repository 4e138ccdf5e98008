import { useRef, useState } from 'react';
import { api } from '../../../../shared/api';
import type { NewTicket } from '../../../../shared/ticket/ticket';
import { asCallError, type CallError } from '../../call-error';
import { sendLater } from '../../outbox';
import { go } from '../../pages';
import { useWrite } from '../../use-write';
import { beSomeone } from '../../visitor';

const TITLE = 60;

/** Sends a question; a visitor without an account becomes somebody with a 取件码 first. */
export function useSend(draft: { key: string; clear: () => void }) {
  const write = useWrite(api.ticketAsk);
  const [before, setBefore] = useState<{ busy: boolean; error?: CallError }>({ busy: false });

  async function isSomeone(): Promise<boolean> {
    setBefore({ busy: true });
    try {
      await beSomeone();
      setBefore({ busy: false });
      return true;
    } catch (error) {
      setBefore({ busy: false, error: asCallError(error) });
      return false;
    }
  }

  async function send(question: NewTicket): Promise<void> {
    if (!(await isSomeone())) return;
    const ticket = await write.send({ body: question });
    if (ticket === undefined) return;
    draft.clear();
    go.sent(ticket.id);
  }

  function later(question: NewTicket): void {
    const input = { body: question };
    sendLater('ticketAsk', input, {
      key: write.keyOf(input),
      title: question.text.slice(0, TITLE),
      draft: draft.key,
    });
    go.mine();
  }

  function clearError(): void {
    setBefore({ busy: false });
    write.clearError();
  }

  // What failed stays on the screen while it is tried again.
  const isSending = before.busy || write.isSending;
  const last = useRef<CallError>();
  last.current = before.error ?? write.error ?? (isSending ? last.current : undefined);
  return { send, later, clearError, isSending, error: last.current };
}
