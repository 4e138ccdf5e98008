import type { MakeAsync, Options } from './call';

/** Something that lies over the page and waits for one of its buttons. */
export interface Dialog {
  readonly text: string;
  readonly buttons: readonly { readonly text: string; readonly press: () => void }[];
}

/** What the app asked of the phone beyond drawing, in order: `{api: 'showToast', args: {title}}`. */
export interface Call {
  readonly api: string;
  readonly args: Options;
}

// These show or do something on a real phone; here it is enough to know that they were called.
const NOTED = `showToast hideToast showLoading hideLoading setNavigationBarColor pageScrollTo startPullDownRefresh
  stopPullDownRefresh setClipboardData makePhoneCall vibrateShort hideKeyboard showTabBar hideTabBar setTabBarBadge
  removeTabBarBadge showTabBarRedDot hideTabBarRedDot setTabBarStyle setBackgroundColor setBackgroundTextStyle
  previewImage openDocument openSetting openLocation showShareMenu hideShareMenu hideHomeButton reportAnalytics
  showNavigationBarLoading hideNavigationBarLoading setEnableDebug openPrivacyContract requirePrivacyAuthorize`.split(
  /\s+/,
);

const word = (value: unknown, otherwise: string) => (typeof value === 'string' && value ? value : otherwise);
const words = (value: unknown): string[] => (Array.isArray(value) ? value.map(String) : []);

/** The part of `wx` that speaks to the person: dialogs wait until a test presses a button. */
export function makeDialogs(async: MakeAsync) {
  const open: Dialog[] = [];
  const calls: Call[] = [];
  const note = (api: string) => async(api, (args) => void calls.push({ api, args }));
  /** Opens a dialog; resolves with the index of the button pressed. */
  const ask = (text: string, buttons: readonly string[]) =>
    new Promise<number>((resolve) => {
      const dialog: Dialog = {
        text,
        buttons: buttons.map((label, at) => ({
          text: label,
          press: () => {
            open.splice(open.indexOf(dialog), 1);
            resolve(at);
          },
        })),
      };
      open.push(dialog);
    });
  const showModal = async('showModal', async (options) => {
    const cancel = options['showCancel'] === false ? [] : [word(options['cancelText'], '取消')];
    const text = [options['title'], options['content']].filter(Boolean).join('\n');
    const at = await ask(text, [word(options['confirmText'], '确定'), ...cancel]);
    return { confirm: at === 0, cancel: at === 1, content: null };
  });
  const showActionSheet = async('showActionSheet', async (options) => {
    const items = words(options['itemList']);
    const at = await ask(word(options['alertText'], ''), [...items, '取消']);
    if (at === items.length) throw new Error('cancel');
    return { tapIndex: at };
  });
  const requestSubscribeMessage = async('requestSubscribeMessage', (args) => {
    calls.push({ api: 'requestSubscribeMessage', args });
    return Object.fromEntries(words(args['tmplIds']).map((id) => [id, 'accept']));
  });
  const noted = Object.fromEntries(NOTED.map((api) => [api, note(api)]));
  return { open, calls, wx: { ...noted, showModal, showActionSheet, requestSubscribeMessage } };
}
