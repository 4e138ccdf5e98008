import Taro from '@tarojs/taro';
import { addressOf } from './request';

const open = (page: string, query: Record<string, string | undefined> = {}): void => {
  Taro.navigateTo({ url: addressOf(page, { query }) });
};

/** What a question is about when its page opens. */
export interface AskAbout {
  readonly disclosure?: string | undefined;
  readonly line?: string | undefined;
  readonly place?: string | undefined;
  readonly topic?: string | undefined;
  readonly kind?: string | undefined;
  /** `app`: about this mini-program itself. */
  readonly about?: 'app' | undefined;
}

/** The ways from page to page; each page parses what it is given (`opened`). */
export const go = {
  board: () => Taro.switchTab({ url: '/disclosure/home/index' }),
  mine: () => Taro.switchTab({ url: '/ticket/mine/index' }),
  me: () => Taro.switchTab({ url: '/me/index/index' }),
  pickPlace: () => open('/place/pick/index'),
  list: (kind: string) => open('/disclosure/list/index', { kind }),
  disclosure: (id: string, line?: string) => open('/disclosure/detail/index', { id, line }),
  answer: (id: string) => open('/answer/index', { id }),
  ask: ({ disclosure, line, place, topic, kind, about }: AskAbout = {}) =>
    open('/ticket/ask/index', { disclosure, line, place, topic, kind, about }),
  ticket: (id: string) => open('/ticket/detail/index', { id }),
  /** The question that was just sent takes the place of the page it was written on. */
  sent: (id: string) => Taro.redirectTo({ url: addressOf('/ticket/detail/index', { query: { id, fresh: '1' } }) }),
  login: () => open('/me/login/index'),
  inbox: () => open('/me/inbox/index'),
  access: () => open('/me/access/index'),
  desk: () => open('/staff/inbox/index'),
  handle: (id: string) => open('/staff/handle/index', { id }),
};
