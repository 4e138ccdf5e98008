import type { Day } from '../../../shared/text';
import { monthDay } from '../../../shared/time/day';
import { TextField } from '../kit';
import { dayFrom } from './day-text';

export interface DayFieldProps {
  readonly label: string;
  /** As typed; it stays as it is. */
  readonly value: string;
  readonly onChange: (value: string) => void;
  /** The days among which it is looked for. */
  readonly from: Day;
  readonly to: Day;
  readonly error?: string | undefined;
}

/** A day by four digits on the keyboard: 0826. What was understood is said under it. */
export function DayField({ from, to, error, ...field }: DayFieldProps) {
  const day = dayFrom(field.value, from, to);
  const hint = day === undefined ? '写 0826 或 8/26 都行' : `${day.slice(0, 4)} 年 ${monthDay(day)}`;
  return <TextField {...field} error={error} hint={hint} placeholder="0826" />;
}
