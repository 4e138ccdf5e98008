import Taro from '@tarojs/taro';
import { changing, useChanging } from '../changing';

/** The address of a page whose code did not come. */
const missed = changing<string | undefined>(undefined);

export const useMissed = (): string | undefined => useChanging(missed);
export const forgetMissed = (): void => missed.set(undefined);

const TABS = /^\/(disclosure\/home|ticket\/mine|me\/index)\//;

/** Whether a page's code or style, fetched when it is first opened, did not come. */
function isMissing(reason: unknown): boolean {
  if (!(reason instanceof Error)) return false;
  return reason.name === 'ChunkLoadError' || ('code' in reason && reason.code === 'CSS_CHUNK_LOAD_FAILED');
}

/** The address is that of the page that did not come; it is put back to the page one still sees. */
function stayHere(address: string): void {
  if (TABS.test(address)) history.replaceState(history.state, '', `#${Taro.getCurrentPages().at(-1)?.route ?? '/'}`);
  else history.back();
}

/** Not even the first page came, so there is none to say it on. */
function sayOnBare(): void {
  const words = document.createElement('p');
  words.setAttribute('role', 'alert');
  words.textContent = '没打开。可能是没有网，等有网了再试一次。';
  const again = document.createElement('button');
  again.className = 'bare-again';
  again.textContent = '再试一次';
  again.onclick = () => location.reload();
  const bare = document.createElement('div');
  bare.className = 'bare';
  bare.append(words, again);
  document.body.append(bare);
}

function hear(event: PromiseRejectionEvent): void {
  if (!isMissing(event.reason)) return;
  event.preventDefault();
  if (Taro.getCurrentPages().length === 0) {
    sayOnBare();
    return;
  }
  const address = location.hash.slice(1);
  stayHere(address);
  missed.set(address);
}

/** The web only: says in place of an uncaught error that a page did not come. */
export function watchMissed(): void {
  window.addEventListener('unhandledrejection', hear);
}

/** Opens the page that did not come once more. */
export function openMissed(): void {
  const url = missed.get();
  missed.set(undefined);
  if (url === undefined) return;
  if (TABS.test(url)) Taro.switchTab({ url: url.split('?')[0] ?? url });
  else Taro.navigateTo({ url });
}
