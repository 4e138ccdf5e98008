import type { Locator, Page } from 'playwright-core';

/** Longer than a busy machine takes; nothing is waited for that does not come. */
const PATIENCE = 20_000;

// Taro keeps the pages below in the document: everything here looks at what is visible only.
const quoted = (text: string) => JSON.stringify(text);

/** The visible thing that a person calls `name`: by its label, its whole text, or a part of its text. */
async function named(page: Page, name: string): Promise<Locator> {
  const label = page.locator(`[aria-label=${quoted(name)}]:visible`);
  const whole = page.getByText(name, { exact: true }).filter({ visible: true });
  const part = page.getByText(name).filter({ visible: true });
  await label.or(part).first().waitFor({ timeout: PATIENCE });
  for (const found of [label, whole, part]) if ((await found.count()) > 0) return found.last();
  throw new Error(`nothing visible is called "${name}"`);
}

export const tap = async (page: Page, name: string): Promise<void> => (await named(page, name)).tap();

/** The field with this label or placeholder; Taro wraps the real field in an element of its own. */
function fieldOf(page: Page, name: string): Locator {
  const ways = [`[placeholder=${quoted(name)}]`, `[aria-label=${quoted(name)}]`];
  const inner = ways.flatMap((way) => ['input', 'textarea'].flatMap((tag) => [`${tag}${way}`, `${way} ${tag}`]));
  return page.locator(inner.map((selector) => `${selector}:visible`).join(', ')).first();
}

export const fill = (page: Page, name: string, value: string): Promise<void> => fieldOf(page, name).fill(value);

/** What is written in the field. */
export const written = (page: Page, name: string): Promise<string> => fieldOf(page, name).inputValue();

/** Waits until these words can be seen. */
export const see = (page: Page, text: string): Promise<void> =>
  page.getByText(text).filter({ visible: true }).first().waitFor({ timeout: PATIENCE });

/** All that can be read on the screen. */
// biome-ignore lint/performance/useDomNodeTextContent: textContent would tell what is hidden too
export const read = (page: Page): Promise<string> => page.locator('body').innerText();
