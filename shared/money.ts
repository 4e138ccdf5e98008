import './zod';
import { z } from 'zod';
import { Refusal } from './refusal';

/** Money in 分: a safe whole number, below zero where something is owed or taken back. Nothing here is ever a fraction. */
export const Fen = z.int('金额不对');
export type Fen = z.infer<typeof Fen>;

/** Money in 分 that cannot be below zero. */
export const Amount = z.int('金额不对').min(0, '金额不能小于零');
export type Amount = z.infer<typeof Amount>;

const sign = (fen: Fen): string => (fen < 0 ? '−' : '');
const thousands = (digits: string): string => digits.replace(/\B(?=(\d{3})+$)/g, ',');

/** Digits of a whole number split before the last two: 28641350 → 286413 and 50. */
function split(hundredths: number): { whole: string; cents: string } {
  const digits = String(Math.abs(hundredths)).padStart(3, '0');
  return { whole: thousands(digits.slice(0, -2)), cents: digits.slice(-2) };
}

/** 286,413.50, as ledgers show it; below zero with the true minus sign. */
export function yuan(fen: Fen): string {
  const { whole, cents } = split(fen);
  return `${sign(fen)}${whole}.${cents}`;
}

const FEN_OF_WAN = 1_000_000;
const FEN_OF_STEP = FEN_OF_WAN / 100;

/** Hundredths of 万, half up, in whole numbers. */
function steps(fen: number): number {
  const rest = fen % FEN_OF_STEP;
  return (fen - rest) / FEN_OF_STEP + (rest * 2 >= FEN_OF_STEP ? 1 : 0);
}

/** For the plain line: 18.62 万元, rounded to a hundred yuan; below 1 万 exact, 2,318 元. */
export function wan(fen: Fen): string {
  const size = Math.abs(fen);
  const inWan = size >= FEN_OF_WAN;
  const { whole, cents } = split(inWan ? steps(size) : size);
  const fraction = inWan ? cents.replace(/0+$/, '') : cents.replace('00', '');
  return `${sign(fen)}${whole}${fraction && `.${fraction}`} ${inWan ? '万元' : '元'}`;
}

const halfWidth = (text: string): string =>
  text
    .replace(/[\uff0b-\uff0e\uff10-\uff19]/g, (c) => String.fromCharCode(c.charCodeAt(0) - 0xfee0))
    .replace(/−/g, '-');

// 13 digits of yuan are the most whose 分 are still a safe integer.
const YUAN = /^(-?)(\d{1,13}|\d{1,3}(?:,\d{3}){1,4})(?:\.(\d{1,2}))?$/;

/**
 * What people type, in 元, as 分: 58,600 · 58600.5 · full-width digits. Refuses `bad_input` for letters, commas out of
 * place, and more than two decimals. Read digit by digit, so nothing is rounded.
 */
export function parseYuan(text: string): Fen {
  const match = YUAN.exec(halfWidth(text.trim()));
  if (!match) throw new Refusal('bad_input', { why: '金额要写成 58600.50 这样，最多两位小数' });
  const [, minus, whole = '', cents = ''] = match;
  const fen = Number(`${whole.replace(/,/g, '')}${cents.padEnd(2, '0')}`);
  return minus && fen > 0 ? -fen : fen;
}
