import { CalendarYear } from '../../../../shared/time/calendar';
import { dayFrom } from '../day-text';

/** What was read of an announced year, or the first thing that is wrong with it. */
export type YearRead = { readonly year: CalendarYear } | { readonly says: string };

interface Named {
  readonly day: string;
  readonly name: string;
}

/** 2027-01-01 元旦, one a line; days may be written as the keyboard allows, names may be left out after the first. */
function linesOf(text: string, year: number): Named[] | string {
  const lines = text.split('\n').map((line) => line.trim());
  const named: Named[] = [];
  for (const [at, line] of lines.entries()) {
    if (line === '') continue;
    const [first = '', name = named.at(-1)?.name ?? ''] = line.split(/[\s,，]+/);
    const day = dayFrom(first, `${year}-01-01`, `${year}-12-31`);
    if (day === undefined || name === '') return `第 ${at + 1} 行“${line}”看不懂，要写成 ${year}-01-01 元旦`;
    named.push({ day, name });
  }
  return named;
}

/** The year as pasted from the State Council's notice. */
export function yearFrom(typed: { year: string; off: string; work: string; source: string }): YearRead {
  const year = Number(typed.year);
  if (!/^20\d\d$/.test(typed.year.trim())) return { says: '先写是哪一年，四位数字' };
  const off = linesOf(typed.off, year);
  const work = linesOf(typed.work, year);
  if (typeof off === 'string') return { says: `放假的${off}` };
  if (typeof work === 'string') return { says: `调休上班的${work}` };
  const parsed = CalendarYear.safeParse({ year, off, work, source: typed.source.trim() });
  if (parsed.success) return { year: parsed.data };
  const [issue] = parsed.error.issues;
  return { says: issue?.path[0] === 'source' ? '写上是哪份通知，例如 国办发明电〔2026〕7号' : (issue?.message ?? '') };
}
