import type { Day } from '../text';
import { type CalendarYear, calendarOf } from './calendar';
import { addDays, daysBetween } from './day';

const run = (name: string, from: Day, to: Day = from) =>
  Array.from({ length: daysBetween(from, to) + 1 }, (_, i) => ({ day: addDays(from, i), name }));

const makeUp = (name: string, ...days: Day[]) => days.map((day) => ({ day, name }));

/** As announced by 国务院办公厅. A year that is not here was not announced when this was written; add it, never guess. */
export const OFFICIAL_YEARS: readonly CalendarYear[] = [
  {
    year: 2024,
    source: '国办发明电〔2023〕7号',
    off: [
      ...run('元旦', '2024-01-01'),
      ...run('春节', '2024-02-10', '2024-02-17'),
      ...run('清明', '2024-04-04', '2024-04-06'),
      ...run('劳动节', '2024-05-01', '2024-05-05'),
      ...run('端午', '2024-06-10'),
      ...run('中秋', '2024-09-15', '2024-09-17'),
      ...run('国庆', '2024-10-01', '2024-10-07'),
    ],
    work: [
      ...makeUp('春节', '2024-02-04', '2024-02-18'),
      ...makeUp('清明', '2024-04-07'),
      ...makeUp('劳动节', '2024-04-28', '2024-05-11'),
      ...makeUp('中秋', '2024-09-14'),
      ...makeUp('国庆', '2024-09-29', '2024-10-12'),
    ],
  },
  {
    year: 2025,
    source: '国办发明电〔2024〕12号',
    off: [
      ...run('元旦', '2025-01-01'),
      ...run('春节', '2025-01-28', '2025-02-04'),
      ...run('清明', '2025-04-04', '2025-04-06'),
      ...run('劳动节', '2025-05-01', '2025-05-05'),
      ...run('端午', '2025-05-31', '2025-06-02'),
      // The notice gives 国庆节、中秋节 as one run of eight days.
      ...run('国庆中秋', '2025-10-01', '2025-10-08'),
    ],
    work: [
      ...makeUp('春节', '2025-01-26', '2025-02-08'),
      ...makeUp('劳动节', '2025-04-27'),
      ...makeUp('国庆中秋', '2025-09-28', '2025-10-11'),
    ],
  },
  {
    year: 2026,
    source: '国办发明电〔2025〕7号',
    off: [
      ...run('元旦', '2026-01-01', '2026-01-03'),
      ...run('春节', '2026-02-15', '2026-02-23'),
      ...run('清明', '2026-04-04', '2026-04-06'),
      ...run('劳动节', '2026-05-01', '2026-05-05'),
      ...run('端午', '2026-06-19', '2026-06-21'),
      ...run('中秋', '2026-09-25', '2026-09-27'),
      ...run('国庆', '2026-10-01', '2026-10-07'),
    ],
    work: [
      ...makeUp('元旦', '2026-01-04'),
      ...makeUp('春节', '2026-02-14', '2026-02-28'),
      ...makeUp('劳动节', '2026-05-09'),
      ...makeUp('国庆', '2026-09-20', '2026-10-10'),
    ],
  },
];

/** What every instance starts with; a deployment's own years go over it by `withYears`. */
export const OFFICIAL_CALENDAR = calendarOf(OFFICIAL_YEARS);
