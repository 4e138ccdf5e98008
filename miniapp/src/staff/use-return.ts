import { useDidShow } from '@tarojs/taro';
import { useRef } from 'react';

/** Does it when one comes back to this page; the first showing does not count, for the page loads itself then. */
export function useReturn(again: () => void): void {
  const shown = useRef(false);
  useDidShow(() => {
    if (shown.current) again();
    shown.current = true;
  });
}
