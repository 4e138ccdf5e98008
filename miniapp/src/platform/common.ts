import Taro from '@tarojs/taro';
import type { Platform, Stop } from './port';

const HOME = '/disclosure/home/index';

let online = true;
const hearers = new Set<(online: boolean) => void>();

/** What the platform's own watch heard. */
export function setOnline(now: boolean): void {
  if (now === online) return;
  online = now;
  for (const hear of hearers) hear(now);
}

const load = (key: string): unknown => {
  try {
    return Taro.getStorageSync(key) || undefined;
  } catch {
    return undefined;
  }
};

/** A full or forbidden storage must not stop what the person is doing. */
const keep = (key: string, value: unknown): void => {
  try {
    Taro.setStorageSync(key, value);
  } catch {
    // What cannot be kept is only gone after a restart.
  }
};

function onOnline(hear: (online: boolean) => void): Stop {
  hearers.add(hear);
  return () => hearers.delete(hear);
}

function back(): void {
  if (Taro.getCurrentPages().length > 1) Taro.navigateBack();
  else Taro.switchTab({ url: HOME });
}

type Shared = 'load' | 'keep' | 'forget' | 'keys' | 'isOnline' | 'onOnline' | 'call' | 'copy' | 'back';

/** What Taro does alike on both. */
export const common: Pick<Platform, Shared> = {
  load,
  keep,
  forget: (key) => Taro.removeStorageSync(key),
  keys: () => Taro.getStorageInfoSync().keys,
  isOnline: () => online,
  onOnline,
  call: (phone) => {
    Taro.makePhoneCall({ phoneNumber: phone }).catch(() => undefined);
  },
  copy: async (text) => {
    await Taro.setClipboardData({ data: text });
  },
  back,
};
