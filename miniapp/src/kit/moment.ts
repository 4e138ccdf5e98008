import dayjs from 'dayjs';
import utc from 'dayjs/plugin/utc';

dayjs.extend(utc);

/** China's clock, whatever the phone's zone is. */
const inChina = (instant: string) => dayjs.utc(instant).utcOffset(8);

/** 10 月 22 日. */
export const dayWords = (instant: string): string => inChina(instant).format('M 月 D 日');

/** 2026 年 10 月 22 日. */
export const fullDayWords = (instant: string): string => inChina(instant).format('YYYY 年 M 月 D 日');

/** 8/26, for columns only. */
export const dayShort = (instant: string): string => inChina(instant).format('M/D');

/** The column of a row: 22 and 10月. */
export const dayColumn = (instant: string): { top: string; under: string } => ({
  top: inChina(instant).format('D'),
  under: inChina(instant).format('M月'),
});

/** 今天 8:12 or 10 月 22 日 8:12. */
export function timeWords(instant: string, now: string = new Date().toISOString()): string {
  const then = inChina(instant);
  return then.isSame(inChina(now), 'day') ? `今天 ${then.format('H:mm')}` : then.format('M 月 D 日 H:mm');
}
