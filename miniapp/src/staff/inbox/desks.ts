import type { Role } from '../../../../shared/person/role';
import type { Desk } from '../../../../shared/ticket/endpoints';

interface DeskShown {
  readonly role: Role;
  /** On the segment. */
  readonly words: string;
  /** Over the list, before how many. */
  readonly title: string;
  readonly note: string;
  readonly empty: string;
}

/** The desks of ticketDesk, in the order in which they are worked off. */
export const DESKS: Record<Desk, DeskShown> = {
  office: {
    role: 'officer',
    words: '要我办的',
    title: '要您办的',
    note: '最急的在最上面',
    empty: '没有要您办的',
  },
  read: {
    role: 'officer',
    words: '要我复核',
    title: '等复核的',
    note: '自己写的，要另一个人看过才发',
    empty: '没有等复核的',
  },
  dispatch: {
    role: 'dispatcher',
    words: '要分的',
    title: '要您分的',
    note: '还不知道归谁，最急的在最上面',
    empty: '没有要分的',
  },
  reopened: {
    role: 'supervisor',
    words: '差评整改',
    title: '差评要整改的',
    note: '最急的在最上面',
    empty: '没有差评要整改',
  },
  watch: {
    role: 'supervisor',
    words: '全部在办',
    title: '在办的',
    note: '最急的在最上面，只看事，不给人和村排名次',
    empty: '没有在办的',
  },
  done: {
    role: 'officer',
    words: '办过的',
    title: '办过的',
    note: '新的在最上面',
    empty: '还没有办过的',
  },
};

const ORDER: readonly Desk[] = ['office', 'read', 'dispatch', 'reopened', 'watch', 'done'];

/** The desks of someone with these roles. */
export const desksOf = (roles: readonly Role[]): Desk[] => ORDER.filter((desk) => roles.includes(DESKS[desk].role));

/** 8 件, or 20 多件 while there are more than have been fetched. */
export const countWords = (shown: number, hasMore: boolean): string => `${shown} ${hasMore ? '多件' : '件'}`;
