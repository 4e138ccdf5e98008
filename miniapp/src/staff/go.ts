import Taro from '@tarojs/taro';
import type { Disclosure } from '../../../shared/disclosure/disclosure';
import { addressOf } from '../request';

type StaffPage = 'handle' | 'publish' | 'edit' | 'review' | 'admin';

/** Opens a page of the staff's part: `goStaff('handle', { id })`. */
export function goStaff(page: StaffPage, query: Record<string, string> = {}): void {
  Taro.navigateTo({ url: addressOf(`/staff/${page}/index`, { query }) });
}

/** A page of the staff's part in the place of the one that is open. */
export function turnToStaff(page: StaffPage, query: Record<string, string>): void {
  Taro.redirectTo({ url: addressOf(`/staff/${page}/index`, { query }) });
}

/** A disclosure that is no draft any more, in the place of the page that is open: public, or waiting to be. */
export function turnToPaper({ id, state }: Disclosure): void {
  const page = state === 'released' ? '/disclosure/detail/index' : '/staff/review/index';
  Taro.redirectTo({ url: addressOf(page, { query: { id } }) });
}
