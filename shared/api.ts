import './zod';
import { z } from 'zod';
import * as answer from './answer/answer';
import * as calendar from './calendar/endpoints';
import * as disclosure from './disclosure/endpoints';
import { endpoint } from './endpoint';
import * as office from './office/endpoints';
import * as person from './person/endpoints';
import * as place from './place/endpoints';
import { Instant } from './text';
import * as ticket from './ticket/endpoints';

const health = endpoint({
  method: 'GET',
  path: '/health',
  does: '系统好不好',
  who: 'anyone',
  reply: z.strictObject({ ok: z.boolean(), at: Instant, demo: z.boolean() }),
});

/** Every endpoint there is. The server binds each once; nothing outside this table answers. */
export const api = {
  health,
  placeList: place.placeList,
  placeRead: place.placeRead,
  topicList: office.topicList,
  officeList: office.officeList,
  officeImport: office.officeImport,
  officeExport: office.officeExport,
  wechatSignIn: person.wechatSignIn,
  passwordSignIn: person.passwordSignIn,
  visitorSignIn: person.visitorSignIn,
  codeSignIn: person.codeSignIn,
  sessionRead: person.sessionRead,
  signOut: person.signOut,
  invite: person.invite,
  inviteAccept: person.inviteAccept,
  personList: person.personList,
  personRoles: person.personRoles,
  absenceSet: person.absenceSet,
  inboxList: person.inboxList,
  inboxRead: person.inboxRead,
  accessList: person.accessList,
  disclosureList: disclosure.disclosureList,
  disclosureRead: disclosure.disclosureRead,
  disclosureDesk: disclosure.disclosureDesk,
  disclosureCreate: disclosure.disclosureCreate,
  disclosureEdit: disclosure.disclosureEdit,
  disclosureSubmit: disclosure.disclosureSubmit,
  disclosureRelease: disclosure.disclosureRelease,
  disclosureReturn: disclosure.disclosureReturn,
  ticketPreview: ticket.ticketPreview,
  ticketAsk: ticket.ticketAsk,
  ticketMine: ticket.ticketMine,
  ticketRead: ticket.ticketRead,
  ticketDesk: ticket.ticketDesk,
  ticketAct: ticket.ticketAct,
  ticketContact: ticket.ticketContact,
  ticketPublish: ticket.ticketPublish,
  answerList: answer.answerList,
  answerRead: answer.answerRead,
  calendarRead: calendar.calendarRead,
  calendarSet: calendar.calendarSet,
  noticeList: calendar.noticeList,
};
export type EndpointName = keyof typeof api;
