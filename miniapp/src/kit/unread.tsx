import { createContext, useContext, useEffect } from 'react';
import type { CallError } from '../call-error';
import { useOnline } from '../online';

/** Tells the page that what it was to show could not be read, which is said there: its bar need not say it again. */
export const Unread = createContext<(is: boolean) => void>(() => undefined);

export function useUnread(is: boolean): void {
  const tell = useContext(Unread);
  useEffect(() => {
    if (!is) return;
    tell(true);
    return () => tell(false);
  }, [is, tell]);
}

/** Why `what` could not be read: nobody wrote anything, so nothing is said of what was written. */
export function useReadWords(error: CallError, what: string): string {
  const online = useOnline();
  if (error.kind === 'offline') return `${online ? '没连上' : '没有网'}，${what}还没存过。有网了再打开看。`;
  return error.kind === 'timeout' ? '系统没回应，不是您的错。等会儿再打开看。' : error.message;
}
