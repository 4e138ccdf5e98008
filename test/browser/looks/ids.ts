import { HOME } from '../../../api/_app/host/seed/places';
import { api } from '../../../shared/api';
import type { TicketState } from '../../../shared/ticket/ticket';
import type { Demo } from '../../support/demo';

const place = HOME.code;

interface InState {
  readonly id: string;
  readonly state: TicketState;
}

function found<T>(thing: T | undefined, what: string): T {
  if (thing === undefined) throw new Error(`the demonstration has no ${what}`);
  return thing;
}

const idIn = (rows: readonly InState[]) => (state: TicketState) =>
  found(rows.find((row) => row.state === state)?.id, `ticket that is ${state}`);

export const signInAs = (demo: Demo, login: string) =>
  demo.reply(api.passwordSignIn, { body: { login, password: demo.password } });

/** The ids of the demonstration that stand in addresses. */
export async function idsOf(demo: Demo) {
  const tokenOf = async (login: string) => (await signInAs(demo, login)).token;
  const shown = await demo.reply(api.disclosureList, { query: { place, limit: 50 } });
  const own = shown.rows.filter((row) => row.place === place);
  const answers = await demo.reply(api.answerList, { query: { place, limit: 1 } });
  const mine = await demo.reply(api.ticketMine, { token: await tokenOf('cunmin'), query: { limit: 50 } });
  const token = await tokenOf('cunwenshu');
  const desk = await demo.reply(api.ticketDesk, { token, query: { desk: 'office', limit: 50 } });
  const waiting = await demo.reply(api.disclosureDesk, { token, query: { state: 'submitted', limit: 20 } });
  return {
    ledger: found(own.find(({ kind }) => kind === 'ledger')?.id, 'ledger'),
    text: found(own.find(({ kind }) => kind === 'text')?.id, 'text'),
    answer: found(answers.rows[0]?.id, 'answer'),
    waiting: found(waiting.rows[0]?.id, 'paper that waits for review'),
    /** Of the questions of the resident whom one plays, one in that state. */
    mine: idIn(mine.rows),
    /** Of the tickets on the clerk's desk, one in that state. */
    desk: idIn(desk.rows),
  };
}
export type Ids = Awaited<ReturnType<typeof idsOf>>;
