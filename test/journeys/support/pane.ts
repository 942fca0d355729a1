import { readFileSync } from 'node:fs';
import type { FrameLocator, Locator, Page } from 'playwright-core';

/** The task pane in the sandbox; the second of two where a double click opened them. */
export function paneIn(page: Page, at = 0): FrameLocator {
  return page.locator('.pane-room iframe').nth(at).contentFrame();
}

/** A button of the pane with exactly these words. */
export function paneButton(pane: FrameLocator, name: string): Locator {
  return pane.getByRole('button', { name, exact: true });
}

/** Opens one of the pane's tabs. */
export async function paneTab(pane: FrameLocator, name: string): Promise<void> {
  await pane.getByRole('navigation').getByRole('button', { name, exact: true }).click();
}

/** Checks the workbook from the pane's first view. */
export async function checkWorkbook(pane: FrameLocator): Promise<void> {
  await paneButton(pane, 'Kontrollera arbetsboken')
    .click()
    .catch(async (error: unknown) => {
      const said = await pane.locator('body').innerText({ timeout: 1000 });
      throw new Error(`the pane cannot check; it says: ${said}`, { cause: error });
    });
  await paneButton(pane, 'Kontrollera igen').waitFor();
}

/** What the formula bar says: the address and the content of the selected cell. */
export async function selectedCell(page: Page): Promise<string> {
  const parts = await page.locator('.formula-bar span').allInnerTexts();
  return parts.join(' ').replaceAll('\u00a0', ' ').trim();
}

/** Opens a sheet by its tab. */
export async function openSheet(page: Page, name: string): Promise<void> {
  await page
    .getByRole('navigation', { name: /^(Blad|Sheets)$/ })
    .getByRole('button', { name, exact: true })
    .click();
}

/** A cell of the grid, by its column's letter and its row in the sheet. */
export function gridCell(page: Page, column: string, row: number): Locator {
  return page.locator(`[row-id$="${row - 1}"] [col-id="${column.charCodeAt(0) - 65}"]`).first();
}

/** Saves the workbook with the sandbox's button: the file as it lies on disk. */
export async function savedWorkbook(page: Page, press?: () => Promise<void>): Promise<Uint8Array> {
  const button = page.getByRole('button', { name: 'Spara arbetsboken' });
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    press === undefined ? button.click() : press(),
  ]);
  return readFileSync(await download.path());
}
