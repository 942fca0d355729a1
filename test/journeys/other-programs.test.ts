import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { launch } from './support/launch.ts';
import { PAGE } from './support/page-server.ts';
import { goTo, openPage, untilRead, type WatchedPage } from './support/watched-page.ts';

const fixture = (path: string): string => fileURLToPath(new URL(`../fixtures/${path}`, import.meta.url));

/** Two organisations whole, from two programs, one of them in a layout of its own; and a third that must be corrected. */
const WORKBOOKS = ['full-libreoffice', 'full-openpyxl', 'own-layout-openpyxl', 'formulas-libreoffice'];
const UNREADABLE = ['libreoffice.xls', 'libreoffice.ods', 'libreoffice.csv', 'libreoffice-password.xlsx'];

/** What the programs that filled the workbooks say is in them. */
function truthOf(workbook: string): { readonly maturity: { readonly prioritisation: { value: number } } } {
  return JSON.parse(readFileSync(fixture(`template/${workbook}.expected.json`), 'utf8'));
}

let browser: Browser;
let city: WatchedPage;

beforeAll(async () => {
  browser = await launch(inject('browser'));
  city = await openPage(browser, `file://${PAGE}#/koncern`);
  await city.page
    .locator('input[type=file]:not([webkitdirectory])')
    .setInputFiles([
      ...WORKBOOKS.map((name) => fixture(`template/${name}.xlsx`)),
      ...UNREADABLE.map((name) => fixture(`foreign/${name}`)),
      fixture('template/organisationer.json'),
    ]);
  await untilRead(city.page);
});

afterAll(async () => {
  await city.close();
  await browser.close();
});

describe('workbooks that LibreOffice and openpyxl have written', () => {
  it('come together; what cannot be read is told of and stops nothing', async () => {
    const { page } = city;
    // The same workbook from two programs is one: three organisations of the register's eleven.
    await page.getByText('3 av 11 har lämnat in').waitFor();
    for (const [file, said] of [
      ['libreoffice.xls', 'äldre Excelfil'],
      ['libreoffice.ods', 'OpenDocument'],
      ['libreoffice.csv', 'textfil med avgränsare'],
      ['libreoffice-password.xlsx', 'skyddad med lösenord'],
    ] as const) {
      await goTo(page, '#/koncern/organisationer');
      await page.getByRole('link', { name: file, exact: true }).click();
      await page.getByText(said).waitFor();
    }
  });

  it('give the mean of what their programs say of them', async () => {
    const { page } = city;
    const [norr, oster] = ['full-openpyxl', 'own-layout-openpyxl'].map(
      (name) => truthOf(name).maturity.prioritisation.value,
    );
    const mean = ((norr ?? Number.NaN) + (oster ?? Number.NaN)) / 2;
    await goTo(page, '#/koncern/mognad');
    const row = page.getByRole('row', { name: /^Prioritering/ }).first();
    await expect.poll(() => row.innerText()).toContain(`${mean.toFixed(1).replace('.', ',')}\u00a0%`);
  });

  it('have two leaders of one shared initiative, side by side, until somebody decides', async () => {
    const { page } = city;
    await goTo(page, '#/koncern/beslut');
    await page.getByRole('link', { name: /leder G-12/ }).click();
    for (const name of ['Provförvaltningen Norr', 'Provförvaltningen Öster'])
      await page.getByRole('columnheader', { name }).first().waitFor();
    await page.getByRole('radio').first().click();
    await page.getByLabel('Beslutat som (roll)').fill('Samordnare');
    await page.getByLabel('Varför', { exact: true }).fill('Enligt avtalet');
    await page.getByRole('button', { name: 'Besluta', exact: true }).click();
    await page.getByText('Enligt avtalet').waitFor();
    expect(city.left).toEqual([]);
    expect(city.errors).toEqual([]);
  });
});
