import Taro from '@tarojs/taro';
import { addressOf } from '../request';

type StaffPage = 'handle' | 'publish' | 'edit' | 'review' | 'admin';

/** Opens a page of the staff's part: `goStaff('handle', { id })`. */
export function goStaff(page: StaffPage, query: Record<string, string> = {}): void {
  Taro.navigateTo({ url: addressOf(`/staff/${page}/index`, { query }) });
}
