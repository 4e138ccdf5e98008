import { useState } from 'react';
import type { z } from 'zod';
import type { Endpoint, Reply } from '../../shared/endpoint';
import { asCallError, type CallError } from './call-error';
import { type Asked, call } from './client';
import { type Query, useQuery } from './use-query';

interface Page<Row> {
  readonly rows: readonly Row[];
  readonly next?: string | undefined;
}
type ListEndpoint = Endpoint<z.ZodType, z.ZodType, z.ZodType, z.ZodType<Page<unknown>>>;
type RowOf<E extends ListEndpoint> = Reply<E> extends Page<infer Row> ? Row : never;

/** A list as a screen shows it: the rows so far, and how to get more. */
export interface List<Row> extends Omit<Query<unknown>, 'data'> {
  readonly rows: readonly Row[];
  readonly isEmpty: boolean;
  /** Absent when there is no more. */
  readonly more?: (() => void) | undefined;
  readonly isGettingMore: boolean;
  readonly moreError?: CallError | undefined;
}

interface Rest extends Page<unknown> {
  /** The first page these rows follow; another first page makes them void. */
  readonly of: unknown;
}

/** Reads a list page by page: `useList(api.ticketMine, (cursor) => ({ query: { cursor } }))`. */
export function useList<E extends ListEndpoint>(
  endpoint: E,
  page: ((cursor?: string) => Asked<E>) | undefined,
): List<RowOf<E>>;
export function useList(
  endpoint: ListEndpoint,
  page: ((cursor?: string) => Asked<ListEndpoint>) | undefined,
): List<unknown> {
  const { data: first, ...query } = useQuery(endpoint, page?.());
  const [kept, setKept] = useState<Rest>({ of: undefined, rows: [] });
  const [getting, setGetting] = useState<{ on: boolean; error?: CallError }>({ on: false });
  const rest = first !== undefined && kept.of === first ? kept : undefined;
  const next = (rest ?? first)?.next;

  async function more(): Promise<void> {
    if (page === undefined || next === undefined || getting.on) return;
    setGetting({ on: true });
    try {
      const got = await call(endpoint, page(next));
      setKept({ of: first, rows: [...(rest?.rows ?? []), ...got.rows], next: got.next });
      setGetting({ on: false });
    } catch (error) {
      setGetting({ on: false, error: asCallError(error) });
    }
  }

  const rows = [...(first?.rows ?? []), ...(rest?.rows ?? [])];
  return {
    ...query,
    rows,
    isEmpty: query.state === 'ready' && rows.length === 0,
    more: next === undefined ? undefined : more,
    isGettingMore: getting.on,
    moreError: getting.error,
  };
}
