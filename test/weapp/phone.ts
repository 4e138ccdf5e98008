import { join } from 'node:path';
import { api } from '../../shared/api';
import type { Demo } from '../support/demo';
import { type Start, startWeapp } from './host/weapp';

export const COMPILED = join(__dirname, '../../miniapp/dist/weapp');
/** The demonstration's home village, as someone has chosen it who came before. */
export const HOME = '341525110201';

const LARGEST = 64 * 1024;
const FIELDS = ['input', 'textarea'];
const PATIENCE = 15_000;

type Chosen = Partial<Pick<Start, 'storage' | 'elder' | 'theme' | 'login' | 'offline'>>;

/** The largest message of each page that any phone of this file of tests has opened, in bytes. */
const largest = new Map<string, number>();
let phones = 0;

/** glass-easel updates an element that has just left with its page; WeChat's own framework does not tell of it. */
const isLateUpdate = (said: string): boolean => said.includes("reading 'setDataset'") && said.includes('glass-easel');

/** A phone in WeChat, signed in there as `persona`, against the demonstration over HTTP. */
export async function startPhone(demo: Demo, persona: string, chosen: Chosen = {}) {
  const phone = ++phones;
  let logins = 0;
  const login = async () => `demo:${persona}:p${phone}n${++logins}`;
  const storage = chosen.storage ?? new Map<string, string>();
  const start = { dir: COMPILED, apiBase: `${demo.base}/api`, now: demo.deps.now, login };
  const app = await startWeapp({ ...start, ...chosen, storage });

  const mute = new Set<string>();
  /** Notes what can be pressed or filled in, but has no role or no name for a screen reader. */
  function listen() {
    const presses = app.nodes().filter(({ classes }) => classes.includes('press'));
    const fields = app.nodes().filter(({ is }) => FIELDS.includes(is));
    const nameless = presses.filter(({ role, label, text }) => !role || !(label || text));
    for (const { classes } of [...nameless, ...fields.filter(({ label }) => !label)]) {
      mute.add(`${app.page().route}: ${classes.join('.')}`);
    }
  }

  /** Waits until all these words are on the screen. */
  async function reads(...words: readonly string[]) {
    await app
      .wait(() => words.every((each) => app.text().includes(each)), PATIENCE)
      .catch((error: Error) => {
        const missing = words.filter((each) => !app.text().includes(each));
        throw new Error(`not on the screen: ${missing.join(' · ')}; ${error.message}`);
      });
    listen();
  }
  /** Taps what is called so, as soon as it is there. */
  async function press(name: string) {
    await app.wait(() => app.sees(name), PATIENCE);
    await app.tap(name);
  }
  /** Types into the field with this label, which also says what is wrong with what it holds. */
  async function type(field: string, words: string) {
    const isIt = ({ is, label }: { is: string; label: string }) =>
      FIELDS.includes(is) && label.split('，')[0] === field;
    await app.wait(() => app.nodes().some(isIt), PATIENCE);
    await app.input(field, words);
  }
  const until = (isSo: () => boolean) => app.wait(isSo, PATIENCE);
  /** Closes the app, after it has shown that nothing went wrong in it. */
  function stop() {
    app.stop();
    for (const { from, bytes } of app.setDataSizes) largest.set(from, Math.max(bytes, largest.get(from) ?? 0));
    expect(app.errors.filter((said) => !isLateUpdate(said))).toEqual([]);
    expect(app.attempts).toEqual([]);
    expect([...mute]).toEqual([]);
    expect(app.setDataSizes.filter(({ bytes }) => bytes >= LARGEST)).toEqual([]);
  }
  return { ...app, storage, logins: () => logins, reads, press, type, until, stop };
}
export type Phone = Awaited<ReturnType<typeof startPhone>>;

/** Someone who has chosen the home village before. */
export const settled = () => new Map([['settings', JSON.stringify({ place: HOME })]]);

/** Says of each page that was opened how large its largest setData was. */
export function printLargest(): void {
  const rows = [...largest]
    .sort(([, a], [, b]) => b - a)
    .map(([page, bytes]) => `  ${page} ${(bytes / 1024).toFixed(1)} KB`);
  process.stdout.write(`largest setData of each page (limit 64 KB)\n${rows.join('\n')}\n`);
}

const tokens = new Map<string, Promise<string>>();

/** The bearer token of one of the demonstration's staff, who acts through the API. */
export function tokenOf(demo: Demo, login: string): Promise<string> {
  const body = { login, password: demo.password };
  const token = tokens.get(login) ?? demo.reply(api.passwordSignIn, { body }).then((entry) => entry.token);
  tokens.set(login, token);
  return token;
}
