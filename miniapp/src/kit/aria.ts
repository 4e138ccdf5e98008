const WEB = process.env.TARO_ENV === 'h5';

export type AriaRole =
  | 'alert'
  | 'banner'
  | 'button'
  | 'checkbox'
  | 'dialog'
  | 'heading'
  | 'img'
  | 'link'
  | 'list'
  | 'listitem'
  | 'main'
  | 'navigation'
  | 'radio'
  | 'radiogroup'
  | 'group'
  | 'status'
  | 'switch'
  | 'tab'
  | 'tablist';

export interface Aria {
  readonly role?: AriaRole;
  readonly label?: string;
  readonly hidden?: boolean;
  readonly live?: 'polite' | 'assertive';
  readonly checked?: boolean;
  readonly selected?: boolean;
  readonly disabled?: boolean;
  readonly expanded?: boolean;
  readonly modal?: boolean;
  /** The web only: where one is. */
  readonly current?: boolean;
  /** The web only: level of a heading, 1 to 6. */
  readonly level?: number;
}

const WEB_ONLY = ['level', 'current'];

const nameOf = (key: string) => (WEB && key === 'role' ? 'role' : `aria-${key}`);

/** Attributes for a screen reader in the platform's spelling: `role` on the web, `aria-role` in WeChat. */
export function aria(says: Aria): Record<string, string> {
  const given = Object.entries(says).filter(([key, value]) => value !== undefined && (WEB || !WEB_ONLY.includes(key)));
  return Object.fromEntries(given.map(([key, value]) => [nameOf(key), String(value)]));
}
