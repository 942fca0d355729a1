import { copyFileSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { launch } from './support/launch.ts';
import { PAGE } from './support/page-server.ts';
import { type SampleOnDisk, sampleOnDisk } from './support/sample-workbooks.ts';
import { violations } from './support/violations.ts';
import { goTo, openPage, untilRead } from './support/watched-page.ts';

let browser: Browser;
let sample: SampleOnDisk;
let saved = '';

beforeAll(async () => {
  browser = await launch(inject('browser'));
  sample = sampleOnDisk();
  saved = mkdtempSync(join(tmpdir(), 'nylage-reload-'));
});

afterAll(async () => {
  await browser.close();
  sample.remove();
  rmSync(saved, { recursive: true, force: true });
});

/** Loads the page again as a person does, and answers what the browser asks; says whether it asked. */
async function reloaded(page: Page, leave: boolean): Promise<boolean> {
  let asked = false;
  const answer = (dialog: { type(): string; accept(): Promise<void>; dismiss(): Promise<void> }): void => {
    asked = dialog.type() === 'beforeunload';
    void (leave ? dialog.accept() : dialog.dismiss());
  };
  page.once('dialog', answer);
  // Where the answer is to stay, nothing is loaded and nothing is waited for.
  await page
    .evaluate(() => {
      window.location.reload();
    })
    .catch(() => undefined);
  if (leave) await page.getByRole('button', { name: 'Välj en mapp' }).waitFor();
  else await expect.poll(() => asked).toBe(true);
  page.off('dialog', answer);
  return asked;
}

async function decide(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Ta beslut' }).click();
  await page.getByRole('link', { name: /^Två arbetsböcker från/ }).click();
  await page.getByRole('radio').first().click();
  await page.getByLabel('Beslutat som (roll)').fill('Samordnare');
  await page.getByLabel('Varför', { exact: true }).fill('Enligt samtal');
  await page.getByRole('button', { name: 'Besluta', exact: true }).click();
  await page.getByText('Enligt samtal').first().waitFor();
}

describe('the page loaded again in the middle of a merge', () => {
  it('asks before anything decided is lost; the saved work and the folder bring all back, and read only what is new', async () => {
    const { page, left, errors, close } = await openPage(browser, `file://${PAGE}#/koncern`);
    const folder = page.locator('input[type=file][webkitdirectory]');
    const handedIn = page.getByText('av 12 har lämnat in');
    // Stopped in the middle: what is read stays, and the rest can be read.
    await page.evaluate(() => {
      // Pressed by the page itself, as soon as it is there: reading takes a second.
      const stop = new MutationObserver(() => {
        const button = [...document.querySelectorAll('button')].find((one) => one.textContent === 'Avbryt');
        if (button === undefined) return;
        stop.disconnect();
        button.click();
      });
      stop.observe(document.body, { subtree: true, childList: true });
    });
    await folder.setInputFiles(sample.folder);
    await page.getByText(/^Avbrutet: \d+ av \d+ filer är lästa/).waitFor();
    await page.getByRole('button', { name: 'Läs resten' }).click();
    await untilRead(page);
    await handedIn.waitFor();
    expect(await page.getByText(/^Avbrutet/).count()).toBe(0);
    expect(await handedIn.innerText()).toContain('varav 4 räknas');
    await decide(page);
    // Of two workbooks from the same one none counted until somebody chose.
    const received = '9 av 12 har lämnat in, varav 5 räknas';
    await goTo(page, '#/koncern');
    await page.getByText(received).waitFor();
    // The browser asks; the coordinator stays, and nothing is lost.
    expect(await reloaded(page, false)).toBe(true);
    await goTo(page, '#/koncern/lamna-ut');
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: 'Spara koncern-arbete.xlsx' }).click(),
    ]);
    const work = join(saved, 'koncern-arbete.xlsx');
    await download.saveAs(work);
    // Saved: there is nothing to ask about.
    expect(await reloaded(page, true)).toBe(false);
    const files = readdirSync(sample.folder).map((name) => join(sample.folder, name));
    await page.locator('input[type=file]:not([webkitdirectory])').setInputFiles([...files, work]);
    await untilRead(page);
    // Everything readable was in the saved work already; the two that nobody can read are looked at again.
    const unreadable = sample.expected.files.filter(({ verdict }) => verdict === 'unreadable').length;
    await page
      .getByText(`${sample.expected.files.length - unreadable} filer var lästa förut och lästes inte om.`)
      .waitFor();
    await goTo(page, '#/koncern');
    await page.getByText(received).waitFor();
    await goTo(page, '#/koncern/beslut');
    await page
      .getByRole('table', { name: 'Beslutslogg' })
      .getByRole('row', { name: /Enligt samtal.*Gäller/ })
      .waitFor();
    expect(left).toEqual([]);
    expect(errors).toEqual([]);
    await close();
  });
});

describe('the koncern’s workbook', () => {
  it('is known by what it holds, whatever it is called and whatever lies beside it', async () => {
    const called = join(saved, 'Kopia för SLK.xlsx');
    copyFileSync(join(saved, 'koncern-arbete.xlsx'), called);
    for (const beside of [[], readdirSync(sample.folder).map((name) => join(sample.folder, name))]) {
      const { page, errors, close } = await openPage(browser, `file://${PAGE}#/koncern/beslut`);
      await page.locator('input[type=file]:not([webkitdirectory])').setInputFiles([...beside, called]);
      await untilRead(page);
      await page
        .getByRole('table', { name: 'Beslutslogg' })
        .getByRole('row', { name: /Enligt samtal.*Gäller/ })
        .waitFor();
      await goTo(page, '#/koncern');
      await page.getByText('9 av 12 har lämnat in, varav 5 räknas').waitFor();
      expect(errors).toEqual([]);
      await close();
    }
  });
});

describe('Börja om', () => {
  it('asks before anything decided is lost, saves it when told to, and asks nothing where all is saved', async () => {
    const { page, errors, close } = await openPage(browser, `file://${PAGE}#/koncern`);
    const folder = page.locator('input[type=file][webkitdirectory]');
    const again = page.getByRole('button', { name: 'Börja om', exact: true });
    const dialog = page.getByRole('alertdialog', { name: 'Allt är inte sparat' });
    await folder.setInputFiles(sample.folder);
    await untilRead(page);
    // Nothing is decided: there is nothing to ask about.
    await again.click();
    await page.getByRole('button', { name: 'Välj en mapp' }).waitFor();
    expect(await page.getByRole('alertdialog').count()).toBe(0);
    await folder.setInputFiles(sample.folder);
    await untilRead(page);
    await decide(page);
    await again.click();
    await dialog.getByText('beslut', { exact: true }).waitFor();
    expect(await violations(page, false)).toEqual([]);
    await dialog.getByRole('button', { name: 'Avbryt' }).click();
    await dialog.waitFor({ state: 'detached' });
    await page.getByText('Enligt samtal').first().waitFor();
    await expect.poll(() => again.evaluate((one) => one === document.activeElement)).toBe(true);
    await again.click();
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      dialog.getByRole('button', { name: 'Spara koncern-arbete.xlsx' }).click(),
    ]);
    const work = join(saved, 'före-börja-om.xlsx');
    await download.saveAs(work);
    // What is saved is there before anything is put away.
    const done = page.getByRole('alertdialog', { name: 'koncern-arbete.xlsx är sparad' });
    await done.waitFor();
    await page.getByText('Enligt samtal').first().waitFor();
    await done.getByRole('button', { name: 'Börja om' }).click();
    await page.getByRole('button', { name: 'Välj en mapp' }).waitFor();
    await page.locator('input[type=file]:not([webkitdirectory])').setInputFiles({
      name: 'koncern-arbete.xlsx',
      mimeType: '',
      buffer: readFileSync(work),
    });
    await untilRead(page);
    await goTo(page, '#/koncern/beslut');
    const log = page.getByRole('table', { name: 'Beslutslogg' });
    await log.getByRole('row', { name: /Enligt samtal.*Gäller/ }).waitFor();
    // The invented city would take its place: that asks too.
    await log.getByRole('button', { name: /^Ångra/ }).click();
    const undo = page.getByRole('dialog', { name: 'Ångra beslutet?' });
    await undo.getByLabel('Beslutat som (roll)').fill('Samordnare');
    await undo.getByLabel('Varför det ångras').fill('Fel arbetsbok');
    await undo.getByRole('button', { name: 'Ångra' }).click();
    await log.getByRole('row', { name: /Ångrat/ }).waitFor();
    await goTo(page, '#/');
    await page.getByRole('button', { name: 'Prova med påhittade exempel' }).click();
    await dialog.getByRole('button', { name: 'Släng' }).click();
    await page.getByText('av 62 har lämnat in').waitFor();
    expect(errors).toEqual([]);
    await close();
  });
});
