import { useDidShow } from '@tarojs/taro';
import { useRef } from 'react';

/** Runs when one comes back to the page, for lists that may have changed meanwhile; not on the first showing. */
export function useRevisit(reload: () => void): void {
  const shown = useRef(false);
  useDidShow(() => {
    if (shown.current) reload();
    shown.current = true;
  });
}
