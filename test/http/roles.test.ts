import { entryOf } from '../../api/_app/person/entry';
import { api } from '../../shared/api';
import { TICKET_ACTIONS } from '../../shared/ticket/flow';
import { startApp } from '../support/app';
import { importOffices } from '../support/offices';
import { castOf, type Persona } from '../support/people';
import { CALLS, type Call, type Stage } from './role-calls';
import { ACTS, ticketFor } from './tickets';

/** Who tries, in the order of the columns; the first has no session. */
const COLUMNS: readonly (Persona | undefined)[] = [
  undefined,
  ...(['resident', 'otherResident', 'cadre', 'neighbourCadre', 'reviewer', 'farReviewer'] as const),
  ...(['officer', 'reader', 'otherOfficer', 'farOfficer', 'dispatcher', 'farDispatcher'] as const),
  ...(['supervisor', 'farSupervisor', 'admin', 'townAdmin'] as const),
];

/**
 * Every endpoint × every role. + does it · ? must sign in · x may not · - does not exist for them.
 * Capitals and small letters: in the place itself and in a neighbour's.
 *   V visitor · R the resident whose matter it is · O another · C c cadre of the village, of the neighbour village
 *   W w reviewer of the township, of the neighbour township · A officer · B second reader of the same office
 *   E another office of the township · e an office of the neighbour township · D d dispatcher · S s supervisor
 *   K admin of the county · T admin of the township
 */
const TABLE = `
                         V RO Cc Ww ABEe Dd Ss KT
health                   + ++ ++ ++ ++++ ++ ++ ++
placeList                + ++ ++ ++ ++++ ++ ++ ++
placeRead                + ++ ++ ++ ++++ ++ ++ ++
topicList                + ++ ++ ++ ++++ ++ ++ ++
officeList               + ++ ++ ++ ++++ ++ ++ ++
officeImport             ? xx xx xx xxxx xx xx +x
officeExport             ? xx xx xx xxxx xx xx +x
calendarRead             + ++ ++ ++ ++++ ++ ++ ++
calendarSet              ? xx xx xx xxxx xx xx +x
noticeList               ? xx xx xx xxxx xx xx ++

wechatSignIn             + ++ ++ ++ ++++ ++ ++ ++
passwordSignIn           + ++ ++ ++ ++++ ++ ++ ++
visitorSignIn            + ++ ++ ++ ++++ ++ ++ ++
codeSignIn               + ++ ++ ++ ++++ ++ ++ ++
inviteAccept             + ++ ++ ++ ++++ ++ ++ ++
sessionRead              ? ++ ++ ++ ++++ ++ ++ ++
signOut                  ? ++ ++ ++ ++++ ++ ++ ++
inboxList                ? ++ ++ ++ ++++ ++ ++ ++
inboxRead                ? ++ ++ ++ ++++ ++ ++ ++
accessList               ? ++ ++ ++ ++++ ++ ++ ++
absenceSet               ? xx ++ ++ ++++ ++ ++ xx
personList               ? xx xx xx xxxx xx xx ++
invite:village           ? xx xx xx xxxx xx xx ++
invite:neighbour         ? xx xx xx xxxx xx xx +x
invite:county            ? xx xx xx xxxx xx xx +x
personRoles:village      ? xx xx xx xxxx xx xx ++
personRoles:neighbour    ? xx xx xx xxxx xx xx +-
personRoles:own          ? xx xx xx xxxx xx xx xx

disclosureList           + ++ ++ ++ ++++ ++ ++ ++
disclosureRead:released  + ++ ++ ++ ++++ ++ ++ ++
disclosureRead:draft     - -- +- +- ---- -- -- --
disclosureRead:submitted - -- +- +- ---- -- -- --
disclosureDesk           ? xx ++ ++ xxxx xx xx xx
disclosureCreate         ? xx +x xx xxxx xx xx xx
disclosureEdit           ? xx +- xx xxxx xx xx xx
disclosureSubmit         ? xx +- xx xxxx xx xx xx
disclosureRelease        ? xx xx +- xxxx xx xx xx
disclosureReturn         ? xx xx +- xxxx xx xx xx

ticketPreview            + ++ ++ ++ ++++ ++ ++ ++
ticketAsk                ? ++ ++ ++ ++++ ++ ++ ++
ticketMine               ? ++ ++ ++ ++++ ++ ++ ++
ticketRead:office        ? +- -- -- ++-- -- +- --
ticketRead:unrouted      ? +- -- -- ---- +- +- --
ticketRead:neighbour     ? +- -- -- ---+ -- -+ --
ticketDesk:office        ? xx xx xx ++++ xx xx xx
ticketDesk:read          ? xx xx xx ++++ xx xx xx
ticketDesk:done          ? xx xx xx ++++ xx xx xx
ticketDesk:dispatch      ? xx xx xx xxxx ++ xx xx
ticketDesk:reopened      ? xx xx xx xxxx xx ++ xx
ticketDesk:watch         ? xx xx xx xxxx xx ++ xx
ticketContact            ? xx xx xx ++-- xx xx xx
ticketPublish            ? xx xx xx ++-- xx xx xx
ticketAct:route          ? x- -- -- ---- +- x- --
ticketAct:sign           ? x- -- -- ++-- -- x- --
ticketAct:handover       ? x- -- -- ++-- -- x- --
ticketAct:ask_back       ? x- -- -- ++-- -- x- --
ticketAct:supplement     ? +- -- -- xx-- -- x- --
ticketAct:draft          ? x- -- -- ++-- -- x- --
ticketAct:send_back      ? x- -- -- x+-- -- x- --
ticketAct:approve        ? x- -- -- x+-- -- x- --
ticketAct:ask_extension  ? x- -- -- ++-- -- x- --
ticketAct:extend         ? x- -- -- xx-- -- +- --
ticketAct:rate           ? +- -- -- xx-- -- x- --
ticketAct:redo           ? x- -- -- xx-- -- +- --
ticketAct:close          ? x- -- -- xx-- -- +- --
ticketAct:withdraw       ? +- -- -- xx-- -- x- --
answerList               + ++ ++ ++ ++++ ++ ++ ++
answerRead               + ++ ++ ++ ++++ ++ ++ ++
`;

const ROWS = TABLE.split('\n')
  .slice(2)
  .filter((row) => row.trim() !== '')
  .map((row): [string, string] => [row.slice(0, 25).trim(), row.slice(25).replaceAll(' ', '')]);

const SIGNS = new Map([
  [200, '+'],
  [401, '?'],
  [403, 'x'],
  [404, '-'],
]);

const callOf = (name: string): Call => {
  const action = TICKET_ACTIONS.find((a) => name === `ticketAct:${a}`);
  if (action) {
    return async (stage, token) => {
      const { id, version } = await ticketFor(stage, action);
      return stage.app.ask(api.ticketAct, {
        ...(token && { token }),
        params: { id },
        body: { version, act: ACTS[action] },
      });
    };
  }
  const call = CALLS[name];
  if (!call) throw new Error(`nothing calls ${name}`);
  return call;
};

/** Each persona tries with a session of its own, on things made anew. */
async function tryAs(stage: Stage, call: Call, persona: Persona | undefined): Promise<string> {
  if (!persona) return signOf(await call(stage, undefined, undefined));
  const player = stage.cast[persona];
  const { deps } = stage.app;
  const entry = entryOf(deps, deps.now(), player.person);
  await deps.store.commit(entry.change);
  return signOf(await call(stage, entry.reply.token, player));
}
const signOf = ({ status }: { status: number }) => SIGNS.get(status) ?? `(${status})`;

describe('the table of endpoints and roles', () => {
  it('names every endpoint and every step', () => {
    const named = new Set(ROWS.map(([name]) => name.split(':')[0]));
    expect([...named].sort()).toEqual(Object.keys(api).sort());
    const steps = ROWS.filter(([name]) => name.startsWith('ticketAct:')).map(([name]) => name.slice(10));
    expect(steps.sort()).toEqual([...TICKET_ACTIONS].sort());
  });

  it.each(ROWS)('holds for %s', async (name, expected) => {
    const app = startApp();
    const cast = await castOf(app);
    await importOffices(app, cast);
    const call = callOf(name);
    let signs = '';
    for (const persona of COLUMNS) signs += await tryAs({ app, cast }, call, persona);
    await app.close();
    expect(signs).toBe(expected);
  });
});
