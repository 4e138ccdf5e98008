import '../zod';
import { z } from 'zod';
import { endpoint, listOf, paging } from '../endpoint';
import { Instant, line } from '../text';
import { CalendarYear } from '../time/calendar';

export const calendarRead = endpoint({
  method: 'GET',
  path: '/calendar',
  does: '有哪些年份的放假安排',
  who: 'anyone',
  reply: z.strictObject({ years: z.array(CalendarYear).max(50) }),
});

export const calendarSet = endpoint({
  method: 'PUT',
  path: '/calendar/:year',
  does: '录入一年的放假安排（国务院公布的）；没办完的诉求随即重算到期日',
  who: ['admin'],
  params: z.strictObject({ year: z.coerce.number().int().min(2020).max(2100) }),
  body: CalendarYear,
  reply: z.strictObject({ recomputed: z.number().int().min(0) }),
});

/** Something that only an admin can mend, such as a missing calendar year. */
export const Notice = z.strictObject({ id: line(40), at: Instant, says: line(300) });
export type Notice = z.infer<typeof Notice>;

export const noticeList = endpoint({
  method: 'GET',
  path: '/admin/notices',
  does: '要管理员处理的事，新的在前',
  who: ['admin'],
  query: z.strictObject(paging),
  reply: listOf(Notice),
});
