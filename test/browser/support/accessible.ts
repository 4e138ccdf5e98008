import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';

const AXE = readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8');

// What was found stays in the page but for the faults: a whole report is large. Styles and fonts are there already.
const GRAVE = `axe.run(document, { resultTypes: ['violations'], preload: false }).then(({ violations }) =>
  violations.filter(({ impact }) => impact === 'serious' || impact === 'critical').flatMap(({ id, help, nodes }) =>
    nodes.map(({ html }) => id + ': ' + help + ': ' + html.slice(0, 200))))`;

/** What axe-core finds wrong and grave on the screen, one line a node. */
export async function graveFaults(page: Page): Promise<string[]> {
  if (!(await page.evaluate<boolean>('"axe" in window'))) await page.evaluate(AXE);
  return page.evaluate<string[]>(GRAVE);
}

/** Fails with every serious or critical fault. */
export const expectAccessible = async (page: Page): Promise<void> => expect(await graveFaults(page)).toEqual([]);
