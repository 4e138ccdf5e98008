/** The one port to any database. Domain code sees this file only; adapters are chosen by the hosts. */

export type Json = null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json | undefined };

/** A record as kept: `version` starts at 1 and grows by one with every put. */
export interface Kept {
  readonly version: number;
  readonly value: unknown;
}

/** A member of an ordered index. `order` and `id` are printable ASCII; members sort by `order`, then `id`, bytewise. */
export interface Member {
  readonly order: string;
  readonly id: string;
}

/**
 * A page of an index: at most `limit` (1 or more) members strictly after the position `after`, in direction `way`. The
 * position need not be a member any more.
 */
export interface PageQuery {
  readonly index: string;
  readonly way: 'up' | 'down';
  readonly limit: number;
  readonly after?: Member;
}

/**
 * A page of an append-only log, whose entries are numbered from 1 without a gap: those with `seq` strictly greater than
 * `after` (0 = from the start), oldest first.
 */
export interface LogQuery {
  readonly log: string;
  readonly after: number;
  readonly limit: number;
}

export interface LogEntry {
  readonly seq: number;
  readonly entry: unknown;
}

/** Everything that one round trip reads. Records whose time is up are as absent. */
export interface Reading {
  readonly records?: readonly string[];
  readonly pages?: readonly PageQuery[];
  readonly logs?: readonly LogQuery[];
  readonly counts?: readonly string[];
  /** Once-keys: were they used, and what was the reply? */
  readonly replies?: readonly string[];
}

/** The answers, each in the order it was asked. */
export interface Found {
  readonly records: readonly (Kept | undefined)[];
  readonly pages: readonly (readonly Member[])[];
  readonly logs: readonly (readonly LogEntry[])[];
  readonly counts: readonly number[];
  readonly replies: readonly ({ readonly reply: unknown } | undefined)[];
}

export interface IndexEntry extends Member {
  readonly index: string;
}

/**
 * Everything that happens together or not at all, removals (`remove`, `drop`) before additions. Times are whole epoch
 * milliseconds; what has none stays for ever. Names are free of control characters and at most 500 characters long.
 */
export interface Change {
  /** The first commit with this key wins and keeps `reply`; a later one changes nothing and gets that reply. */
  readonly once?: { readonly key: string; readonly reply: Json; readonly expiresAt: number };
  /** Versions that must still hold; 0 = must not exist. */
  readonly expect?: readonly { readonly key: string; readonly version: number }[];
  readonly put?: readonly { readonly key: string; readonly value: Json; readonly expiresAt?: number }[];
  readonly remove?: readonly string[];
  readonly add?: readonly IndexEntry[];
  readonly drop?: readonly IndexEntry[];
  /** Whole steps. A counter begins at 0, takes the expiry of the last step that gives one, and begins again after it. */
  readonly count?: readonly { readonly counter: string; readonly by: number; readonly expiresAt?: number }[];
  readonly log?: readonly { readonly log: string; readonly entry: Json }[];
}

export type Outcome =
  /** `counts`: the counters of `change.count` after the commit, in order. */
  | { readonly status: 'done'; readonly counts: readonly number[] }
  | { readonly status: 'stale'; readonly key: string }
  | { readonly status: 'repeated'; readonly reply: unknown };

export interface Store {
  /** One round trip, one consistent moment per adapter where it can (LMDB always; Redis per key). */
  read(reading: Reading): Promise<Found>;
  /** Atomic and, when it resolves, durable as the adapter promises. Never retried here: callers pass `once`. */
  commit(change: Change): Promise<Outcome>;
  /** Removes what has expired; adapters whose database does so by itself do nothing. */
  sweep(): Promise<void>;
  close(): Promise<void>;
}
