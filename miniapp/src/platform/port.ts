export type Theme = 'light' | 'dark';

/** Undoes a subscription. */
export type Stop = () => void;

/** Everything that differs between WeChat and a browser; the app sees this only. */
export interface Platform {
  readonly name: 'weapp' | 'h5';
  /** A one-time code for the server's WeChat sign-in; none where there is no WeChat. */
  signInCode(): Promise<string | undefined>;
  /** Small JSON kept on this phone; what comes back is from outside and wants parsing. */
  load(key: string): unknown;
  keep(key: string, value: unknown): void;
  forget(key: string): void;
  keys(): string[];
  /** Begins to hear about the network; once, when the app starts. */
  watchNetwork(): void;
  isOnline(): boolean;
  onOnline(hear: (online: boolean) => void): Stop;
  /** WeChat's font setting as a factor, 1 when unknown; care mode is 1.4. */
  fontScale(): number;
  theme(): Theme;
  onTheme(hear: (theme: Theme) => void): Stop;
  /** Colours what the app does not draw itself: the native bars, the page behind. */
  paint(theme: Theme, elder: boolean): void;
  canSpeak(): boolean;
  /** Reads aloud; false where it cannot. */
  speak(text: string, whenDone: () => void): boolean;
  hush(): void;
  call(phone: string): void;
  /** Whether `share` can offer a page; in WeChat its own menu does. */
  canShare(): boolean;
  /** Offers a page to others; false where the platform's own menu does it. */
  share(title: string, path: string): Promise<boolean>;
  copy(text: string): Promise<void>;
  back(): void;
  /** Keeps keyboard and focus inside the open dialog of this class until stopped; Esc closes. */
  holdFocus(className: string, onClose: () => void): Stop;
}
