import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { paneIn } from './support/pane.ts';
import { PANE_VIEWS } from './support/pane-views.ts';
import { paneViolations, prepareAxe } from './support/pane-violations.ts';
import { sharedSandbox } from './support/shared-sandbox.ts';

const TREES = join(import.meta.dirname, 'accessibility-trees');

const THEMES = [
  ['light', 'none'],
  ['dark', 'none'],
  ['light', 'active'],
] as const;

const sandbox = sharedSandbox();

describe.each(['sv', 'en'] as const)('Every view of the task pane, %s', (language) => {
  it('has no fault that axe can see in any theme, and the accessibility tree that is kept', async () => {
    const { page, errors, close } = await sandbox.open({
      viewport: { width: 900, height: 600 },
      reducedMotion: 'reduce',
      timezoneId: 'Europe/Stockholm',
      language,
      now: new Date('2022-12-01T09:30:00+01:00'),
    });
    const pane = paneIn(page);
    for (const { view, open } of PANE_VIEWS) {
      await open(pane, language, page);
      await prepareAxe(page, pane);
      await expect(`${await pane.locator('body').ariaSnapshot()}\n`).toMatchFileSnapshot(
        join(TREES, `${view}.${language}.yml`),
      );
      for (const [colorScheme, forcedColors] of THEMES) {
        await page.emulateMedia({ colorScheme, forcedColors });
        await drawn(page);
        expect
          .soft(
            await paneViolations(pane, forcedColors === 'active'),
            `${view}, ${colorScheme}, forced colours ${forcedColors}`,
          )
          .toEqual([]);
      }
      await page.emulateMedia({ colorScheme: 'light', forcedColors: 'none' });
    }
    expect(errors).toEqual([]);
    await close();
  });
});

/** Waits until the pane has been drawn anew in another theme. */
async function drawn(page: Page): Promise<void> {
  await paneIn(page)
    .locator('body')
    .evaluate(async () => {
      for (let frame = 0; frame < 3; frame++) await new Promise((resolve) => requestAnimationFrame(resolve));
    });
}
