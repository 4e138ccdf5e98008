import type { Instant } from '../../../shared/text';
import { dayOf } from '../../../shared/time/day';
import { randomWord } from '../secret';

/** 261123-K7M2P: the day in China and five random characters; unique by its own record, made anew on a collision. */
export const newNumber = (at: Instant): string =>
  `${dayOf(at).slice(2).replaceAll('-', '')}-${randomWord(5).toUpperCase()}`;
