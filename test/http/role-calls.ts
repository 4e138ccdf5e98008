import { sealPassword } from '../../api/_app/person/password';
import { loginKey } from '../../api/_app/person/record';
import { newId } from '../../api/_app/secret';
import { api } from '../../shared/api';
import type { Held } from '../../shared/person/person';
import { OFFICIAL_YEARS } from '../../shared/time/official-years';
import { draftOf, publish } from '../disclosure/drafts';
import type { Answer, TestApp } from '../support/app';
import { question, tables } from '../support/offices';
import { type Cast, enter, type Player } from '../support/people';
import { COUNTY, FAR_VILLAGE, NEIGHBOUR_TOWN, VILLAGE } from '../support/places';
import { askedBy, ticketIn } from './tickets';

export interface Stage {
  readonly app: TestApp;
  readonly cast: Cast;
}
/** Makes what is needed, then asks as the one who holds the token. */
export type Call = (stage: Stage, token: string | undefined, player: Player | undefined) => Promise<Answer>;

const as = (token: string | undefined) => (token === undefined ? {} : { token });
const CADRE: Held[] = [{ role: 'cadre', place: VILLAGE }];
const CHEAP = { N: 1024, r: 8, p: 1 };
const PASSWORD = 'a password for tests';
let named = 0;
const newLogin = () => `new-${++named}`;

const invite =
  (place: string): Call =>
  ({ app }, token) => {
    const body = { login: newLogin(), title: '文书', roles: [{ role: 'cadre' as const, place }] };
    return app.ask(api.invite, { ...as(token), body });
  };

const changeRoles =
  (roles: Held[]): Call =>
  async ({ app }, token) => {
    const { person } = await enter(app, newLogin(), roles);
    return app.ask(api.personRoles, { ...as(token), params: { id: person.id }, body: { version: 1, roles: [] } });
  };

const password: Call = async ({ app }, token) => {
  const login = newLogin();
  const { person } = await enter(app, login, CADRE);
  const sealed = await sealPassword(PASSWORD, CHEAP);
  await app.deps.store.commit({ put: [{ key: loginKey(login), value: { id: person.id, password: sealed } }] });
  return app.ask(api.passwordSignIn, { ...as(token), body: { login, password: PASSWORD } });
};

const people = {
  wechatSignIn: ({ app }, token) => app.ask(api.wechatSignIn, { ...as(token), body: { code: newLogin() } }),
  passwordSignIn: password,
  visitorSignIn: ({ app }, token) => app.ask(api.visitorSignIn, as(token)),
  codeSignIn: async ({ app }, token) => {
    const { code } = await app.reply(api.visitorSignIn);
    return app.ask(api.codeSignIn, { ...as(token), body: { code } });
  },
  sessionRead: ({ app }, token) => app.ask(api.sessionRead, as(token)),
  signOut: ({ app }, token) => app.ask(api.signOut, as(token)),
  'invite:village': invite(VILLAGE),
  'invite:neighbour': invite(NEIGHBOUR_TOWN),
  'invite:county': invite(COUNTY),
  inviteAccept: async ({ app, cast }, token) => {
    const body = { login: newLogin(), title: '文书', roles: CADRE };
    const { code } = await app.reply(api.invite, { token: cast.admin.token, body });
    return app.ask(api.inviteAccept, { ...as(token), body: { code, wechat: newLogin() } });
  },
  personList: ({ app }, token) => app.ask(api.personList, as(token)),
  'personRoles:village': changeRoles(CADRE),
  'personRoles:neighbour': changeRoles([{ role: 'cadre', place: NEIGHBOUR_TOWN }]),
  'personRoles:own': ({ app }, token, player) => {
    const id = player?.person.id ?? newId();
    return app.ask(api.personRoles, { ...as(token), params: { id }, body: { version: 1, roles: [] } });
  },
  absenceSet: ({ app }, token) => app.ask(api.absenceSet, { ...as(token), body: {} }),
  inboxList: ({ app }, token) => app.ask(api.inboxList, as(token)),
  inboxRead: ({ app }, token) => app.ask(api.inboxRead, as(token)),
  accessList: ({ app }, token) => app.ask(api.accessList, as(token)),
} satisfies Record<string, Call>;

const places = {
  health: ({ app }, token) => app.ask(api.health, as(token)),
  placeList: ({ app }, token) => app.ask(api.placeList, as(token)),
  placeRead: ({ app }, token) => app.ask(api.placeRead, { ...as(token), params: { code: VILLAGE } }),
  topicList: ({ app }, token) => app.ask(api.topicList, as(token)),
  officeList: ({ app }, token) => app.ask(api.officeList, { ...as(token), query: { place: VILLAGE } }),
  officeImport: ({ app }, token) => app.ask(api.officeImport, { ...as(token), body: { tables, dryRun: false } }),
  officeExport: ({ app }, token) => app.ask(api.officeExport, as(token)),
  calendarRead: ({ app }, token) => app.ask(api.calendarRead, as(token)),
  calendarSet: ({ app }, token) => {
    const body = OFFICIAL_YEARS.find(({ year }) => year === 2026);
    if (!body) throw new Error('2026 is missing');
    return app.ask(api.calendarSet, { ...as(token), params: { year: 2026 }, body });
  },
  noticeList: ({ app }, token) => app.ask(api.noticeList, as(token)),
} satisfies Record<string, Call>;

const drafted = ({ app, cast }: Stage) => app.reply(api.disclosureCreate, { token: cast.cadre.token, body: draftOf() });
const submitted = async (stage: Stage) => {
  const { id, version } = await drafted(stage);
  const { app, cast } = stage;
  return app.reply(api.disclosureSubmit, { token: cast.cadre.token, params: { id }, body: { version } });
};
const readAs =
  (made: (stage: Stage) => Promise<{ id: string }>): Call =>
  async (stage, token) =>
    stage.app.ask(api.disclosureRead, { ...as(token), params: { id: (await made(stage)).id } });

const disclosures = {
  disclosureList: ({ app }, token) => app.ask(api.disclosureList, { ...as(token), query: { place: VILLAGE } }),
  'disclosureRead:released': readAs(({ app, cast }) => publish(app, cast, draftOf())),
  'disclosureRead:draft': readAs(drafted),
  'disclosureRead:submitted': readAs(submitted),
  disclosureDesk: ({ app }, token) => app.ask(api.disclosureDesk, { ...as(token), query: { state: 'draft' } }),
  disclosureCreate: ({ app }, token) => app.ask(api.disclosureCreate, { ...as(token), body: draftOf() }),
  disclosureEdit: async (stage, token) => {
    const { id, version } = await drafted(stage);
    const body = { version, draft: draftOf({ title: '改过的' }) };
    return stage.app.ask(api.disclosureEdit, { ...as(token), params: { id }, body });
  },
  disclosureSubmit: async (stage, token) => {
    const { id, version } = await drafted(stage);
    return stage.app.ask(api.disclosureSubmit, { ...as(token), params: { id }, body: { version } });
  },
  disclosureRelease: async (stage, token) => {
    const { id, version } = await submitted(stage);
    return stage.app.ask(api.disclosureRelease, { ...as(token), params: { id }, body: { version } });
  },
  disclosureReturn: async (stage, token) => {
    const { id, version } = await submitted(stage);
    return stage.app.ask(api.disclosureReturn, { ...as(token), params: { id }, body: { version, reason: '写清楚' } });
  },
} satisfies Record<string, Call>;

const readTicket =
  (words: { place: string; topic: string }): Call =>
  async (stage, token) => {
    const { id } = await askedBy(stage, { ...question, ...words });
    return stage.app.ask(api.ticketRead, { ...as(token), params: { id } });
  };

const tickets = {
  ticketPreview: ({ app }, token) => {
    const { kind, place, topic } = question;
    return app.ask(api.ticketPreview, { ...as(token), query: { kind, place, topic } });
  },
  ticketAsk: ({ app }, token) => app.ask(api.ticketAsk, { ...as(token), body: question }),
  ticketMine: ({ app }, token) => app.ask(api.ticketMine, as(token)),
  'ticketRead:office': readTicket(question),
  'ticketRead:unrouted': readTicket({ place: VILLAGE, topic: 'other' }),
  'ticketRead:neighbour': readTicket({ place: FAR_VILLAGE, topic: 'money' }),
  'ticketDesk:office': ({ app }, token) => app.ask(api.ticketDesk, { ...as(token), query: { desk: 'office' } }),
  'ticketDesk:read': ({ app }, token) => app.ask(api.ticketDesk, { ...as(token), query: { desk: 'read' } }),
  'ticketDesk:done': ({ app }, token) => app.ask(api.ticketDesk, { ...as(token), query: { desk: 'done' } }),
  'ticketDesk:dispatch': ({ app }, token) => app.ask(api.ticketDesk, { ...as(token), query: { desk: 'dispatch' } }),
  'ticketDesk:reopened': ({ app }, token) => app.ask(api.ticketDesk, { ...as(token), query: { desk: 'reopened' } }),
  'ticketDesk:watch': ({ app }, token) => app.ask(api.ticketDesk, { ...as(token), query: { desk: 'watch' } }),
  ticketContact: async (stage, token) => {
    const { id } = await askedBy(stage, { ...question, contact: { phone: '13800000000' } });
    return stage.app.ask(api.ticketContact, { ...as(token), params: { id }, body: { purpose: '核实' } });
  },
  ticketPublish: async (stage, token) => {
    const { id, version } = await ticketIn(stage, 'answered');
    const body = { version, question: '钱花在哪？', answer: '花在路上。' };
    return stage.app.ask(api.ticketPublish, { ...as(token), params: { id }, body });
  },
  answerList: ({ app }, token) => app.ask(api.answerList, { ...as(token), query: { place: VILLAGE } }),
  answerRead: async (stage, token) => {
    const { id, version } = await ticketIn(stage, 'answered');
    const body = { version, question: '钱花在哪？', answer: '花在路上。' };
    const { officer } = stage.cast;
    const answer = await stage.app.reply(api.ticketPublish, { token: officer.token, params: { id }, body });
    return stage.app.ask(api.answerRead, { ...as(token), params: { id: answer.id } });
  },
} satisfies Record<string, Call>;

export const CALLS: Readonly<Record<string, Call>> = { ...places, ...people, ...disclosures, ...tickets };
