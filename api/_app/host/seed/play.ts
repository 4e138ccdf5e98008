import { api } from '../../../../shared/api';
import type { DisclosureDraft } from '../../../../shared/disclosure/disclosure';
import type { Cast } from './cast';
import type { Driver } from './driver';
import { tables } from './offices';
import { CONTACT, type Step, type Story } from './story';
import { askedAt, momentsAfter } from './when';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;

/** How the seed does things: in whose name, and in the product itself. */
export interface Stage {
  readonly tell: Driver;
  readonly cast: Cast;
  /** Epoch ms; everything happens before it. */
  readonly now: number;
}

function tokenOf({ cast }: Stage, name: string): string {
  const token = cast.tokens.get(name);
  if (!token) throw new Error(`演示数据里没有人叫 ${name}`);
  return token;
}

export async function importOffices(stage: Stage, at: number): Promise<void> {
  const body = { tables: tables(), dryRun: false };
  const { saved, problems } = await stage.tell(api.officeImport, { token: tokenOf(stage, 'admin'), at, body });
  if (!saved) throw new Error(`seed offices: ${JSON.stringify(problems)}`);
}

/** One disclosure to be: who writes it, who releases it, and how far it goes. */
export interface Paper {
  readonly draft: DisclosureDraft;
  readonly author: string;
  readonly reviewer: string;
  readonly at: number;
  readonly until: 'draft' | 'submitted' | 'released';
}

/** A paper that is in the store. */
export interface Written {
  readonly id: string;
  readonly version: number;
}

/** Written two hours before its moment, sent in one hour before. */
export async function write(stage: Stage, { draft, author, at, until }: Paper): Promise<Written> {
  const token = tokenOf(stage, author);
  const made = await stage.tell(api.disclosureCreate, { token, at: at - 2 * HOUR, body: draft });
  if (until === 'draft') return made;
  const body = { version: made.version };
  return stage.tell(api.disclosureSubmit, { token, at: at - HOUR, params: { id: made.id }, body });
}

export const release = (stage: Stage, { reviewer, at }: Paper, { id, version }: Written): Promise<Written> =>
  stage.tell(api.disclosureRelease, { token: tokenOf(stage, reviewer), at, params: { id }, body: { version } });

/** The latest ledger of a place: what questions point at, and from when on they can. */
export interface Shown {
  readonly id: string;
  readonly at: number;
}

export const readAll = ({ tell, now }: Stage, token: string) => tell(api.inboxRead, { token, at: now });

async function take(stage: Stage, id: string, version: number, step: Step, at: number): Promise<number> {
  const who = { token: tokenOf(stage, step.by), at, params: { id } };
  if ('act' in step) return (await stage.tell(api.ticketAct, { ...who, body: { version, act: step.act } })).version;
  if ('look' in step) {
    await stage.tell(api.ticketContact, { ...who, body: { purpose: step.look } });
    return version;
  }
  const { question, answer } = step;
  await stage.tell(api.ticketPublish, { ...who, body: { version, question, answer } });
  return version + 1;
}

/** Plays a story: the question, then each step at a later moment. `nth` keeps questions of one day apart. */
export async function play(stage: Stage, story: Story, nth: number, shown: Shown | undefined): Promise<void> {
  const { kind, place, topic, text, line, steps } = story;
  if (line !== undefined && !shown) throw new Error(`演示数据里 ${place} 没有账`);
  const planned = askedAt(story.asked, kind, nth, stage.now);
  const at = line !== undefined && shown ? Math.max(planned, shown.at + nth * MINUTE) : planned;
  const body = {
    ...{ kind, place, topic, text },
    ...(line !== undefined && shown && { anchor: { disclosure: shown.id, line } }),
    ...(story.contact && { contact: CONTACT }),
  };
  const asked = await stage.tell(api.ticketAsk, { token: tokenOf(stage, story.asker), at, body });
  const moments = momentsAfter(at, steps.length, stage.now);
  let version = asked.version;
  for (const [i, step] of steps.entries()) {
    version = await take(stage, asked.id, version, step, moments[i] ?? stage.now);
  }
}
