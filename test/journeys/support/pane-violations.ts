import { AxeBuilder } from '@axe-core/playwright';
import type { FrameLocator, Page } from 'playwright-core';

/** What axe found, as far as it is told here. */
interface AxeResults {
  readonly violations: readonly {
    readonly id: string;
    readonly nodes: readonly { readonly html: string }[];
  }[];
}

type WithAxe = Window & {
  readonly axe: { readonly run: (context: unknown, options: unknown) => Promise<AxeResults> };
};

/**
 * Puts axe into the pane where it is not there, for `paneViolations` to run it many times: putting it there takes
 * ten times as long as running it. Colours are there at once from then on: what is half faded has a contrast of
 * its own.
 */
export async function prepareAxe(page: Page, pane: FrameLocator): Promise<void> {
  const body = pane.locator('body');
  if (await body.evaluate(() => 'axe' in window)) return;
  await new AxeBuilder({ page }).include('.pane-room iframe').setLegacyMode().analyze();
  await body.evaluate(() => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync('*, *::before, *::after { transition: none !important; animation: none !important; }');
    document.adoptedStyleSheets.push(sheet);
  });
}

/** What axe finds in the pane as it stands; left out is what `violations` leaves out. */
export function paneViolations(pane: FrameLocator, forced: boolean): Promise<readonly string[]> {
  return pane.locator('body').evaluate(async (_, isForced) => {
    const { axe } = window as unknown as WithAxe;
    // What half lies under the head or the foot is for scrolling to: they lie in the flow while axe measures.
    const sticky = [...document.querySelectorAll<HTMLElement>('*')].filter(
      (one) => getComputedStyle(one).position === 'sticky',
    );
    for (const one of sticky) one.style.position = 'static';
    const { violations } = await axe.run(
      { include: [document], exclude: [['[data-tabster-dummy]']] },
      {
        resultTypes: ['violations'],
        preload: false,
        // Off in axe by itself: WCAG 2.2's 2.5.8.
        rules: { 'color-contrast': { enabled: !isForced }, 'target-size': { enabled: true } },
      },
    );
    for (const one of sticky) one.style.position = '';
    return violations.map(
      ({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 160)).join(' | ')}`,
    );
  }, forced);
}
