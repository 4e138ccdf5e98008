import '../zod';
import { z } from 'zod';
import { endpoint, listOf, paging } from '../endpoint';
import { Id, Instant, line, Slug } from '../text';
import { Absence, Held, Password, Person, RetrievalCode, Secret } from './person';

/** What signing in gives: a bearer token and who one is. */
export const signedIn = z.strictObject({ token: z.string().max(64), person: Person });
const WechatCode = z.string().min(1).max(128);

export const wechatSignIn = endpoint({
  method: 'POST',
  path: '/session/wechat',
  does: '用微信登录',
  who: 'anyone',
  body: z.strictObject({ code: WechatCode }),
  reply: signedIn,
  unkept: true,
});

export const passwordSignIn = endpoint({
  method: 'POST',
  path: '/session/password',
  does: '工作人员用账号和密码登录；错 5 次后要等，越错越久',
  who: 'anyone',
  body: z.strictObject({ login: Slug, password: Secret }),
  reply: signedIn,
  unkept: true,
});

export const visitorSignIn = endpoint({
  method: 'POST',
  path: '/session/visitor',
  does: '网页上不用账号：得到一个取件码，凭它回来看自己问的事',
  who: 'anyone',
  reply: z.strictObject({ ...signedIn.shape, code: RetrievalCode }),
  unkept: true,
});

export const codeSignIn = endpoint({
  method: 'POST',
  path: '/session/code',
  does: '凭取件码回来',
  who: 'anyone',
  body: z.strictObject({ code: RetrievalCode }),
  reply: signedIn,
  unkept: true,
});

export const sessionRead = endpoint({
  method: 'GET',
  path: '/session',
  does: '我是谁，有几条没看的消息',
  who: 'signed-in',
  reply: z.strictObject({ person: Person, unread: z.number().int().min(0) }),
});

export const signOut = endpoint({
  method: 'DELETE',
  path: '/session',
  does: '退出登录',
  who: 'signed-in',
  reply: z.strictObject({}),
});

export const invite = endpoint({
  method: 'POST',
  path: '/invitations',
  does: '邀请一位工作人员，得到一个只能用一次的邀请码',
  who: ['admin'],
  body: z.strictObject({ login: Slug, title: line(30), roles: z.array(Held).min(1).max(20) }),
  reply: z.strictObject({ code: RetrievalCode, expiresAt: Instant }),
  unkept: true,
});

export const inviteAccept = endpoint({
  method: 'POST',
  path: '/invitations/accept',
  does: '用邀请码绑定微信，或设一个密码',
  who: 'anyone',
  body: z
    .strictObject({ code: RetrievalCode, wechat: WechatCode.optional(), password: Password.optional() })
    .refine((b) => b.wechat !== undefined || b.password !== undefined, { error: '请绑定微信或设一个密码' }),
  reply: signedIn,
  unkept: true,
});

export const personList = endpoint({
  method: 'GET',
  path: '/people',
  does: '本地方的工作人员',
  who: ['admin'],
  query: z.strictObject(paging),
  reply: listOf(z.strictObject({ ...Person.shape, version: z.number().int() })),
});

export const personRoles = endpoint({
  method: 'PUT',
  path: '/people/:id/roles',
  does: '改一位工作人员的角色；他的登录随即失效',
  who: ['admin'],
  params: z.strictObject({ id: Id }),
  body: z.strictObject({ version: z.number().int().min(1), roles: z.array(Held).max(20) }),
  reply: Person,
});

export const absenceSet = endpoint({
  method: 'PUT',
  path: '/session/absence',
  does: '登记自己外出的日子，期间转给 B 角；不给日子就是销假',
  who: ['officer', 'dispatcher', 'cadre', 'reviewer', 'supervisor'],
  body: z.strictObject({ absence: Absence.optional() }),
  reply: Person,
});

/** A message to a person: what happened to which ticket. */
export const Message = z.strictObject({
  id: Id,
  at: Instant,
  says: line(300),
  ticket: Id.optional(),
});
export type Message = z.infer<typeof Message>;

export const inboxList = endpoint({
  method: 'GET',
  path: '/inbox',
  does: '给我的消息，新的在前',
  who: 'signed-in',
  query: z.strictObject(paging),
  reply: listOf(Message),
});

export const inboxRead = endpoint({
  method: 'POST',
  path: '/inbox/read',
  does: '消息都看过了',
  who: 'signed-in',
  reply: z.strictObject({}),
});

/** One opening of a person's contact details: when, by which post, why. */
export const Access = z.strictObject({
  id: Id,
  at: Instant,
  by: line(60),
  purpose: line(100),
  ticket: z.string().max(20),
});
export type Access = z.infer<typeof Access>;

export const accessList = endpoint({
  method: 'GET',
  path: '/session/access',
  does: '谁看过我的姓名和电话',
  who: 'signed-in',
  query: z.strictObject(paging),
  reply: listOf(Access),
});
