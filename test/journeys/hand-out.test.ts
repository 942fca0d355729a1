import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { launch } from './support/launch.ts';
import { PAGE, servePage } from './support/page-server.ts';
import { violations } from './support/violations.ts';
import { goTo, openPage, openSampleCity, untilRead, type WatchedPage } from './support/watched-page.ts';

let browser: Browser;
let server: Awaited<ReturnType<typeof servePage>>;
let city: WatchedPage;
let folder = '';

beforeAll(async () => {
  browser = await launch(inject('browser'));
  server = await servePage();
  folder = mkdtempSync(join(tmpdir(), 'nylage-hand-out-'));
  city = await openSampleCity(browser, server.url);
});

afterAll(async () => {
  await city.close();
  await browser.close();
  server.close();
  rmSync(folder, { recursive: true, force: true });
});

/** Presses a button that saves a file, and keeps the file. */
async function saved(page: Page, button: string | RegExp): Promise<string> {
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: button }).click(),
  ]);
  const file = join(folder, download.suggestedFilename());
  await download.saveAs(file);
  return file;
}

describe('Lämna ut', () => {
  it('shows what is left out and why, makes the hand-out, and saves the workbook that remembers it first', async () => {
    const { page } = city;
    await goTo(page, '#/koncern/lamna-ut');
    await page.getByRole('heading', { name: 'Vad som inte visas, och varför' }).waitFor();
    await page.getByText('Färre än 5 svar i den här delen.').first().waitFor();
    await page.getByText('Inget har lämnats ut härifrån.').waitFor();
    await page.getByText('Ingen fil för Stratsys: inga koder är angivna.').waitFor();
    const settings = {
      schemaVersion: 1,
      stratsys: { group: 'GBG', indicators: { 'organisationMean:total': 'DM01' } },
    };
    await page.locator('input[type=file][accept=".json"]').setInputFiles({
      name: 'utlamning.json',
      mimeType: 'application/json',
      buffer: Buffer.from(JSON.stringify(settings)),
    });
    await page.getByText('Inställningarna är öppnade.').waitFor();
    await page.getByText('Filen för Stratsys följer med.').waitFor();
    // Cancelled, nothing has been handed out.
    await page.getByLabel('Lämnas ut av (roll)').fill('Samordnare');
    await page.getByRole('button', { name: 'Gör utlämningen' }).click();
    await page.getByRole('button', { name: 'Avbryt' }).click();
    await page.getByRole('progressbar').waitFor({ state: 'detached', timeout: 120_000 });
    expect(await page.getByText('Utlämningen är gjord').count()).toBe(0);
    await page.getByText('Inget har lämnats ut härifrån.').waitFor();
    await page.getByLabel('Lämnas ut av (roll)').fill('');
    // Without a role nothing is handed out.
    await page.getByRole('button', { name: 'Gör utlämningen' }).click();
    await page.getByText('Skriv vilken roll som lämnar ut.').waitFor();
    await page.getByLabel('Lämnas ut av (roll)').fill('Samordnare');
    await page.getByRole('button', { name: 'Gör utlämningen' }).click();
    await page.getByText('Utlämningen är gjord').waitFor({ timeout: 120_000 });
    const zip = page.getByRole('button', { name: '2. Spara utlämningen (zip)' });
    expect(await zip.getAttribute('aria-disabled')).toBe('true');
    expect(await saved(page, '1. Spara koncern-arbete.xlsx')).toMatch(/koncern-arbete\.xlsx$/);
    expect(await saved(page, '2. Spara utlämningen (zip)')).toMatch(/utlamning-\d{4}-\d\d-\d\d\.zip$/);
    await page.getByRole('table', { name: 'Utlämnat hittills' }).getByText('Samordnare').waitFor();
  });

  it('goes on from the saved workbook in another window, the log and the settings with it', async () => {
    const other = await openPage(browser, server.url);
    const { page } = other;
    await goTo(page, '#/koncern');
    await page.locator('input[type=file]').first().setInputFiles(join(folder, 'koncern-arbete.xlsx'));
    await untilRead(page);
    await page.getByText('av 62 har lämnat in').waitFor();
    await goTo(page, '#/koncern/lamna-ut');
    await page.getByRole('table', { name: 'Utlämnat hittills' }).getByText('Samordnare').waitFor();
    await page.getByText('Filen för Stratsys följer med.').waitFor();
    expect(other.left).toEqual([]);
    expect(other.errors).toEqual([]);
    await other.close();
  });
});

describe('Skicka ut', () => {
  it('makes a workbook for each of the register, and saves the register as a sheet', async () => {
    const { page } = city;
    await goTo(page, '#/koncern/skicka-ut');
    await page.getByText('62 organisationer står i registret.').waitFor();
    await page.getByRole('button', { name: 'Gör arbetsböckerna' }).click();
    await page.getByRole('button', { name: 'Avbryt' }).click();
    await page.getByRole('progressbar').waitFor({ state: 'detached', timeout: 120_000 });
    expect(await page.getByText(/arbetsböcker är gjorda/).count()).toBe(0);
    await page.getByRole('button', { name: 'Gör arbetsböckerna' }).click();
    await page.getByText(/^62 arbetsböcker är gjorda/).waitFor({ timeout: 120_000 });
    expect(await saved(page, 'Spara utskicket (zip)')).toMatch(/utskick-\d{4}\.zip$/);
    const sheet = await saved(page, 'Spara registret som blad');
    await page.locator('input[type=file][accept=".json,.xlsx"]').setInputFiles(sheet);
    await page.getByText('Registret är öppnat.').waitFor();
  });
});

describe('both', () => {
  it.each(['lamna-ut', 'skicka-ut'])(
    '%s is accessible, fits 320 pixels and is complete in English',
    async (tab) => {
      const { page } = city;
      await goTo(page, `#/koncern/${tab}`);
      await page.getByRole('heading', { level: 2 }).first().waitFor();
      expect(await violations(page, false)).toEqual([]);
      await page.setViewportSize({ width: 320, height: 640 });
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
      await page.setViewportSize({ width: 1366, height: 768 });
      await page.getByRole('button', { name: 'English' }).click();
      const text = await page.locator('main').innerText();
      expect(text).not.toMatch(/\b(och|inte|organisationer|Spara|Öppna|varje)\b/);
      await page.getByRole('button', { name: 'Svenska' }).click();
    },
  );

  it('has nothing to hand out where nothing counts', async () => {
    const empty = await openPage(browser, `file://${PAGE}#/koncern/lamna-ut`);
    await empty.page.locator('input[type=file]:not([webkitdirectory])').setInputFiles({
      name: 'bild.xlsx',
      mimeType: 'application/octet-stream',
      buffer: Buffer.from('inget kalkylblad'),
    });
    await empty.page.getByText('Det finns inget att lämna ut').waitFor();
    expect(await empty.page.getByRole('button', { name: 'Gör utlämningen' }).count()).toBe(0);
    await empty.close();
  });

  it('sends nothing anywhere', () => {
    expect(city.left).toEqual([]);
    expect(city.errors).toEqual([]);
  });
});
