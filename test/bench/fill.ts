import type { Deps } from '../../api/_app/deps';
import { alsoOf } from '../../api/_app/disclosure/indexes';
import { beginDisclosure } from '../../api/_app/disclosure/repo';
import { importTables } from '../../api/_app/office/import';
import { directoryKey } from '../../api/_app/office/repo';
import { entryOf } from '../../api/_app/person/entry';
import { newStaff } from '../../api/_app/person/repo';
import type { Change } from '../../api/_app/store/store';
import { together } from '../../api/_app/store/together';
import { newTicket } from '../../api/_app/ticket/ask';
import { beginTicket } from '../../api/_app/ticket/repo';
import type { DisclosureDraft } from '../../shared/disclosure/disclosure';
import { OFFICIAL_CALENDAR } from '../../shared/time/official-years';

export const VILLAGES = ['200', '201', '202', '203', '204', '205', '206', '208', '209', '210'].map(
  (v) => `341525110${v}`,
);
export const OFFICE = 'town-finance';
const START = Date.parse('2026-01-05T01:00:00.000Z');
const MATTERS = [
  '机耕路修复',
  '垃圾清运',
  '路灯电费',
  '耕地地力补贴',
  '饮水工程',
  '茶园承包',
  '公益岗位',
  '防汛物资',
  '危房改造',
  '医保缴费',
];
const BATCH = 250;

const tables = {
  offices: `id,place,name,phone\n${OFFICE},341525110,财政所,0564-000-0001\n`,
  posts: `id,office,title,a,b\nfinance,${OFFICE},会计岗,officer,reader\n`,
  topics: 'id,name,words\nmoney,村里的账,账 钱\n',
  rules: `place,topic,office\n341525110,money,${OFFICE}\n`,
};

const pick = <T>(list: readonly T[], n: number): T => list[n % list.length] as T;
const atOf = (n: number): string => new Date(START + n * 60_000).toISOString();

function draftOf(n: number): DisclosureDraft {
  const matter = pick(MATTERS, n);
  const text =
    `${matter}的安排：第 ${n} 号。经村民代表会议商量，按规定办理，花了多少、谁来干、什么时候完，都写在这里。`.repeat(4);
  return {
    place: pick(VILLAGES, Math.floor(n / MATTERS.length)),
    stage: pick(['decision', 'execution', 'management', 'service', 'result'] as const, n),
    title: `${matter}情况第 ${n} 号`,
    plain: `${matter}办得怎么样，花了多少钱。`,
    basis: '《村民委员会组织法》第 35 条',
    office: '村委会',
    content: { kind: 'text', text },
  };
}

function disclosure(deps: Deps, n: number): { id: string; change: Change } {
  const { content, basis, office, ...said } = draftOf(n);
  const id = deps.id();
  const at = atOf(n);
  const head = {
    ...{ id, ...said, kind: content.kind, state: 'released' as const, demo: false, publishedAt: at, changedAt: at },
    ...{ author: '村文书', authorId: id, reviewer: '审核人', also: alsoOf(draftOf(n)) },
  };
  return { id, change: beginDisclosure({ head, body: { basis, office, content } }) };
}

/** By count, so that no two of a hundred thousand are the same. */
const numberOf = (n: number): string =>
  `260105-${String(n).padStart(5, '0').slice(-5)}`.replace(/^260105/, n < 100_000 ? '260105' : '260106');

function ticket(deps: Deps, n: number, signed: boolean): { id: string; change: Change } {
  const at = atOf(n);
  const words = {
    kind: 'consultation',
    place: pick(VILLAGES, n),
    topic: 'money',
    text: `第 ${n} 个问题：${pick(MATTERS, n)}的钱花在哪了？`,
  } as const;
  const target = { office: OFFICE, name: '财政所', handler: 'officer' };
  const asker = deps.secrets.hash('asker', `bench ${Math.floor(n / 5)}`);
  const birth = { id: deps.id(), number: numberOf(n), asker, mailbox: asker, at, anchor: undefined, target };
  const made = newTicket(words, { ...birth, calendar: OFFICIAL_CALENDAR, demo: false });
  const event = { at, action: 'ask', by: '', says: '收到了，交给财政所。', staff: false };
  return { id: made.id, change: beginTicket(signed ? { ...made, state: 'signed' } : made, event, undefined) };
}

async function inBatches(
  deps: Deps,
  count: number,
  make: (n: number) => { id: string; change: Change },
): Promise<string[]> {
  const ids: string[] = [];
  for (let from = 0; from < count; from += BATCH) {
    const some = Array.from({ length: Math.min(BATCH, count - from) }, (_, i) => make(from + i));
    const outcome = await deps.store.commit(together(...some.map((s) => s.change)));
    if (outcome.status !== 'done') throw new Error(`a batch of the fill was ${outcome.status}`);
    ids.push(...some.map((s) => s.id));
  }
  return ids;
}

export interface Filled {
  readonly disclosures: string[];
  /** Tickets signed by the officer, ready for an answer. */
  readonly signed: string[];
  readonly residents: string[];
  readonly officer: string;
}

/** Puts `count` disclosures and tickets into an empty store, and people with sessions to ask and answer. */
export async function fill(deps: Deps, count: number, writes: number): Promise<Filled> {
  const { directory } = importTables(tables, () => true);
  if (!directory) throw new Error('the offices of the bench are wrong');
  await deps.store.commit({ put: [{ key: directoryKey, value: directory }] });
  const enter = async (n: number) => {
    const entry = entryOf(deps, deps.now(), { id: deps.id(), title: '居民', roles: [] });
    await deps.store.commit(entry.change);
    return n >= 0 ? entry.reply.token : '';
  };
  const person = {
    id: deps.id(),
    login: 'officer',
    title: '会计岗',
    roles: [{ role: 'officer' as const, place: '341525110', office: OFFICE }],
  };
  const entry = entryOf(deps, deps.now(), { ...person, home: '341525110' });
  await deps.store.commit(together(newStaff({ ...person, home: '341525110' }), entry.change));
  const disclosures = await inBatches(deps, count, (n) => disclosure(deps, n));
  await inBatches(deps, Math.max(0, count - writes), (n) => ticket(deps, n, false));
  const signed = await inBatches(deps, writes, (n) => ticket(deps, count + n, true));
  const residents: string[] = [];
  for (let n = 0; n <= writes / 25; n += 1) residents.push(await enter(n));
  return { disclosures, signed, residents, officer: entry.reply.token };
}
