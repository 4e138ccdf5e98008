import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { step } from './step.mjs';

const onPath = (name) => process.env.PATH.split(':').some((folder) => existsSync(join(folder, name)));
const hasChineseFont = () => spawnSync('fc-list', [':lang=zh'], { encoding: 'utf8' }).stdout?.trim().length > 0;

/** What the tests need beyond npm: Debian's name for it, and how to see that it is there. */
const NEEDED = [
  { debian: 'chromium', isHere: () => ['chromium', 'chromium-browser', 'google-chrome'].some(onPath) },
  { debian: 'redis-server', isHere: () => onPath('redis-server') },
  { debian: 'fonts-noto-cjk', isHere: hasChineseFont },
  // fc-list, which the line above asks, so that the next run finds the font.
  { debian: 'fontconfig', isHere: () => onPath('fc-list') },
];

/** Installs the missing tools from Debian; without the right to do so, says which ones a person must install. */
export async function installTools() {
  const missing = NEEDED.filter(({ isHere }) => !isHere()).map(({ debian }) => debian);
  if (missing.length === 0) return;
  const command = `apt-get install -y ${missing.join(' ')}`;
  if (process.getuid?.() !== 0 || !onPath('apt-get')) {
    throw new Error(`the tests need ${missing.join(', ')}; install them as root, on Debian: ${command}`);
  }
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  await step('ask Debian for its package lists', 'apt-get', ['update'], { env });
  await step(`install ${missing.join(', ')}`, 'apt-get', ['install', '-y', '--no-install-recommends', ...missing], {
    env,
  });
}
