import type { Page } from 'playwright-core';

// Runs in the page; text, for the tests' own types know no document.
const TOOLS = `
const isSeen = (element) => element.checkVisibility({ visibilityProperty: true }) && element.getClientRects().length > 0;
const nameOf = (element) => (element.getAttribute('aria-label') ?? element.textContent).trim().slice(0, 40);
const seen = (selector) => [...document.querySelectorAll(selector)].filter(isSeen);
`;

const run = (page: Page, script: string): Promise<string[]> => page.evaluate<string[]>(`(() => {${TOOLS}${script}})()`);

/** What reaches over an edge of the screen. A phone would zoom out for it, so the page's own width tells nothing. */
export const overflowing = (page: Page): Promise<string[]> =>
  run(
    page,
    `const wide = ${page.viewportSize()?.width ?? 0};
    const over = seen('.page *').filter((element) => {
      const { left, right, width } = element.getBoundingClientRect();
      return width > 1 && (left < -1 || right > wide + 1);
    });
    const whole = document.documentElement.scrollWidth > wide ? ['the page itself'] : [];
    return [...whole, ...over.map((element) => element.className + ': ' + nameOf(element))];`,
  );

/** Words smaller than so many pixels. WeChat draws its bars itself at its own size; ours on the web stand for them. */
export const smallWords = (page: Page, least: number): Promise<string[]> =>
  run(
    page,
    `const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    const small = [];
    while (walker.nextNode()) {
      const { parentElement, data } = walker.currentNode;
      if (data.trim() === '' || !isSeen(parentElement) || parentElement.closest('.web-nav, .web-tabs, .demo, script, style')) continue;
      const size = parseFloat(getComputedStyle(parentElement).fontSize);
      if (size < ${least}) small.push(size + ' px: ' + data.trim().slice(0, 40));
    }
    return small;`,
  );

/** What can be pressed and is less than so many pixels wide or high. A field is pressed on its whole box. */
export const smallTargets = (page: Page, least: number): Promise<string[]> =>
  run(
    page,
    `const pressed = '[role=button], [role=link], [role=radio], [role=checkbox], [role=tab], input, textarea';
    return seen(pressed).flatMap((element) => {
      const { width, height } = (element.closest('.field') ?? element).getBoundingClientRect();
      const isSmall = Math.round(width) < ${least} || Math.round(height) < ${least};
      return isSmall ? [Math.round(width) + ' × ' + Math.round(height) + ': ' + nameOf(element)] : [];
    });`,
  );
