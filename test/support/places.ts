import type { Place } from '../../shared/place/place';

/** A small county for tests: two townships, the first with two villages, so that neighbours exist at each level. */
export const places: Place[] = [
  { code: '341525', name: '霍山县' },
  { code: '341525107', name: '漫水河镇' },
  { code: '341525107201', name: '甲村' },
  { code: '341525107202', name: '乙村' },
  { code: '341525108', name: '邻镇' },
  { code: '341525108201', name: '丙村' },
];
export const COUNTY = '341525';
export const TOWN = '341525107';
export const VILLAGE = '341525107201';
export const NEIGHBOUR_VILLAGE = '341525107202';
export const NEIGHBOUR_TOWN = '341525108';
export const FAR_VILLAGE = '341525108201';
