import Taro from '@tarojs/taro';
import { useEffect } from 'react';

/** What stays above it: the bar of the page and a little of what comes before. */
const ABOVE = 120;
/** Elements must be drawn before they can be found. */
const DRAWN = 150;

/** Brings what one was led to into view, once: `id` is that of its element, absent when one was led to nothing. */
export function useReveal(id: string | undefined): void {
  // biome-ignore lint/correctness/useExhaustiveDependencies: only where one was led to; what is opened later is in view
  useEffect(() => {
    if (id === undefined) return;
    const timer = setTimeout(() => {
      Taro.pageScrollTo({ selector: `#${id}`, offsetTop: -ABOVE, duration: 0 }).catch(() => undefined);
    }, DRAWN);
    return () => clearTimeout(timer);
  }, []);
}
