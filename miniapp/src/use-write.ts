import { useRef, useState } from 'react';
import type { AnyEndpoint, Reply } from '../../shared/endpoint';
import { asCallError, type CallError } from './call-error';
import { type Asked, call } from './client';
import { onceKey } from './once-key';

/** A write under way, with what a form needs to show. */
export interface Write<E extends AnyEndpoint> {
  /** Sends; gives the reply, or nothing after a failure (see `error`). The same input again keeps its once-key. */
  readonly send: (input: Asked<E>) => Promise<Reply<E> | undefined>;
  readonly isSending: boolean;
  readonly error?: CallError | undefined;
  readonly clearError: () => void;
  /** The once-key of this input, to hand to the outbox. */
  readonly keyOf: (input: Asked<E>) => string;
}

export function useWrite<E extends AnyEndpoint>(endpoint: E): Write<E> {
  const [state, setState] = useState<{ isSending: boolean; error?: CallError }>({ isSending: false });
  const last = useRef({ words: '', key: '' });

  function keyOf(input: Asked<E>): string {
    const words = JSON.stringify(input);
    if (last.current.words !== words) last.current = { words, key: onceKey() };
    return last.current.key;
  }

  async function send(input: Asked<E>): Promise<Reply<E> | undefined> {
    setState({ isSending: true });
    try {
      const reply = await call<E>(endpoint, input, { onceKey: keyOf(input) });
      last.current = { words: '', key: '' };
      setState({ isSending: false });
      return reply;
    } catch (error) {
      setState({ isSending: false, error: asCallError(error) });
      return undefined;
    }
  }

  return { ...state, send, keyOf, clearError: () => setState({ isSending: false }) };
}
