import { Day } from '../../../shared/text';

const WHOLE = /^(\d{4})\D?(\d{1,2})\D?(\d{1,2})日?$/;
const SHORT = /^(\d{1,2})\D(\d{1,2})日?$/;
const BARE = /^(\d{1,2})(\d{2})$/;

const pad = (part: string | undefined): string => (part ?? '').padStart(2, '0');

function real(year: number | string, month: string | undefined, date: string | undefined): Day | undefined {
  const day = Day.safeParse(`${year}-${pad(month)}-${pad(date)}`);
  return day.success ? day.data : undefined;
}

const half = (text: string): string =>
  text.trim().replace(/[\uff0d-\uff0f\uff10-\uff19]/g, (c) => String.fromCharCode(c.charCodeAt(0) - 0xfee0));

/**
 * The day someone means by 826, 8/26, 8月26日 or 2026-8-26. Without a year it is the first such day from `from` on, if
 * that is not after `to`; otherwise the one in the year of `from`, so that what is wrong with it can be said.
 */
export function dayFrom(text: string, from: Day, to: Day): Day | undefined {
  const words = half(text);
  const short = SHORT.exec(words) ?? BARE.exec(words);
  if (short) {
    const year = Number(from.slice(0, 4));
    const days = [year, year + 1].flatMap((y) => real(y, short[1], short[2]) ?? []);
    return days.find((day) => day >= from && day <= to) ?? days[0];
  }
  const whole = WHOLE.exec(words);
  return whole ? real(whole[1] ?? '', whole[2], whole[3]) : undefined;
}
