import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { launch } from './support/launch.ts';
import { PAGE, servePage } from './support/page-server.ts';
import { type SampleOnDisk, sampleOnDisk } from './support/sample-workbooks.ts';
import { violations } from './support/violations.ts';
import { openPage, tabTo, untilRead } from './support/watched-page.ts';

let browser: Browser;
let server: Awaited<ReturnType<typeof servePage>>;
let sample: SampleOnDisk;
let faulty: string;

beforeAll(async () => {
  browser = await launch(inject('browser'));
  server = await servePage();
  sample = sampleOnDisk();
  const found = sample.expected.files.find(
    ({ verdict, faults }) => verdict === 'not-ready' && faults.length > 0,
  );
  faulty = found?.file ?? '';
});

afterAll(async () => {
  await browser.close();
  server.close();
  sample.remove();
});

describe('Kontrollera min arbetsbok', () => {
  it('by keyboard alone: from the start to a fixed copy, an explanation down to the cell, and an extract', async () => {
    const { page, left, errors, close } = await openPage(browser, server.url);
    await tabTo(page, 'Kontrollera min arbetsbok');
    await page.keyboard.press('Enter');
    await page.getByRole('button', { name: 'Välj arbetsbok' }).waitFor();
    // Asked for well before, so that the browser knows not to open a window of its own.
    const chooser = page.waitForEvent('filechooser');
    await tabTo(page, 'Välj arbetsbok');
    await page.keyboard.press('Enter');
    await (await chooser).setFiles(join(sample.folder, faulty));
    const verdict = page.getByRole('heading', { name: /måste rättas/ });
    await verdict.waitFor();
    // Every planted error is told with its sheet and cell.
    const told = await page.getByRole('main').innerText();
    const planted = sample.expected.files.find(({ file }) => file === faulty)?.faults ?? [];
    expect(planted.some(({ sheet, cell }) => told.includes(`${sheet} ${cell ?? ''}`.trim()))).toBe(true);

    await tabTo(page, 'Resultat');
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { name: 'Digital mognad', exact: true }).waitFor();
    await tabTo(page, /Så räknades det/);
    await page.keyboard.press('Enter');
    const dialog = page.getByRole('dialog', { name: 'Så räknades det' });
    await dialog.waitFor();
    expect(page.url()).toContain('visa=node');
    // Down to a principle, where the answers are.
    for (let depth = 0; depth < 3; depth++) {
      await dialog.getByRole('link').first().waitFor();
      await dialog.getByRole('link').first().focus();
      await page.keyboard.press('Enter');
      await page.waitForTimeout(150);
    }
    const answers = dialog.getByRole('button', { name: /Svar för svar/ }).first();
    await answers.focus();
    await page.keyboard.press('Enter');
    expect(await dialog.innerText()).toMatch(/Enkätsvar [A-Z]+\d+/);
    await page.keyboard.press('Escape');
    await dialog.waitFor({ state: 'detached' });

    await tabTo(page, 'Lämna in');
    await page.keyboard.press('Enter');
    await tabTo(page, /Hämta utdraget/);
    const [extract] = await Promise.all([page.waitForEvent('download'), page.keyboard.press('Enter')]);
    expect(extract.suggestedFilename()).toMatch(/ utdrag\.xlsx$/);
    expect(await page.getByRole('main').innerText()).toMatch(/Kvittokod: [0-9a-f]{12}/);
    expect(left).toEqual([]);
    expect(errors).toEqual([]);
    await close();
  });

  it('shows before and after, and makes a copy that can be checked again', async () => {
    const fixable = await firstFixable();
    const { page, left, close } = await openPage(browser, `${server.url}#/kontrollera/ratta`);
    await page.locator('input[type=file]').first().setInputFiles(fixable);
    await page.getByRole('link', { name: 'Rätta' }).click();
    const button = page.getByRole('button', { name: /Rätta \d+ sak(er)? och hämta kopian/ });
    await button.waitFor();
    const box = page.getByRole('checkbox').first();
    await box.check();
    const [download] = await Promise.all([page.waitForEvent('download'), button.click()]);
    const copy = await download.path();
    expect(readFileSync(copy).subarray(0, 2).toString()).toBe('PK');
    await page.getByText('1 ändring gjord.').waitFor();
    await page.getByRole('button', { name: 'Välj en annan arbetsbok' }).click();
    await page
      .locator('input[type=file]')
      .first()
      .setInputFiles({
        name: 'kopia.xlsx',
        mimeType: 'application/octet-stream',
        buffer: readFileSync(copy),
      });
    await page.getByRole('heading', { name: /Inget hindrar inlämning|måste rättas/ }).waitFor();
    expect(left).toEqual([]);
    await close();
  });

  it('says what is wrong with a file that cannot be read, in the language chosen', async () => {
    const { page, close } = await openPage(browser, `${server.url}#/kontrollera`);
    await page
      .locator('input[type=file]')
      .first()
      .setInputFiles({ name: 'brev.pdf', mimeType: 'application/pdf', buffer: Buffer.from('%PDF-1.7\n') });
    await page.getByRole('heading', { name: 'Filen går inte att läsa' }).waitFor();
    expect(await page.getByRole('main').innerText()).toContain('pdf-dokument');
    await page.getByRole('button', { name: 'English' }).click();
    await page.getByRole('heading', { name: 'The file cannot be read' }).waitFor();
    expect(await page.getAttribute('html', 'lang')).toBe('en');
    expect(await page.getByRole('main').innerText()).toContain('not an Excel workbook');
    // The choice is remembered.
    await page.reload();
    await page.getByRole('link', { name: 'Check my workbook' }).waitFor();
    expect(await page.getAttribute('html', 'lang')).toBe('en');
    await close();
  });

  it('has no accessibility faults that axe can see, with a workbook open', async () => {
    const { page, close } = await openPage(browser, `${server.url}#/kontrollera`);
    await page.locator('input[type=file]').first().setInputFiles(join(sample.folder, faulty));
    await page.getByRole('heading', { name: /måste rättas/ }).waitFor();
    for (const forced of [false, true]) {
      await page.emulateMedia({
        forcedColors: forced ? 'active' : 'none',
        colorScheme: forced ? 'light' : 'dark',
      });
      for (const tab of ['Att göra', 'Rätta', 'Resultat', 'Lämna in']) {
        await page.getByRole('link', { name: tab }).click();
        await page.waitForTimeout(250);
        expect(await violations(page, forced), `${tab} ${forced}`).toEqual([]);
      }
    }
    await page.getByRole('button', { name: 'English' }).click();
    await page.emulateMedia({ forcedColors: 'none', colorScheme: 'light' });
    await page.setViewportSize({ width: 320, height: 600 });
    for (const tab of ['To do', 'Fix', 'Result', 'Hand in']) {
      await page.getByRole('link', { name: tab, exact: true }).click();
      await page.waitForTimeout(250);
      expect(await violations(page, false), tab).toEqual([]);
      const wide = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
      expect(wide, tab).toBeLessThanOrEqual(0);
    }
    await close();
  });

  it('works opened from a folder', async () => {
    const { page, left, errors, close } = await openPage(browser, `file://${PAGE}`);
    await page.goto(`file://${PAGE}#/kontrollera`);
    await page.locator('input[type=file]').first().setInputFiles(join(sample.folder, faulty));
    await page.getByRole('heading', { name: /måste rättas/ }).waitFor();
    await untilRead(page);
    expect(left).toEqual([]);
    expect(errors).toEqual([]);
    await close();
  });
});

/** A sample workbook whose problems include one that can be fixed. */
async function firstFixable(): Promise<string> {
  const { page, close } = await openPage(browser, `${server.url}#/kontrollera`);
  for (const { file, verdict, faults } of sample.expected.files) {
    if (verdict === 'unreadable' || faults.length === 0) continue;
    await page.locator('input[type=file]').first().setInputFiles(join(sample.folder, file));
    await page.getByRole('heading', { name: /Inget hindrar inlämning|måste rättas/ }).waitFor();
    await page.getByRole('link', { name: 'Rätta' }).click();
    const none = await page.getByText('Det finns inget som vi kan rätta åt er.').isVisible();
    if (!none) {
      await close();
      return join(sample.folder, file);
    }
    await page.getByRole('button', { name: 'Välj en annan arbetsbok' }).click();
  }
  throw new Error('The sample has nothing that can be fixed');
}
