import type { Office } from '../../../shared/office/office';

/** Who can be rung, nearest first: a village's own committee before the township's offices. */
export const nearest = (rows: readonly Office[]): Office[] =>
  rows.filter(({ phone }) => phone !== '').sort((a, b) => b.place.length - a.place.length);
