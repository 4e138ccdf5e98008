import { useState } from 'react';
import { api } from '../../../shared/api';
import type { DisclosureKind, Stage } from '../../../shared/disclosure/disclosure';
import type { PlaceCode } from '../../../shared/place/place';
import { useList } from '../use-list';
import { useRevisit } from '../use-revisit';
import { useSettled } from '../use-settled';

/** The longest search the server takes. */
const LONGEST = 60;

/** What of the board one wants to see. */
export interface Filter {
  readonly kind?: DisclosureKind | undefined;
  readonly stage?: Stage | undefined;
  readonly q: string;
}

/** The board of a place: what it and those above it disclosed, newest first, as filtered and searched. */
export function useBoard(place: PlaceCode | undefined, start: Partial<Filter> = {}) {
  const [filter, setFilter] = useState<Filter>({ q: '', ...start });
  const { kind, stage } = filter;
  const q = useSettled(filter.q.trim().slice(0, LONGEST)) || undefined;
  const list = useList(
    api.disclosureList,
    place === undefined ? undefined : (cursor) => ({ query: { place, kind, stage, q, cursor } }),
  );
  useRevisit(list.reload);
  return {
    list,
    filter,
    change: (part: Partial<Filter>) => setFilter((before) => ({ ...before, ...part })),
    isSearching: filter.q.trim() !== '',
    isFiltered: kind !== undefined || stage !== undefined || q !== undefined,
  };
}
export type Board = ReturnType<typeof useBoard>;
