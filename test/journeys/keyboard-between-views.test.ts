import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { launch } from './support/launch.ts';
import { PAGE } from './support/page-server.ts';
import { goTo, openPage, openSampleCity, type WatchedPage } from './support/watched-page.ts';

let browser: Browser;
let city: WatchedPage;

beforeAll(async () => {
  browser = await launch(inject('browser'));
  city = await openSampleCity(browser, `file://${PAGE}`);
}, 240_000);

afterAll(async () => {
  expect(city.errors).toEqual([]);
  await city.close();
  await browser.close();
});

/** What has the focus: a link by its address, anything else by its words; empty where nothing has. */
function focused(page: Page): Promise<string> {
  return page.evaluate(() => {
    const { activeElement } = document;
    if (activeElement === null || activeElement === document.body) return '';
    return (
      activeElement.getAttribute('href') ?? `${activeElement.tagName} ${activeElement.textContent.trim()}`
    );
  });
}

/** Waits until something has the focus, and sees that it keeps it. */
async function rests(page: Page, on: string | null): Promise<void> {
  await expect.poll(() => focused(page)).toBe(on);
  await page.waitForTimeout(400);
  expect(await focused(page)).toBe(on);
}

/** Where a number is opened, and how what it opens is closed. */
const CLOSINGS = [
  ['#/koncern', 'Escape'],
  ['#/koncern/portfolj', 'Stäng'],
  ['#/koncern/mognad/principer', 'Escape'],
  ['#/koncern/planen/M2', 'Stäng'],
] as const;

describe('the keyboard', () => {
  it.each(CLOSINGS)('is back on the number of %s whose explanation closes, by %s', async (hash, how) => {
    const { page } = city;
    await goTo(page, hash);
    await page.locator(`main a[href^="${hash}?visa="]`).first().waitFor();
    const link = page.locator(`main a[href^="${hash}?visa="]`).nth(2);
    await link.focus();
    const href = await link.getAttribute('href');
    await page.keyboard.press('Enter');
    const dialog = page.getByRole('dialog', { name: 'Så räknades det' });
    await dialog.getByRole('region').first().waitFor();
    if (how === 'Escape') await page.keyboard.press('Escape');
    else {
      await dialog.getByRole('button', { name: how }).focus();
      await page.keyboard.press('Enter');
    }
    await dialog.waitFor({ state: 'detached' });
    await rests(page, href);
  });

  it('is on the row whose decision was taken back, and on the button where one thought better of it', async () => {
    const { page } = city;
    await goTo(page, '#/koncern/beslut');
    await page.getByRole('link', { name: /^2023: Två arbetsböcker från/ }).click();
    await page.getByRole('radio').first().click();
    await page.getByLabel('Beslutat som (roll)').fill('Samordnare');
    await page.getByLabel('Varför', { exact: true }).fill('Enligt samtal');
    await page.getByRole('button', { name: 'Besluta', exact: true }).click();
    await page.getByText('Enligt samtal').waitFor();
    await page.getByRole('link', { name: 'Alla beslut' }).click();
    const row = page.getByRole('table', { name: 'Beslutslogg' }).getByRole('row', { name: /Enligt samtal/ });
    const undo = row.getByRole('button', { name: /^Ångra/ });
    await undo.focus();
    await page.keyboard.press('Enter');
    const dialog = page.getByRole('dialog', { name: 'Ångra beslutet?' });
    await dialog.waitFor();
    await page.keyboard.press('Escape');
    await dialog.waitFor({ state: 'detached' });
    await rests(page, `BUTTON ${await undo.textContent()}`);
    await page.keyboard.press('Enter');
    await dialog.getByLabel('Varför det ångras').fill('Fel arbetsbok');
    await dialog.getByRole('button', { name: 'Ångra' }).focus();
    await page.keyboard.press('Enter');
    await row.getByText('Ångrat').waitFor();
    await undo.waitFor({ state: 'detached' });
    await rests(page, await row.getByRole('link').getAttribute('href'));
  });

  it('is at the top of the organisation, the matter and the view that it opens, and on what it left on the way back', async () => {
    const { page } = city;
    for (const [from, like] of [
      ['#/koncern/organisationer', '#/koncern/organisationer/'],
      ['#/koncern/beslut', '#/koncern/beslut/'],
      ['#/koncern/planen', '#/koncern/planen/M'],
      ['#/koncern/planen/kedjan', '#/koncern/planen/kedjan/A'],
    ] as const) {
      await goTo(page, from);
      // Not the first: that may be where the keyboard begins anyhow.
      const link = page.locator(`main a[href^="${like}"]:not(nav a)`).nth(1);
      await link.focus();
      const left = await link.getAttribute('href');
      const name = (await link.innerText()).trim();
      await page.keyboard.press('Enter');
      await page.getByRole('heading', { name, exact: true }).waitFor();
      await expect.poll(() => focused(page)).toMatch(/^H[23] /);
      await rests(page, `${(await focused(page)).slice(0, 2)} ${name}`);
      await page.goBack();
      await rests(page, left);
    }
    await page
      .getByRole('navigation', { name: 'Kommunkoncernen samlat' })
      .getByRole('link', { name: 'Mognad' })
      .focus();
    await page.keyboard.press('Enter');
    await rests(page, 'H2 Mognad');
  });

  it('stays where it is when only the options of the address change', async () => {
    const { page } = city;
    await goTo(page, '#/koncern/mognad/principer');
    const years = page.getByRole('navigation', { name: 'Mätår' });
    await years.getByRole('link', { name: '2022' }).focus();
    await page.keyboard.press('Enter');
    await page.getByRole('table', { name: 'Principer 2022' }).waitFor();
    expect(await focused(page)).not.toMatch(/^H2/);
  });

  it('is not taken by a page that is loaded at its address', async () => {
    const { page, close } = await openPage(browser, `file://${PAGE}#/koncern`);
    await page.getByRole('heading', { level: 1 }).waitFor();
    expect(await focused(page)).toBe('');
    await close();
  });
});

/** Each kind of address, and what the page is called there before the name of its door. */
const TITLES = [
  ['#/koncern', 'Läget'],
  ['#/koncern/organisationer?lage=missing', 'Organisationer'],
  ['#/koncern/organisationer/rimfrostforvaltningen', 'Rimfrostförvaltningen'],
  ['#/koncern/mognad', 'Mognad'],
  ['#/koncern/mognad/principer?ar=2022', 'Principer – Mognad'],
  ['#/koncern/over-tid', 'Över tid'],
  ['#/koncern/portfolj', 'Portfölj'],
  ['#/koncern/planen', 'Planen'],
  ['#/koncern/planen/alla', 'Planen'],
  ['#/koncern/planen/M2', /^M2 .+/],
  ['#/koncern/planen/kedjan', 'Kedjan'],
  ['#/koncern/planen/kedjan/A06', /^A06 .+/],
  ['#/koncern/planen/granskning', 'Plangranskning – Planen'],
  ['#/koncern/beslut', 'Beslut'],
  ['#/koncern/beslut/2023%3Aweight', /^2023: Organisationerna väger i olika saker/],
  ['#/koncern/skicka-ut', 'Skicka ut'],
  ['#/koncern/lamna-ut', 'Lämna ut'],
  ['#/koncern/finnsinte', 'Sidan finns inte'],
  ['#/koncern/planen/M5', 'Sidan finns inte'],
  ['#/koncern/mognad/finnsinte', 'Sidan finns inte'],
] as const;

describe('the title of the page', () => {
  it.each(TITLES)('at %s says %s', async (hash, title) => {
    const { page } = city;
    await goTo(page, hash);
    const door = ' – Kommunkoncernen samlat – Nyläge';
    if (typeof title === 'string') await expect.poll(() => page.title()).toBe(title + door);
    else {
      await expect.poll(async () => (await page.title()).replace(door, '')).toMatch(title);
      expect(await page.title()).toContain(door);
    }
  });

  it('says which door one is at where nothing is read, and that a wrong address leads nowhere', async () => {
    const { page, close } = await openPage(browser, `file://${PAGE}#/koncern`);
    await expect.poll(() => page.title()).toBe('Kommunkoncernen samlat – Nyläge');
    await goTo(page, '#/kontrollera');
    await expect.poll(() => page.title()).toBe('Kontrollera min arbetsbok – Nyläge');
    await goTo(page, '#/finnsinte');
    await expect.poll(() => page.title()).toBe('Sidan finns inte – Nyläge');
    await page.getByRole('link', { name: 'Läget' }).click();
    await expect.poll(() => page.title()).toBe('Kommunkoncernen samlat – Nyläge');
    await close();
  });
});

describe('a wrong address', () => {
  it('says so, and leads to Läget', async () => {
    const { page } = city;
    await goTo(page, '#/koncern/finnsinte');
    await page.getByRole('heading', { name: 'Sidan finns inte' }).waitFor();
    await page
      .getByRole('main')
      .getByText('Adressen leder inte')
      .getByRole('link', { name: 'Läget' })
      .click();
    await page.getByRole('heading', { name: 'Det vi kan säga' }).waitFor();
  });
});
