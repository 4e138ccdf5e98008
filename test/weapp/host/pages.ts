import { Element, type GeneralComponent } from 'glass-easel';
import type { Later, MakeAsync, Options } from './call';
import type { Package } from './package';
import type { Realm } from './realm';

const DEEPEST = 10;

export interface Page {
  /** Without a leading slash, `ticket/ask/index`. */
  readonly route: string;
  readonly options: Readonly<Record<string, string>>;
  readonly component: GeneralComponent;
  readonly caller: object;
  title: string;
}

export interface Parts {
  readonly pack: Package;
  readonly create: (path: string) => { get(): object; getComponent(): GeneralComponent };
  readonly getRealm: () => Realm;
  readonly later: Later;
  readonly async: MakeAsync;
}

/** Calls a lifecycle function of app code, where there is one. */
export function callLife(owner: object, name: string, ...args: unknown[]) {
  const life: unknown = Reflect.get(owner, name);
  if (typeof life === 'function') life.apply(owner, args);
}

function parseUrl(url: string, from: string) {
  const { pathname, search } = new URL(url, `file:///${from}`);
  const pairs = search.slice(1).split('&').filter(Boolean);
  // WeChat does not decode what is in a page's address.
  const options = Object.fromEntries(pairs.map((pair) => [pair.replace(/=.*/, ''), pair.replace(/^[^=]*=?/, '')]));
  return { route: pathname.slice(1), options };
}

/** The stack of pages, the tabs kept beside it, and the functions of `wx` that move between them. */
export function makePages({ pack, create, getRealm, later, async }: Parts) {
  const stack: Page[] = [];
  const tabs = new Map<string, Page>();
  const isTab = (route: string) => pack.tabs.some(({ pagePath }) => pagePath === route);
  const top = () => stack.at(-1);

  function make(url: string): Page {
    const { route, options } = parseUrl(url, top()?.route ?? '');
    if (!pack.pages.has(route)) throw new Error(`page "${route}" is not found`);
    const root = create(route);
    const caller = root.get();
    Object.assign(caller, { route, __route__: route, options: getRealm().clone(options) });
    const title = pack.settingsOf(route).navigationBarTitleText ?? pack.title;
    return { route, options, component: root.getComponent(), caller, title };
  }

  function start(page: Page) {
    stack.push(page);
    callLife(page.caller, 'onLoad', getRealm().clone(page.options));
    callLife(page.caller, 'onShow');
    Element.pretendAttached(page.component);
    later.after(0, () => callLife(page.caller, 'onReady'));
  }

  function end(page: Page) {
    callLife(page.caller, 'onUnload');
    Element.pretendDetached(page.component);
  }

  const hideTop = () => void (top() && callLife(top()?.caller ?? {}, 'onHide'));
  const endAbove = (depth: number) =>
    stack
      .splice(depth)
      .reverse()
      .filter((page) => !tabs.has(page.route))
      .forEach(end);

  function navigateTo(url: string) {
    if (isTab(parseUrl(url, top()?.route ?? '').route)) throw new Error('can not navigateTo a tabbar page');
    if (stack.length >= DEEPEST) throw new Error('webview count limit exceed');
    const page = make(url);
    hideTop();
    start(page);
  }

  function redirectTo(url: string) {
    if (isTab(parseUrl(url, top()?.route ?? '').route)) throw new Error('can not redirectTo a tabbar page');
    const page = make(url);
    endAbove(stack.length - 1);
    start(page);
  }

  function navigateBack(delta: number) {
    if (stack.length < 2) throw new Error('cannot navigate back at first page');
    endAbove(Math.max(1, stack.length - delta));
    const page = top();
    if (page) callLife(page.caller, 'onShow');
  }

  function switchTab(url: string) {
    const { route } = parseUrl(url, top()?.route ?? '');
    if (!isTab(route)) throw new Error('can not switch to no-tabBar page');
    const kept = tabs.get(route);
    if (kept && kept === top()) return;
    const page = kept ?? make(url.replace(/\?.*/, ''));
    hideTop();
    endAbove(0);
    tabs.set(route, page);
    if (!kept) return start(page);
    stack.push(page);
    callLife(page.caller, 'onShow');
  }

  function reLaunch(url: string) {
    const page = make(url);
    const old = new Set([...stack, ...tabs.values()]);
    stack.length = 0;
    tabs.clear();
    for (const each of old) end(each);
    if (isTab(page.route)) tabs.set(page.route, page);
    start(page);
  }

  const toUrl = (move: (url: string) => void) => (options: Options) => move(String(options['url']));
  return {
    top,
    isTab,
    reLaunch,
    close: () => new Set([...stack, ...tabs.values()]).forEach(end),
    getCurrentPages: () => getRealm().list(stack.map(({ caller }) => caller)),
    wx: {
      navigateTo: async('navigateTo', toUrl(navigateTo)),
      redirectTo: async('redirectTo', toUrl(redirectTo)),
      reLaunch: async('reLaunch', toUrl(reLaunch)),
      switchTab: async('switchTab', toUrl(switchTab)),
      navigateBack: async('navigateBack', ({ delta }) => navigateBack(Number(delta ?? 1))),
      setNavigationBarTitle: async('setNavigationBarTitle', ({ title }) => {
        const page = top();
        if (page) page.title = String(title);
      }),
    },
  };
}
export type Pages = ReturnType<typeof makePages>;
