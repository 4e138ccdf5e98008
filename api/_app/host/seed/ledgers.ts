import type { DisclosureDraft } from '../../../../shared/disclosure/disclosure';
import { type Ledger, totalsOf } from '../../../../shared/disclosure/ledger';
import { wan } from '../../../../shared/money';
import type { Day } from '../../../../shared/text';
import { addDays, monthDay } from '../../../../shared/time/day';
import { type Chance, chanceOf } from './chance';
import { ALWAYS_SPENT, type Entry, homeEntries, INCOMES, type Item, SPENT } from './ledger-items';
import { committeeOf, HOME, type Village } from './places';

/** Quarters counted through the years: 2026's first is 2026 × 4. */
export type Quarter = number;

/** The last quarter that has ended on that day. */
export const lastEnded = (today: Day): Quarter =>
  Number(today.slice(0, 4)) * 4 + Math.floor((Number(today.slice(5, 7)) - 1) / 3) - 1;

const yearOf = (quarter: Quarter): number => Math.floor(quarter / 4);
const two = (n: number): string => String(n).padStart(2, '0');
const monthOf = (quarter: Quarter, month: number): number => (quarter % 4) * 3 + month + 1;
const dayIn = (quarter: Quarter, month: number, date: number): Day =>
  `${yearOf(quarter)}-${two(monthOf(quarter, month))}-${two(date)}`;

/** 7 到 9 月. */
export const monthsOf = (quarter: Quarter): string => `${monthOf(quarter, 0)} 到 ${monthOf(quarter, 2)} 月`;

const firstDay = (quarter: Quarter): Day => dayIn(quarter, 0, 1);
export const lastDay = (quarter: Quarter): Day => addDays(firstDay(quarter + 1), -1);

/** A ledger is released ten days after its quarter, when the supervision committee has read it; never tomorrow. */
export function releaseDay(quarter: Quarter, today: Day): Day {
  const planned = addDays(lastDay(quarter), 10);
  return planned < today ? planned : addDays(today, -1);
}

function entryOf(item: Item, chance: Chance): Entry {
  const { least, most, seasons: _, ...rest } = item;
  const yuan = Math.round(chance.between(least, most) / 10) * 10;
  const cents = item.monthly && least !== most ? chance.between(0, 999) : 0;
  const [month, date] = item.monthly ? [2, chance.between(25, 28)] : [chance.between(0, 2), chance.between(3, 24)];
  return { ...rest, fen: yuan * 100 + cents, month, date };
}

const inSeason =
  (quarter: Quarter) =>
  ({ seasons }: Item): boolean =>
    seasons === undefined || seasons.includes((quarter % 4) + 1);

function madeUp(village: Village, quarter: Quarter): Entry[] {
  const chance = chanceOf(`${village.code} ${quarter}`);
  const incomes = chance.some(INCOMES.filter(inSeason(quarter)), chance.between(3, 4));
  const spent = chance.some(SPENT.filter(inSeason(quarter)), chance.between(3, 5));
  return [...incomes, ...ALWAYS_SPENT, ...spent].map((item) => entryOf(item, chance));
}

const isWinter = (quarter: Quarter): boolean => quarter % 4 === 0 || quarter % 4 === 3;

/** By day; on the same day what comes in stands first. */
function entriesOf(village: Village, quarter: Quarter, latest: Quarter): Entry[] {
  const written = village.code === HOME.code && quarter === latest;
  const entries = written ? homeEntries(isWinter(quarter)) : madeUp(village, quarter);
  return entries.sort((a, b) => a.month - b.month || a.date - b.date || Number(a.spends ?? 0) - Number(b.spends ?? 0));
}

const net = (entries: readonly Entry[]): number => entries.reduce((sum, e) => sum + (e.spends ? -e.fen : e.fen), 0);

/** 286,413.50 元 at home; elsewhere enough that no quarter before it begins below zero. */
const latestOpening = (village: Village): number =>
  village.code === HOME.code ? 28_641_350 : chanceOf(village.code).between(15_000_000, 48_000_000);

/** What was left before a quarter, so that each quarter begins with what the one before it left. */
function openingOf(village: Village, quarter: Quarter, latest: Quarter): number {
  let opening = latestOpening(village);
  for (let q = latest - 1; q >= quarter; q--) opening -= net(entriesOf(village, q, latest));
  return opening;
}

/** The ledger of a village for a quarter; `latest` is the newest one there is. */
export function ledgerOf(village: Village, quarter: Quarter, latest: Quarter): Ledger {
  const opening = openingOf(village, quarter, latest);
  let balance = opening;
  const lines = entriesOf(village, quarter, latest).map((entry, at) => {
    const [income, expense] = entry.spends ? [0, entry.fen] : [entry.fen, 0];
    balance += income - expense;
    return {
      id: entry.id,
      day: dayIn(quarter, entry.month, entry.date),
      voucher: `${two(monthOf(quarter, entry.month))}${two(at + 1)}`,
      subject: entry.monthly ? `${entry.subject}（每月）` : entry.subject,
      group: entry.group,
      ...{ income, expense, balance },
      handler: '村文书',
      approver: '村委会主任',
    };
  });
  return { from: firstDay(quarter), to: lastDay(quarter), opening, lines };
}

const BASIS = '《村民委员会组织法》第 35 条；农村集体经济组织财务公开规定（农经发〔2011〕13号）';

function plainOf(ledger: Ledger, months: string): string {
  const { income, expense, closing } = totalsOf(ledger);
  const most = [...ledger.lines].sort((a, b) => b.expense - a.expense)[0];
  const what = most?.subject.replace('（每月）', '') ?? '';
  return `${months}进账 ${wan(income)}，花了 ${wan(expense)}，还剩 ${wan(closing)}。花得最多的是${what}。`;
}

/** The ledger as a cadre hands it in. */
export function ledgerDraft(village: Village, quarter: Quarter, latest: Quarter, today: Day): DisclosureDraft {
  const ledger = ledgerOf(village, quarter, latest);
  const months = monthsOf(quarter);
  const checked = monthDay(addDays(releaseDay(quarter, today), -1));
  return {
    place: village.code,
    stage: 'result',
    title: `${yearOf(quarter)} 年 ${months}收支账`,
    plain: plainOf(ledger, months),
    basis: BASIS,
    office: committeeOf(village),
    content: { kind: 'ledger', ledger, note: `村务监督委员会 ${checked}审过。哪一笔不明白，点那一笔就问。` },
  };
}
