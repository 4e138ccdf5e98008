import type { Day } from '../../../../shared/text';
import { addDays } from '../../../../shared/time/day';
import { DRAFT_TEXTS, WAITING_TEXTS } from './draft-texts';
import { HOME_TEXTS } from './home-texts';
import { lastDay, lastEnded, ledgerDraft, monthsOf, releaseDay } from './ledgers';
import { officeOf } from './offices';
import { committeeOf, HOME, TOWN, VILLAGES } from './places';
import type { Paper } from './play';
import type { SeedText } from './text';
import { TOWN_TEXTS } from './town-texts';
import { VILLAGE_TEXTS } from './village-texts';
import { dated, dayAtMoment, lastTime, momentOf } from './when';

/** Who writes and who releases in a place, and which unit it comes from. */
interface Desk {
  readonly author: string;
  readonly reviewer: string;
  readonly office: string;
}

function deskOf(place: string): Desk {
  const village = VILLAGES.find(({ code }) => code === place);
  if (village) return { author: officeOf(village.slug).a, reviewer: 'shenhe', office: committeeOf(village) };
  if (place === TOWN) return { author: 'xinxi', reviewer: 'shenhe', office: '漫水河镇人民政府' };
  return { author: 'xian-xinxi', reviewer: 'xian-shenhe', office: '霍山县人民政府' };
}

const MINUTE = 60_000;

/** In the afternoon of its day, each a minute after the other; what came out today, just now. */
const momentFor = (day: Day, nth: number, now: number): number =>
  Math.min(momentOf(day, '15:00') + nth * MINUTE, now - (nth + 1) * MINUTE);

/** The day on which a text came out; what belongs to a ledger's time is never ahead of today. */
function dayFor(text: SeedText, today: Day): Day {
  if ('on' in text) return lastTime(text.on, today);
  if ('ago' in text) return addDays(today, -text.ago);
  const day = addDays(lastDay(lastEnded(today)), text.quarterEnd);
  return day < today ? day : addDays(today, -1);
}

function textPaper(text: SeedText, nth: number, now: number, until: Paper['until']): Paper {
  const today = dayAtMoment(now);
  const { place, stage, basis } = text;
  const { office, ...who } = deskOf(place);
  const day = dayFor(text, today);
  const quarter = monthsOf(lastEnded(today));
  const [title, plain, words] = [text.title, text.plain, text.text].map((part) =>
    dated(part, day).replaceAll('{quarter}', quarter),
  );
  const content = { kind: 'text', text: words ?? '' } as const;
  const draft = { place, stage, basis, office, content, title: title ?? '', plain: plain ?? '' };
  return { ...who, draft, until, at: momentFor(day, nth, now) };
}

/** How many quarters back a village's ledgers go. */
const quartersOf = (village: string): number => (village === HOME.code ? 3 : 2);

function ledgerPapers(now: number): Paper[] {
  const today = dayAtMoment(now);
  const latest = lastEnded(today);
  return VILLAGES.flatMap((village, nth) =>
    Array.from({ length: quartersOf(village.code) }, (_, back) => {
      const { office: _o, ...who } = deskOf(village.code);
      const draft = ledgerDraft(village, latest - back, latest, today);
      const at = momentFor(releaseDay(latest - back, today), nth, now);
      return { ...who, draft, at, until: 'released' as const };
    }),
  );
}

/** Everything that is disclosed, waits for review or is still being written, as it stands at that moment. */
export function papersOf(now: number): Paper[] {
  const papers = (texts: readonly SeedText[], until: Paper['until']) =>
    texts.map((text, nth) => textPaper(text, nth, now, until));
  return [
    ...ledgerPapers(now),
    ...papers([...HOME_TEXTS, ...VILLAGE_TEXTS, ...TOWN_TEXTS], 'released'),
    ...papers(WAITING_TEXTS, 'submitted'),
    ...papers(DRAFT_TEXTS, 'draft'),
  ].sort((a, b) => a.at - b.at);
}
