import {
  addGlobalErrorListener,
  addGlobalWarningListener,
  removeGlobalErrorListener,
  removeGlobalWarningListener,
} from 'glass-easel';
import { makeAsync } from './call';
import { makeClock } from './clock';
import { type Crossing, openComponents } from './components';
import { readPackage } from './package';
import { callLife, makePages } from './pages';
import { openRealm, type Realm } from './realm';
import { describeNode, findByName, isCalled, nodesIn, pickIn, reachableIn, tapNode, textOf, typeInto } from './screen';
import { makeDialogs } from './wx-dialog';
import { makeNet } from './wx-net';
import { makeStorage, type Storage } from './wx-storage';
import { makeSystem } from './wx-system';

export interface Start {
  /** The compiled mini-program, `miniapp/dist/weapp`. */
  readonly dir: string;
  /** Where the API listens, `http://127.0.0.1:1234/api`. */
  readonly apiBase: string;
  /** The code that wx.login gives; the server's WeChat must know it. */
  readonly login: () => Promise<string>;
  readonly storage?: Storage;
  readonly elder?: boolean;
  readonly theme?: 'light' | 'dark';
  /** Begins without a network. */
  readonly offline?: boolean;
  /** The phone's clock, epoch milliseconds; this machine's without it. */
  readonly now?: () => number;
}

const sayWhy = (error: unknown) => (error instanceof Error ? (error.stack ?? error.message) : String(error));

/**
 * Runs a compiled mini-program without WeChat: its own component framework over the compiled templates, `wx` over
 * real HTTP, and a world without browser globals. Nothing is drawn; a test reads and acts by what can be read.
 */
export async function startWeapp(start: Start) {
  const errors: string[] = [];
  const setDataSizes: Crossing[] = [];
  const storage = start.storage ?? new Map<string, string>();
  const pack = readPackage(start.dir);
  const clock = makeClock((error) => void errors.push(sayWhy(error)));
  let realm: Realm | undefined;
  let app: object | undefined;
  const getRealm = () => realm ?? fail('the realm is not open yet');
  const clone = (value: unknown) => getRealm().clone(value);
  const list = (values: readonly unknown[]) => getRealm().list(values);
  const async = makeAsync(clock, clone);
  const onError = (error: unknown) => {
    errors.push(sayWhy(error));
    return false;
  };
  // The framework warns of each list that is empty before its first data; WeChat says that to developers only.
  const onWarning = () => false;
  addGlobalErrorListener(onError);
  addGlobalWarningListener(onWarning);

  const crossed = (crossing: Crossing) => {
    clock.stir();
    setDataSizes.push(crossing);
  };
  const components = openComponents(pack, getRealm, crossed);
  const pages = makePages({ pack, create: components.create, getRealm, later: clock, async });
  const dialogs = makeDialogs(async);
  const net = makeNet({ apiBase: start.apiBase, login: start.login, offline: start.offline ?? false }, async, clone);
  const phone = { elder: start.elder ?? false, theme: start.theme ?? ('light' as const) };
  const system = makeSystem(phone, async, clone, list);
  const launch = (url: string) => ({ path: url.replace(/^\/|\?.*/g, ''), query: {}, scene: 1001, referrerInfo: {} });
  let launched = '';

  const wx: Record<string, unknown> = {
    ...dialogs.wx,
    ...net.wx,
    ...makeStorage(storage, async, clone),
    ...system.wx,
    ...pages.wx,
    nextTick: (work: () => void) => clock.after(0, work),
    getLaunchOptionsSync: () => clone(launch(launched)),
    getEnterOptionsSync: () => clone(launch(launched)),
    env: { USER_DATA_PATH: 'wxfile://usr' },
  };
  const noted = (...words: unknown[]) => void errors.push(words.map(sayWhy).join(' '));
  const globals = {
    wx,
    ...components.globals,
    ...clock.globals,
    App: (options: object) => {
      app = options;
    },
    getApp: () => app,
    getCurrentPages: pages.getCurrentPages,
    console: { log() {}, info() {}, debug() {}, warn() {}, error: noted },
  };
  realm = openRealm(pack.dir, globals, start.now ?? Date.now);
  realm.load('app');

  const page = () => pages.top() ?? fail('no page is open');
  const nodes = () => nodesIn(page().component);
  const reachable = () => reachableIn(page().component);
  const tabText = () => (pages.isTab(page().route) ? pack.tabs.map((tab) => tab.text) : []);
  const text = () =>
    [page().title, textOf(page().component), ...dialogs.open.map((d) => d.text), ...tabText()].join('\n');
  const settle = () => clock.settle(() => dialogs.open.length);

  /** What a finger would do to what is called so, if it is on the screen. */
  function target(name: string): (() => void) | undefined {
    const button = dialogs.open.at(-1)?.buttons.find((each) => each.text === name);
    const node = dialogs.open.length > 0 ? undefined : findByName(reachable(), name);
    const tab = pack.tabs.find((each) => each.text === name && tabText().includes(name));
    if (button) return button.press;
    if (node) return () => tapNode(node);
    return tab && (() => Reflect.apply(pages.wx.switchTab, undefined, [{ url: `/${tab.pagePath}` }]));
  }

  async function tap(name: string) {
    const press = target(name) ?? fail(`nothing to tap is called "${name}"; on the screen:\n${text()}`);
    press();
    await settle();
  }

  return {
    errors,
    setDataSizes,
    storage,
    calls: dialogs.calls,
    /** Texts that app code tried to compile with `new Function`. */
    attempts: realm.attempts,
    setTheme: system.setTheme,
    setOffline: net.setOffline,
    settle,
    text,
    tap,
    /** Whether something within reach is called exactly so. */
    sees: (name: string) =>
      dialogs.open.length > 0 ? target(name) !== undefined : isCalled(reachable(), name) || tabText().includes(name),
    /** Everything that can be seen, as a screen reader finds it. */
    nodes: () => nodes().map(describeNode),
    page() {
      const { route, title, options } = page();
      return { route, title, options };
    },
    /** Opens the app at this page, or leaves everything for it. */
    async open(url: string) {
      if (!launched) {
        launched = url;
        callLife(app ?? fail('the package calls no App()'), 'onLaunch', clone(launch(url)));
        callLife(app ?? {}, 'onShow', clone(launch(url)));
      }
      pages.reLaunch(url.startsWith('/') ? url : `/${url}`);
      await settle();
    },
    async back() {
      pages.wx.navigateBack({ delta: 1 });
      await settle();
    },
    async input(name: string, value: string) {
      typeInto(reachable(), name, value);
      await settle();
    },
    async pick(name: string, choice: string) {
      pickIn(reachable(), name, choice);
      await settle();
    },
    /** Waits until `isSo` holds; gives up after `ms` with what was on the screen. */
    async wait(isSo: () => boolean, ms = 5000) {
      const end = Date.now() + ms;
      while (!isSo()) {
        if (Date.now() > end) fail(`waited ${ms} ms in vain; on the screen:\n${text()}\n${errors.join('\n')}`);
        await new Promise((resolve) => setTimeout(resolve, 20));
      }
    },
    stop() {
      pages.close();
      clock.stop();
      removeGlobalErrorListener(onError);
      removeGlobalWarningListener(onWarning);
    },
  };
}
export type Weapp = Awaited<ReturnType<typeof startWeapp>>;

function fail(why: string): never {
  throw new Error(why);
}
