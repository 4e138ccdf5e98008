import type { Context } from 'hono';
import type { Place, PlaceCode } from '../../shared/place/place';
import type { Secrets } from './secret';
import type { Store } from './store/store';
import type { Wechat } from './wechat/wechat';

/** One line of the log: no personal data, no token, no text that a person typed. */
export type LogLine = Readonly<Record<string, string | number | boolean | undefined>>;

/** Everything the app needs from outside; hosts choose, tests choose otherwise. */
export interface Deps {
  readonly store: Store;
  /** Epoch milliseconds. */
  readonly now: () => number;
  /** A new id that cannot be guessed. */
  readonly id: () => string;
  readonly secrets: Secrets;
  readonly wechat: Wechat;
  readonly county: PlaceCode;
  /** The county and all places in it, from its place file. */
  readonly places: readonly Place[];
  /** The network address that a request came from, for throttles only: it is hashed at once and kept nowhere. */
  readonly peer: (c: Context) => string;
  readonly log: (line: LogLine) => void;
  readonly demo: boolean;
}
