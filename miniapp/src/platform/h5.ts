import { common, setOnline } from './common';
import { holdFocus } from './hold-focus';
import type { Platform, Stop, Theme } from './port';

const dark = (): MediaQueryList => window.matchMedia('(prefers-color-scheme: dark)');
const themeOf = (query: { matches: boolean }): Theme => (query.matches ? 'dark' : 'light');

function onTheme(hear: (theme: Theme) => void): Stop {
  const query = dark();
  const hearIt = (event: { matches: boolean }) => hear(themeOf(event));
  query.addEventListener('change', hearIt);
  return () => query.removeEventListener('change', hearIt);
}

function watchNetwork(): void {
  setOnline(navigator.onLine);
  window.addEventListener('online', () => setOnline(true));
  window.addEventListener('offline', () => setOnline(false));
}

function paint(theme: Theme, elder: boolean): void {
  document.body.className = ['mb', theme, elder && 'elder'].filter(Boolean).join(' ');
  document.documentElement.style.colorScheme = theme;
}

const canSpeak = () => 'speechSynthesis' in window;

function speak(text: string, whenDone: () => void): boolean {
  if (!canSpeak()) return false;
  const utterance = new SpeechSynthesisUtterance(text);
  utterance.lang = 'zh-CN';
  utterance.rate = 0.9;
  utterance.onend = whenDone;
  utterance.onerror = whenDone;
  window.speechSynthesis.cancel();
  window.speechSynthesis.speak(utterance);
  return true;
}

const canShare = () => 'share' in navigator;

async function share(title: string, path: string): Promise<boolean> {
  if (!canShare()) return false;
  const url = `${location.origin}${location.pathname}#${path}`;
  return navigator.share({ title, url }).then(
    () => true,
    () => false,
  );
}

export const h5: Platform = {
  ...common,
  name: 'h5',
  signInCode: async () => undefined,
  watchNetwork,
  fontScale: () => 1,
  theme: () => themeOf(dark()),
  onTheme,
  paint,
  canSpeak,
  speak,
  hush: () => window.speechSynthesis.cancel(),
  canShare,
  share,
  holdFocus,
};
