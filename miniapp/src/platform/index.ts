import { h5 } from './h5';
import type { Platform } from './port';
import { weapp } from './weapp';

export type { Platform, Stop, Theme } from './port';

/** The platform this build is for; the other one is left out of the package. */
export const platform: Platform = process.env.TARO_ENV === 'h5' ? h5 : weapp;

platform.watchNetwork();
