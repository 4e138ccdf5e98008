import '../zod';
import { z } from 'zod';
import { AnswerRow } from '../answer/answer';
import { endpoint, listOf, paging } from '../endpoint';
import { PlaceCode } from '../place/place';
import { Id, line, paragraph, Slug } from '../text';
import { Explanation } from '../time/explanation';
import { Standing } from '../time/standing';
import { Act } from './act';
import { NewTicket, Receiver, Ticket, TicketKind, TicketRow } from './ticket';

const params = z.strictObject({ id: Id });
const version = z.number().int().min(1);

export const ticketPreview = endpoint({
  method: 'GET',
  path: '/tickets/preview',
  does: '问之前：会交给谁，最晚哪天答复，为什么是这一天',
  who: 'anyone',
  query: z.strictObject({ kind: TicketKind, place: PlaceCode, topic: Slug }),
  reply: z.strictObject({
    receiver: Receiver,
    standing: Standing.optional(),
    explanation: Explanation.optional(),
    calendarMissing: z.number().int().optional(),
  }),
});

export const ticketAsk = endpoint({
  method: 'POST',
  path: '/tickets',
  does: '问出去，得到编号和进度',
  who: 'signed-in',
  body: NewTicket,
  reply: Ticket,
});

export const ticketMine = endpoint({
  method: 'GET',
  path: '/tickets',
  does: '我问过的，新的在前',
  who: 'signed-in',
  query: z.strictObject(paging),
  reply: listOf(TicketRow),
});

export const ticketRead = endpoint({
  method: 'GET',
  path: '/tickets/:id',
  does: '一件诉求的进度和答复；只有问的人和管这件事的人能看',
  who: 'signed-in',
  params,
  reply: Ticket,
});

/** office: to be done, by time left · read: to be read by a second person · dispatch: no office yet · reopened: at the
 * supervisor's desk · watch: all open ones of my place, by time left · done: answered or ended, newest first. */
export const Desk = z.enum(['office', 'read', 'dispatch', 'reopened', 'watch', 'done']);
export type Desk = z.infer<typeof Desk>;

export const ticketDesk = endpoint({
  method: 'GET',
  path: '/desk/tickets',
  does: '工作台：要我办的、要我复核的、要我分的、要我督的',
  who: ['officer', 'dispatcher', 'supervisor'],
  query: z.strictObject({ desk: Desk, ...paging }),
  reply: listOf(TicketRow),
});

export const ticketAct = endpoint({
  method: 'POST',
  path: '/tickets/:id/act',
  does: '走一步：签收、请补、答复、复核、评价……每一步谁能走见流程表',
  who: 'signed-in',
  params,
  body: z.strictObject({ version, act: Act }),
  reply: Ticket,
});

export const ticketContact = endpoint({
  method: 'POST',
  path: '/tickets/:id/contact',
  does: '因办理需要查看姓名电话；写明用途，会留记录，本人看得到',
  who: ['officer'],
  params,
  body: z.strictObject({ purpose: line(100) }),
  reply: z.strictObject({ name: line(20).optional(), phone: z.string().max(20).optional() }),
  unkept: true,
});

export const ticketPublish = endpoint({
  method: 'POST',
  path: '/tickets/:id/publication',
  does: '把改写过、去掉个人信息的一问一答公开',
  who: ['officer'],
  params,
  body: z.strictObject({ version, question: line(120), answer: paragraph(4000) }),
  reply: AnswerRow,
});
