import type { FrameLocator, Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { serveAddin } from './support/addin-server.ts';
import {
  checkWorkbook,
  gridCell,
  openSheet,
  paneButton,
  paneIn,
  paneTab,
  savedWorkbook,
  selectedCell,
} from './support/pane.ts';
import { paneViolations, prepareAxe } from './support/pane-violations.ts';
import { sharedSandbox } from './support/shared-sandbox.ts';
import { RESULT_SHEETS, writtenWorkbook } from './support/written-workbook.ts';

const sandbox = sharedSandbox();

describe('Troubles in Excel, each with a sentence and a way out', () => {
  it('a protected sheet, a broken connection, a cell that somebody types in', async () => {
    const { page, pane, close } = await checked();
    await openSheet(page, 'Portfölj');
    await trouble(page, 'Skydda bladet');
    await fixAll(pane);
    await says(
      pane,
      'Bladet Portfölj är skyddat. Ta bort skyddet (Granska › Ta bort bladets skydd) och försök igen.',
    );
    await prepareAxe(page, pane);
    expect(await paneViolations(pane, false)).toEqual([]);
    await trouble(page, 'Ta bort bladets skydd');

    await trouble(page, 'Bryt anslutningen');
    await paneButton(pane, 'Rätta alla 7').click();
    await says(pane, 'Excel svarar inte. Kontrollera anslutningen och försök igen. Inget har skrivits.');
    await trouble(page, 'Bryt anslutningen');

    // The job waits for the person to leave the cell, and says so if it takes long; then it goes on by itself.
    await gridCell(page, 'B', 3).dblclick();
    await paneButton(pane, 'Rätta alla 7').click();
    await pane.getByText('Rättar …').waitFor();
    await pane.getByText('Excel har inte svarat än. Skriver ni i en cell?').waitFor();
    await gridCell(page, 'B', 3).locator('input').press('Escape');
    await pane.getByRole('heading', { name: '3 saker måste rättas' }).waitFor();
    await close();
  });

  it('a sheet that is renamed is found all the same; of one that is deleted it is said', async () => {
    const { page, pane, close } = await checked();
    await openSheet(page, 'Portfölj');
    await trouble(page, 'Byt namn på bladet');
    await openSheet(page, 'Om arbetsboken');
    await pane.getByRole('button', { name: /Portfölj E6/ }).click();
    await paneButton(pane, 'Gå till cellen').last().click();
    await expect.poll(() => selectedCell(page)).toBe('E6 2021-04-16');

    await trouble(page, 'Ta bort bladet');
    await paneButton(pane, 'Gå till cellen').last().click();
    await says(pane, 'Bladet Portfölj har bytt namn eller tagits bort. Tryck Kontrollera igen.');
    await paneButton(pane, 'Kontrollera igen').click();
    await pane.getByRole('button', { name: /Bladet Portfölj saknas/ }).waitFor();
    await close();
  });

  it('a write that Excel stops halfway: what was written is said, shown, and taken back', async () => {
    const { page, pane, close } = await checked();
    await trouble(page, 'Avbryt nästa skrivning mitt i');
    await fixAll(pane);
    await says(pane, 'Excel avbröt mitt i. Det här hann skrivas: 1 av 7 ändringar.');
    // What was written is no longer offered.
    await paneButton(pane, 'Rätta alla 6').waitFor();
    await paneButton(pane, 'Ångra rättningen').click();
    await paneButton(pane, 'Rätta alla 7').click();
    await pane.getByRole('heading', { name: '3 saker måste rättas' }).waitFor();
    await close();
  });

  it('results that Excel stops halfway: it is said, and they are whole the next time', async () => {
    const { page, pane, close } = await checked();
    await paneTab(pane, 'Resultat');
    await trouble(page, 'Avbryt nästa skrivning mitt i');
    await paneButton(pane, 'Räkna ut resultatet').click();
    await says(pane, 'Excel avbröt mitt i, så bladen som Nyläge skriver kan vara ofullständiga.');
    await paneButton(pane, 'Räkna ut resultatet').click();
    await paneButton(pane, 'Visa bladet').click();
    await expect.poll(() => selectedCell(page)).toBe('A1 Nyläge · resultatblad · Resultat');
    const written = writtenWorkbook(await savedWorkbook(page));
    expect(Object.keys(written.cells).filter((name) => name.startsWith('Nyläge'))).toEqual(RESULT_SHEETS);
    expect(written.charts).toHaveLength(4);
    await close();
  });

  it('two panes, opened by a double click: what one does, the other sees', async () => {
    const { page, errors, close } = await sandbox.open();
    await page
      .getByRole('navigation', { name: 'Menyflik Nyläge' })
      .getByRole('button', { name: 'Kontrollera' })
      .dblclick();
    await expect.poll(() => page.locator('.pane-room iframe').count()).toBe(2);
    const [one, other] = [paneIn(page, 0), paneIn(page, 1)];
    await checkWorkbook(one);
    await checkWorkbook(other);
    await fixAll(one);
    await one.getByRole('heading', { name: '3 saker måste rättas' }).waitFor();
    // Excel tells no pane of what the add-in writes: the one tells the other.
    await other.getByRole('heading', { name: '3 saker måste rättas' }).waitFor();
    expect(await paneButton(other, 'Visa före och efter').count()).toBe(0);
    await paneButton(one, 'Ångra rättningen').click();
    for (const pane of [one, other])
      await pane.getByRole('heading', { name: '9 saker måste rättas' }).waitFor();
    await fixAll(other);
    for (const pane of [one, other])
      await pane.getByRole('heading', { name: '3 saker måste rättas' }).waitFor();
    // What a person does reaches both.
    await openSheet(page, 'Om arbetsboken');
    await gridCell(page, 'B', 4).dblclick();
    await page.keyboard.type('Kansli');
    await page.keyboard.press('Enter');
    for (const pane of [one, other])
      await pane.getByRole('heading', { name: '2 saker måste rättas' }).waitFor();
    expect(errors).toEqual([]);
    await close();
  });
});

describe('Office.js that is slow', () => {
  it('is told of after ten seconds, and the pane begins when it comes', async () => {
    const { page, errors, close } = await sandbox.open();
    let release = (): void => undefined;
    const released = new Promise<void>((resolve) => {
      release = resolve;
    });
    await page.route('**/hosted/office.js', async (route) => {
      await released;
      await route.continue();
    });
    await page
      .getByRole('navigation', { name: 'Menyflik Nyläge' })
      .getByRole('button', { name: 'Kontrollera' })
      .dblclick();
    const pane = paneIn(page, 1);
    await pane.getByText('Excel har inte svarat på tio sekunder.').waitFor();
    release();
    await checkWorkbook(pane);
    expect(errors).toEqual([]);
    await close();
  });
});

describe('Office.js that is never fetched', () => {
  it('is told of after ten seconds', async () => {
    const server = await serveAddin();
    const page = await sandbox.browser.newPage();
    await page.clock.install();
    await page.route(
      (url) => !url.href.startsWith(server.url),
      () => undefined,
    );
    await page.goto(`${server.url}taskpane.html`, { waitUntil: 'commit' });
    await page.getByText('Panelen startar.').waitFor();
    await expect
      .poll(async () => {
        await page.clock.runFor(10_000);
        return page.getByRole('main').innerText();
      })
      .toContain('Excel har inte svarat på tio sekunder. Panelen väntar och börjar när Excel svarar.');
    await page.close();
    server.close();
  });
});

/** The sandbox with the workbook to practise on checked. */
async function checked(): Promise<{
  readonly page: Page;
  readonly pane: FrameLocator;
  readonly close: () => Promise<void>;
}> {
  const { page, close } = await sandbox.open();
  const pane = paneIn(page);
  await checkWorkbook(pane);
  return { page, pane, close };
}

/** Brings about a trouble with the sandbox's menu. */
async function trouble(page: Page, name: string): Promise<void> {
  await page.getByText('Prova krångel').click();
  await page.getByRole('button', { name, exact: true }).click();
  await page.getByText('Prova krångel').click();
}

/** Tries to fix all that can be fixed. */
async function fixAll(pane: FrameLocator): Promise<void> {
  await paneButton(pane, 'Visa före och efter').first().click();
  await paneButton(pane, 'Rätta alla 7').click();
}

async function says(pane: FrameLocator, sentence: string): Promise<void> {
  await expect.poll(() => pane.getByRole('alert').innerText(), { timeout: 10_000 }).toContain(sentence);
}
