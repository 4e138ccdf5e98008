import Taro from '@tarojs/taro';

type Page = 'inbox' | 'handle' | 'publish' | 'edit' | 'review' | 'admin';

const queryOf = (params: Record<string, string>): string =>
  Object.entries(params)
    .map(([name, value]) => `${name}=${encodeURIComponent(value)}`)
    .join('&');

/** Opens a page of the staff's part: `go('handle', { id })`. */
export function go(page: Page, params: Record<string, string> = {}): void {
  Taro.navigateTo({ url: `/staff/${page}/index?${queryOf(params)}` });
}

/** The sign-in page of the main part. */
export const goSignIn = (): void => {
  Taro.navigateTo({ url: '/me/login/index' });
};
