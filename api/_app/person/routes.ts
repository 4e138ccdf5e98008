import { api } from '../../../shared/api';
import type { Deps } from '../deps';
import { type Bound, bind } from '../http/bind';
import { accept } from './accept';
import { invite } from './invitation';
import { markRead, readAccess, readInbox, readSession, signOut } from './self';
import { codeEntry, passwordEntry, visitorEntry, wechatEntry } from './sign-in';
import { changeRoles, listPeople, setAbsence } from './staff';

/** Signing in and out, who one is, and the staff of a place. */
export const personRoutes = (deps: Deps): Bound[] => [
  bind(api.wechatSignIn, (context, { body }) => wechatEntry(deps, context, body.code)),
  bind(api.passwordSignIn, (context, { body }) => passwordEntry(deps, context, body)),
  bind(api.visitorSignIn, (context) => visitorEntry(deps, context)),
  bind(api.codeSignIn, (context, { body }) => codeEntry(deps, context, body.code)),
  bind(api.sessionRead, (context) => readSession(deps, context)),
  bind(api.signOut, (context) => signOut(deps, context)),
  bind(api.absenceSet, (context, { body }) => setAbsence(deps, context, body.absence)),
  bind(api.inboxList, (context, { query }) => readInbox(deps, context, query)),
  bind(api.inboxRead, (context) => markRead(deps, context)),
  bind(api.accessList, (context, { query }) => readAccess(deps, context, query)),
  bind(api.invite, (context, { body }) => invite(deps, context, body)),
  bind(api.inviteAccept, (context, { body }) => accept(deps, context, body)),
  bind(api.personList, (context, { query }) => listPeople(deps, context, query)),
  bind(api.personRoles, (context, { params, body }) => changeRoles(deps, context, params.id, body)),
];
