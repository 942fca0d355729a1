import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright-core';

/**
 * What axe finds. Left out, as docs/accessibility.md says: Tabster's focus sentinels inside Fluent's
 * dialogs, and contrast where the colours are the person's own.
 */
export async function violations(
  page: Page,
  forced: boolean,
  without: readonly string[] = [],
): Promise<readonly string[]> {
  await page.evaluate(untilStill);
  const axe = new AxeBuilder({ page }).exclude('[data-tabster-dummy]');
  for (const part of without) axe.exclude(part);
  // `target-size` (WCAG 2.2, 2.5.8) is off in axe by itself.
  const rules = { 'color-contrast': { enabled: !forced }, 'target-size': { enabled: true } };
  const { violations: found } = await axe
    .options({ rules, resultTypes: ['violations'] })
    .setLegacyMode()
    .analyze();
  return found.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 160)).join(' | ')}`);
}

/** What fades in has other colours than what is there: waits for what moves and ends. */
async function untilStill(): Promise<void> {
  const moving = document
    .getAnimations()
    .filter((one) => one.effect?.getComputedTiming().endTime !== Infinity);
  await Promise.allSettled(moving.map(({ finished }) => finished));
}
