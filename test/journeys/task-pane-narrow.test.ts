import type { FrameLocator, Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { paneIn } from './support/pane.ts';
import { PANE_VIEWS } from './support/pane-views.ts';
import { sharedSandbox } from './support/shared-sandbox.ts';

/** Excel's pane on a screen of 1366 × 768, and as narrow as a person can make it (WCAG 1.4.10). */
const SIZES = [
  { width: 350, height: 378 },
  { width: 320, height: 378 },
] as const;

const sandbox = sharedSandbox();

describe.each(['sv', 'en'] as const)('The task pane in Excel’s own size, %s', (language) => {
  it('shows every view without scrolling sideways, with its main button in sight', async () => {
    const { page, errors, close } = await sandbox.open({ language, reducedMotion: 'reduce' });
    const pane = paneIn(page);
    for (const { view, open } of PANE_VIEWS) {
      await open(pane, language, page);
      for (const size of SIZES) {
        await resize(page, size);
        expect.soft(await troubles(pane), `${view}, ${size.width} px`).toEqual([]);
      }
    }
    expect(errors).toEqual([]);
    await close();
  });
});

async function resize(page: Page, { width, height }: (typeof SIZES)[number]): Promise<void> {
  const frame = page.locator('.pane-room iframe').first();
  await frame.evaluate(
    (element, { w, h }) => {
      element.style.flex = 'none';
      element.style.width = `${w}px`;
      element.style.height = `${h}px`;
    },
    { w: width, h: height },
  );
  await expect
    .poll(() =>
      paneIn(page)
        .locator('html')
        .evaluate(() => window.innerWidth),
    )
    .toBe(width);
}

/** What sticks out to the right where nothing scrolls by itself, and a main button that has to be scrolled to. */
function troubles(pane: FrameLocator): Promise<readonly string[]> {
  return pane.locator('body').evaluate(() => {
    const wide = document.documentElement.clientWidth;
    const found: string[] = [];
    if (document.documentElement.scrollWidth > wide) found.push('the page scrolls sideways');
    for (const one of document.querySelectorAll<HTMLElement>('button, a, input, h1, h2, p')) {
      const { right, width } = one.getBoundingClientRect();
      const scrolls = (element: Element): boolean =>
        ['auto', 'scroll'].includes(getComputedStyle(element).overflowX);
      let around = one.parentElement;
      while (around !== null && around !== document.body && !scrolls(around)) around = around.parentElement;
      if (width > 1 && right > wide + 1 && (around === null || around === document.body))
        found.push(`sticks out: ${one.textContent?.trim().slice(0, 60)}`);
    }
    const main = document.querySelector('main')?.nextElementSibling?.querySelector('button.fui-Button');
    const place = main?.getBoundingClientRect();
    if (place !== undefined && (place.bottom > window.innerHeight + 1 || place.top < 0))
      found.push(`out of sight: ${main?.textContent}`);
    return found;
  });
}
