import { channel, type MakeAsync } from './call';
import type { Clone } from './realm';

export interface Phone {
  /** WeChat's font setting for old people: 1.4 times the standard. */
  readonly elder: boolean;
  theme: 'light' | 'dark';
}

const RECT = { left: 0, top: 0, right: 375, bottom: 40, width: 375, height: 40 };
const MENU = { left: 278, top: 48, right: 365, bottom: 80, width: 87, height: 32 };

/** Layout questions: nothing is laid out here, so every node is a row of 375 × 40. */
function makeQuery(async: MakeAsync, clone: Clone, list: (values: readonly unknown[]) => unknown) {
  return () => {
    const results: unknown[] = [];
    const listeners: unknown[] = [];
    const ask = (result: unknown) => (listener: unknown) => {
      results.push(clone(result));
      listeners.push(listener);
      return query;
    };
    const node = { boundingClientRect: ask(RECT), scrollOffset: ask({ scrollLeft: 0, scrollTop: 0 }) };
    const fields = (_fields: unknown, listener: unknown) => ask({ ...RECT, node: null })(listener);
    const chosen = { ...node, fields, node: ask({ node: null }), context: ask({ context: null }) };
    const query = {
      in: () => query,
      select: () => chosen,
      selectAll: () => chosen,
      selectViewport: () => chosen,
      exec: (last: unknown) => {
        const success = () => {
          listeners.forEach((listener, at) => void (typeof listener === 'function' && listener(results[at])));
          if (typeof last === 'function') last(list(results));
        };
        async('exec', () => ({}))({ success });
      },
    };
    return query;
  };
}

const OBSERVER = { relativeTo: () => OBSERVER, relativeToViewport: () => OBSERVER, observe() {}, disconnect() {} };

/** The part of `wx` that tells about the phone: a screen of 375 × 812. */
export function makeSystem(phone: Phone, async: MakeAsync, clone: Clone, list: (v: readonly unknown[]) => unknown) {
  const theme = channel(clone);
  const base = () => ({
    SDKVersion: '3.7.0',
    version: '8.0.50',
    language: 'zh_CN',
    host: { env: 'WeChat' },
    theme: phone.theme,
    fontSizeSetting: phone.elder ? 22 : 16,
    fontSizeScaleFactor: phone.elder ? 1.4 : 1,
  });
  const window = () => ({
    pixelRatio: 3,
    screenWidth: 375,
    screenHeight: 812,
    windowWidth: 375,
    windowHeight: 724,
    statusBarHeight: 44,
    screenTop: 88,
    safeArea: { left: 0, right: 375, top: 44, bottom: 778, width: 375, height: 734 },
  });
  const device = () => ({ brand: 'test', model: 'test', system: 'Android 14', platform: 'android', abi: 'arm64' });
  const all = () => ({ ...base(), ...window(), ...device() });
  return {
    setTheme(to: 'light' | 'dark') {
      phone.theme = to;
      theme.tell({ theme: to });
    },
    wx: {
      getSystemInfoSync: () => clone(all()),
      getSystemInfo: async('getSystemInfo', all),
      getSystemInfoAsync: async('getSystemInfoAsync', all),
      getAppBaseInfo: () => clone(base()),
      getWindowInfo: () => clone(window()),
      getDeviceInfo: () => clone(device()),
      getSystemSetting: () => clone({ deviceOrientation: 'portrait' }),
      getMenuButtonBoundingClientRect: () => clone(MENU),
      getAccountInfoSync: () => clone({ miniProgram: { appId: 'test', envVersion: 'develop', version: '' } }),
      onThemeChange: theme.on,
      offThemeChange: theme.off,
      createSelectorQuery: makeQuery(async, clone, list),
      createIntersectionObserver: () => OBSERVER,
      canIUse: () => true,
    },
  };
}
