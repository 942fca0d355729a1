import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describeGrid, readGrid } from '@nylage/xlsx/testing';
import type { Frame, Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { ADDIN } from './support/addin-server.ts';
import { gridCell, openSheet, paneButton, paneIn, paneTab, savedWorkbook } from './support/pane.ts';
import { sharedSandbox } from './support/shared-sandbox.ts';
import { violations } from './support/violations.ts';

const sandbox = sharedSandbox();

describe('The sandbox', () => {
  it('serves the add-in byte for byte, but for Microsoft’s address in its pages', async () => {
    for (const page of ['taskpane.html', 'commands.html', 'help.html']) {
      const served = await (await fetch(`${sandbox.origin}/addin/${page}`)).text();
      expect(served).not.toContain('https://appsforoffice');
      expect(served.replaceAll(sandbox.origin, 'https://appsforoffice.microsoft.com')).toBe(
        readFileSync(join(ADDIN, page), 'utf8'),
      );
    }
    const manifest = await (await fetch(`${sandbox.origin}/addin/manifest.xml`)).text();
    expect(manifest).toBe(readFileSync(join(ADDIN, 'manifest.xml'), 'utf8'));
  });

  it('opens a sample with planted faults, says that it is no Excel, and asks nobody else', async () => {
    const { page, left, errors, close } = await sandbox.open();
    expect(await page.getByText('Sandlåda, inte Excel').isVisible()).toBe(true);
    await page
      .getByRole('navigation', { name: 'Menyflik Nyläge' })
      .getByText('Kontrollera')
      .first()
      .waitFor();
    await openSheet(page, 'Portfölj');
    await gridCell(page, 'A', 2).getByText('INT-001').waitFor();
    const inPane = (): Promise<unknown> =>
      paneOf(page)?.evaluate(() => {
        const { Office: office } = window as { Office?: typeof Office };
        return office?.context === undefined ? null : [office.context.host, office.context.displayLanguage];
      }) ?? Promise.resolve(null);
    await expect.poll(inPane, { timeout: 30_000 }).toEqual(['Excel', 'sv-SE']);
    expect(left).toEqual([]);
    expect(errors).toEqual([]);
    await close();
  });

  it('takes what a person types and picks, undoes it, and saves a workbook that others read', async () => {
    const { page, close } = await sandbox.open();
    await openSheet(page, 'Portfölj');
    await gridCell(page, 'F', 3).dblclick();
    await page.keyboard.press('Control+a');
    await page.keyboard.type('1 234,5');
    await page.keyboard.press('Enter');
    // The column shows whole thousands of kronor.
    await expect.poll(() => gridCell(page, 'F', 3).innerText()).toMatch(/^1\s23[45]/);
    await gridCell(page, 'B', 3).click();
    await page.keyboard.press('F2');
    await page.keyboard.press('Control+a');
    await page.keyboard.type('Ett annat namn');
    await page.keyboard.press('Enter');
    await expect.poll(() => gridCell(page, 'B', 3).innerText()).toBe('Ett annat namn');
    await page.getByRole('button', { name: 'Ångra', exact: true }).click();
    await expect.poll(() => gridCell(page, 'B', 3).innerText()).not.toBe('Ett annat namn');
    const saved = describeGrid(readGrid(await savedWorkbook(page)));
    expect(saved.Portfölj?.F3).toBe('number 1234.5');
    expect(saved.Portfölj?.B3).toBe(`text ${await gridCell(page, 'B', 3).innerText()}`);
    await close();
  });

  it('takes typed text in a cell with a drop-down, with the answer of its rule, and opens the list by its arrow', async () => {
    const { page, close } = await sandbox.open();
    await openSheet(page, 'Portfölj');
    const status = gridCell(page, 'C', 3);
    const before = await status.innerText();
    await status.click();
    await page.keyboard.type('Nästan klar');
    await page.keyboard.press('Enter');
    await page.getByText('Excel skulle ha sagt nej').waitFor();
    expect(await status.innerText()).toBe(before);
    await status.click();
    await page.keyboard.type('Avbruten');
    await page.keyboard.press('Enter');
    await expect.poll(() => status.innerText()).toBe('Avbruten');
    // By keyboard, and by the arrow in the cell's right end.
    await status.click();
    await page.keyboard.press('Alt+ArrowDown');
    await page.getByRole('option', { name: 'Pågår' }).click();
    await expect.poll(() => status.innerText()).toBe('Pågår');
    const { width, height } = (await status.boundingBox()) ?? { width: 0, height: 0 };
    await status.click({ position: { x: width - 6, y: height / 2 } });
    await page.getByRole('option', { name: 'Idé' }).click();
    await expect.poll(() => status.innerText()).toBe('Idé');
    await close();
  });

  it('opens the new workbook that the pane makes from the template, and says how Excel does', async () => {
    const { page, left, errors, close } = await sandbox.open();
    const pane = paneIn(page);
    await paneTab(pane, 'Mer');
    await pane.locator('#more-template').click();
    await paneButton(pane, 'Gör arbetsboken').click();
    await page.getByText('Excel öppnar den nya arbetsboken i ett eget fönster.').waitFor();
    const made = readGrid(await savedWorkbook(page));
    expect(made.sheets.map(({ name }) => name)).toEqual(
      expect.arrayContaining(['Om arbetsboken', 'Portfölj']),
    );
    // The pane has begun anew, on the workbook that is shown.
    await paneButton(pane, 'Kontrollera arbetsboken').or(paneButton(pane, 'Kontrollera igen')).waitFor();
    expect(left).toEqual([]);
    expect(errors).toEqual([]);
    await close();
  });

  it('speaks English too, and has no fault that axe can see, light and dark and in forced colours', async () => {
    const { page, close } = await sandbox.open({
      // A window of few cells: axe looks at each.
      viewport: { width: 900, height: 520 },
    });
    await page.getByRole('button', { name: 'English' }).click();
    await page.getByText('Sandbox, not Excel').waitFor();
    await page.getByRole('button', { name: 'Write sheets' }).waitFor();
    await page.getByText('Try out troubles').click();
    for (const [colorScheme, forcedColors] of [
      ['light', 'none'],
      ['dark', 'none'],
      ['light', 'active'],
    ] as const) {
      await page.emulateMedia({ colorScheme, forcedColors });
      await page.waitForTimeout(250);
      // The sheet is white paper whatever the screen is: once is enough, and its cells are many.
      const paper =
        colorScheme === 'light' && forcedColors === 'none' ? [] : ['.ag-body', '.ag-floating-top'];
      expect(
        await violations(page, forcedColors === 'active', paper),
        `${colorScheme} ${forcedColors}`,
      ).toEqual([]);
    }
    await close();
  });
});

function paneOf(page: Page): Frame | undefined {
  return page.frames().find((frame) => frame.url().includes('/addin/taskpane.html'));
}
