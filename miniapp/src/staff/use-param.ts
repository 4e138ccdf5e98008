import { useRouter } from '@tarojs/taro';

/** A parameter of the page's address, decoded on both platforms; nothing when it is not there. */
export function useParam(name: string): string | undefined {
  const value = useRouter().params[name];
  return value === undefined || value === '' ? undefined : decodeURIComponent(value);
}
