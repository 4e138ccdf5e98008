import type { Deps } from '../../deps';
import { LoginRecord, loginKey } from '../../person/record';
import { closeSettled } from '../../ticket/sweep';
import type { DemoPerson } from '../demo-routes';
import { enterAll, leaveAll } from './cast';
import { driverOf } from './driver';
import { HOME_STORIES } from './home-stories';
import { OFFICE_STORIES } from './office-stories';
import { papersOf } from './papers';
import { PICKER } from './people';
import { importOffices, play, readAll, release, type Shown, type Stage, write } from './play';
import type { Story } from './story';
import { FINANCE_STORIES } from './town-stories';

export { DEMO_PASSWORD } from './people';

const STORIES = [...HOME_STORIES, ...FINANCE_STORIES, ...OFFICE_STORIES];
const DAY = 24 * 3_600_000;
/** Before everything else that happens. */
const LONG_AGO = 400 * DAY;
/** The oldest question is younger. */
const ASKED_WITHIN = 70;
/** Days for which messages stay unread. */
const NEWS = 10;
const MARK = 'seeded';

/** Written by many, released one after the other, so that index numbers grow with the days. */
async function disclose(stage: Stage): Promise<Map<string, Shown>> {
  const papers = papersOf(stage.now);
  const written = await Promise.all(papers.map(async (paper) => ({ paper, made: await write(stage, paper) })));
  const ledgers = new Map<string, Shown>();
  for (const { paper, made } of written) {
    if (paper.until !== 'released') continue;
    await release(stage, paper, made);
    const { place, content } = paper.draft;
    if (content.kind === 'ledger') ledgers.set(place, { id: made.id, at: paper.at });
  }
  return ledgers;
}

const isRecent = ({ asked }: Story): boolean => 'ago' in asked && asked.ago < NEWS;

/** Older stories first; then everybody reads their messages, so that only the newest are unread. */
async function playAll(stage: Stage, ledgers: ReadonlyMap<string, Shown>): Promise<void> {
  const numbered = STORIES.map((story, nth) => ({ story, nth }));
  const wave = (recent: boolean) =>
    numbered
      .filter(({ story }) => isRecent(story) === recent)
      .map(({ story, nth }) => play(stage, story, nth, ledgers.get(story.place)));
  await Promise.all(wave(false));
  await Promise.all([...stage.cast.tokens.values()].map((token) => readAll(stage, token)));
  await Promise.all(wave(true));
}

/** What the nightly timer did on each of those days: it closes what was answered and left at rest. */
async function nights(deps: Deps, now: number): Promise<void> {
  for (let day = ASKED_WITHIN; day >= 0; day--) await closeSettled({ ...deps, now: () => now - day * DAY });
}

async function tellAll(deps: Deps): Promise<void> {
  const cast = await enterAll(deps);
  const stage: Stage = { cast, tell: driverOf(deps), now: deps.now() };
  await importOffices(stage, stage.now - LONG_AGO);
  const ledgers = await disclose(stage);
  await playAll(stage, ledgers);
  await nights(deps, stage.now);
  await leaveAll(deps, cast);
}

async function picked({ store }: Deps): Promise<DemoPerson[]> {
  const { records } = await store.read({ records: PICKER.map(({ login }) => loginKey(login)) });
  return PICKER.map((person, i) => ({ ...person, id: LoginRecord.parse(records[i]?.value).id }));
}

/** Is the store new? Marks it at once, so that two starts do not both fill it. @throws Error when one broke off */
async function begins({ store }: Deps): Promise<boolean> {
  const begun = await store.commit({ expect: [{ key: MARK, version: 0 }], put: [{ key: MARK, value: 'begun' }] });
  if (begun.status === 'done') return true;
  const [mark] = (await store.read({ records: [MARK] })).records;
  if (mark?.value !== 'done') throw new Error('演示数据上次没有写完，请删掉演示的数据文件夹再启动。');
  return false;
}

/**
 * Fills an empty store with the demonstration: real places, made-up content, everything done in the product itself at
 * its own moment of the past. A filled store stays as it is. Gives whom one may play.
 */
export async function seed(deps: Deps): Promise<{ people: DemoPerson[] }> {
  if (await begins(deps)) {
    await tellAll(deps);
    await deps.store.commit({ put: [{ key: MARK, value: 'done' }] });
  }
  return { people: await picked(deps) };
}
