import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { launch } from './support/launch.ts';
import { PAGE } from './support/page-server.ts';
import { goTo, openSampleCity, type WatchedPage } from './support/watched-page.ts';

const TREES = join(import.meta.dirname, 'accessibility-trees');

/** Each page of the koncern, and the words that say it is there. */
const VIEWS: Readonly<Record<string, readonly [hash: string, sv: string, en: string]>> = {
  state: ['#/koncern', 'Det vi kan säga', 'What we can say'],
  missing: ['#/koncern/organisationer?lage=missing', 'Inte inlämnad än', 'Not handed in yet'],
  organisations: ['#/koncern/organisationer', 'i bokstavsordning', 'in alphabetical order'],
  heat: ['#/koncern/mognad/principer', 'i registrets ordning', "in the register's order"],
  decisions: ['#/koncern/beslut', 'saker behöver ditt beslut', 'things need your decision'],
  matter: ['#/koncern/beslut/2023%3Aweight', 'Ditt beslut', 'Your decision'],
  maturity: ['#/koncern/mognad', 'Figur 1', 'Figure 1'],
  years: ['#/koncern/over-tid', 'År för år', 'Year by year'],
  portfolio: ['#/koncern/portfolj', 'Vad punkten visar', 'What the point shows'],
  plan: ['#/koncern/planen', 'Indikatorer 2023', 'Indicators 2023'],
  'goal-area': ['#/koncern/planen/M2', 'Önskat nyläge', 'Target state'],
  chain: ['#/koncern/planen/kedjan/A06', 'Hänger ihop med', 'Belongs with'],
  'send-out': ['#/koncern/skicka-ut', 'Skicka ut arbetsböcker', 'Send out workbooks'],
  'hand-out': ['#/koncern/lamna-ut', 'Utlämnat hittills', 'Handed out so far'],
  organisation: [
    '#/koncern/organisationer/rimfrostforvaltningen',
    'Inget hindrar inlämning',
    'Nothing keeps it from being handed in',
  ],
  review: ['#/koncern/planen/granskning', 'Att komplettera', 'To complete'],
};

let browser: Browser;
let city: WatchedPage;

beforeAll(async () => {
  browser = await launch(inject('browser'));
  city = await openSampleCity(browser, `file://${PAGE}`, { reducedMotion: 'reduce' });
});

afterAll(async () => {
  await city.close();
  await browser.close();
});

describe('every page of the koncern, as who listens meets it', () => {
  it.each([
    ['sv', 'Svenska', 1],
    ['en', 'English', 2],
  ] as const)('%s', async (language, name, words) => {
    const { page } = city;
    await page.getByRole('button', { name }).click();
    for (const [view, made] of Object.entries(VIEWS)) {
      await goTo(page, made[0]);
      await page.getByRole('main').getByText(made[words]).first().waitFor();
      await page
        .getByText(/^(Hämtar|Fetching) …$/)
        .first()
        .waitFor({ state: 'hidden' });
      await expect
        .soft(`${await treeOf(page)}\n`)
        .toMatchFileSnapshot(join(TREES, `koncern-${view}.${language}.yml`));
    }
    expect(city.errors).toEqual([]);
  });
});

/** The tree of the view without its numbers and fingerprints: those are the sample's, and change with it. */
async function treeOf(page: Page): Promise<string> {
  const tree = await page.getByRole('main').ariaSnapshot();
  return tree.replace(/[0-9a-f]{64}/g, 'fingerprint').replace(/[+−]?\d+(?:[.,]\d+)?/g, '0');
}
