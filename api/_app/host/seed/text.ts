import type { Stage } from '../../../../shared/disclosure/disclosure';

/**
 * A text to be disclosed. `on` is the date of the year, `06-05`, on which it last came out; `ago` counts days back from
 * today, for what belongs to no season; `quarterEnd` counts from the end of the latest ledger's quarter, for what the
 * ledger tells as well. Words may hold `{+7}`, `{year}` and the like, counted from that day, and `{quarter}`.
 */
export type SeedText = {
  readonly place: string;
  readonly stage: Stage;
  readonly title: string;
  readonly plain: string;
  readonly basis: string;
  readonly text: string;
} & ({ readonly on: string } | { readonly ago: number } | { readonly quarterEnd: number });

/** Laws and documents that the texts rest on. */
export const BASIS = {
  village: '《村民委员会组织法》第 35 条',
  decided: '《村民委员会组织法》第 28 条；村民代表会议决定',
  collective: '《农村集体经济组织法》第 45 条',
  openness: '《政府信息公开条例》第 20 条、第 21 条',
  aid: '《社会救助法》第 45 条',
  land: '《农村土地承包法》；村民代表会议决定',
  house: '《土地管理法》第 62 条',
  budget: '《预算法》第 14 条',
  safety: '《防洪法》；镇防汛预案',
} as const;
