import Taro from '@tarojs/taro';
import { common, setOnline } from './common';
import type { Platform, Stop, Theme } from './port';

const asTheme = (theme: string | undefined): Theme => (theme === 'dark' ? 'dark' : 'light');

/** Old base libraries miss some of these; then the answer is the plain one. */
function appBase(): { theme?: string; fontSizeScaleFactor?: unknown } {
  try {
    return Taro.getAppBaseInfo();
  } catch {
    return {};
  }
}

function fontScale(): number {
  const scale = appBase().fontSizeScaleFactor;
  return typeof scale === 'number' && scale > 0 ? scale : 1;
}

function onTheme(hear: (theme: Theme) => void): Stop {
  const hearIt = ({ theme }: { theme: string }) => hear(asTheme(theme));
  Taro.onThemeChange(hearIt);
  return () => Taro.offThemeChange(hearIt);
}

function watchNetwork(): void {
  Taro.getNetworkType({ success: ({ networkType }) => setOnline(networkType !== 'none') });
  Taro.onNetworkStatusChange(({ isConnected }) => setOnline(isConnected));
}

const BARS = {
  light: { ground: '#F2EEE4', surface: '#FFFDF8', muted: '#565A54', brand: '#0E5450', front: '#000000', edge: 'white' },
  dark: { ground: '#141613', surface: '#1E211D', muted: '#B3B0A5', brand: '#7CCABD', front: '#ffffff', edge: 'black' },
} as const;

/** theme.json follows the phone; this is for someone who chose otherwise in the app. */
function paint(theme: Theme): void {
  if (theme === asTheme(appBase().theme)) return;
  const bars = BARS[theme];
  Taro.setNavigationBarColor({ frontColor: bars.front, backgroundColor: bars.ground }).catch(() => undefined);
  Taro.setTabBarStyle({
    color: bars.muted,
    selectedColor: bars.brand,
    backgroundColor: bars.surface,
    borderStyle: bars.edge,
  }).catch(() => undefined);
}

export const weapp: Platform = {
  ...common,
  name: 'weapp',
  signInCode: async () => (await Taro.login()).code,
  watchNetwork,
  fontScale,
  theme: () => asTheme(appBase().theme),
  onTheme,
  paint,
  // WeChat reads aloud only through a plugin that must be added to the account (WechatSI); none is bundled.
  canSpeak: () => false,
  speak: () => false,
  hush: () => undefined,
  canShare: () => false,
  share: async () => false,
  holdFocus: () => () => undefined,
};
