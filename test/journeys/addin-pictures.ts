import type { Browser, Page } from 'playwright-core';
import { checkWorkbook, openSheet, paneButton, paneIn, paneTab, selectedCell } from './support/pane.ts';
import { openSandbox, startSandbox } from './support/sandbox.ts';

/** What is in the picture: the whole window, or the pane alone. */
type Take = (page: Page, name: string, part: 'window' | 'pane') => Promise<void>;

/** As large as the pane is when Excel opens it (350 × 378), below the sandbox's own bars. */
const PANE_WINDOW = { width: 1000, height: 612 };

/** Takes the pictures of the task pane and of the sandbox, of the workbook to practise on. */
export async function takeAddinPictures(browser: Browser, take: Take): Promise<void> {
  const sandbox = await startSandbox();
  const options = { reducedMotion: 'reduce', now: new Date(2022, 11, 1, 9, 30) } as const;
  const themes = async (page: Page, name: string, part: 'window' | 'pane'): Promise<void> => {
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme });
      await page.mouse.move(0, 0);
      await page.waitForTimeout(500);
      await take(page, colorScheme === 'light' ? name : `${name}-dark`, part);
    }
    await page.emulateMedia({ colorScheme: 'light' });
  };
  try {
    const { page, close } = await openSandbox(browser, sandbox.origin, options);
    const pane = paneIn(page);
    await checkWorkbook(pane);
    await pane.getByText('Märk cellerna i bladen').click();
    await pane.getByRole('button', { name: /Portfölj F4/ }).click();
    await paneButton(pane, 'Gå till cellen').last().click();
    await until(async () => (await selectedCell(page)).startsWith('F4'));
    await themes(page, 'sandlada', 'window');
    await paneTab(pane, 'Resultat');
    await paneButton(pane, 'Räkna ut resultatet').click();
    await paneButton(pane, 'Visa bladet').click();
    await openSheet(page, 'Nyläge Diagram');
    await page.waitForTimeout(500);
    await take(page, 'sandlada-diagram', 'window');
    await close();

    const small = await openSandbox(browser, sandbox.origin, { ...options, viewport: PANE_WINDOW });
    const alone = paneIn(small.page);
    await checkWorkbook(alone);
    await themes(small.page, 'panel-kontroll', 'pane');
    await paneButton(alone, 'Visa före och efter').click();
    await themes(small.page, 'panel-fore-efter', 'pane');
    await paneTab(alone, 'Resultat');
    await themes(small.page, 'panel-resultat', 'pane');
    await small.close();
  } finally {
    await sandbox.close();
  }
}

async function until(holds: () => Promise<boolean>): Promise<void> {
  while (!(await holds())) await new Promise((resolve) => setTimeout(resolve, 50));
}
