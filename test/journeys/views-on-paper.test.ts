import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { launch } from './support/launch.ts';
import { PAGE } from './support/page-server.ts';
import { goTo, openSampleCity, type WatchedPage } from './support/watched-page.ts';

let browser: Browser;
let city: WatchedPage;
let folder = '';

beforeAll(async () => {
  browser = await launch(inject('browser'));
  folder = mkdtempSync(join(tmpdir(), 'nylage-views-'));
  city = await openSampleCity(browser, `file://${PAGE}`);
}, 240_000);

afterAll(async () => {
  await city.close();
  await browser.close();
  rmSync(folder, { recursive: true, force: true });
});

/** Each view, and words that say it is there. */
const VIEWS = [
  ['#/koncern', 'Det vi kan säga'],
  ['#/koncern/organisationer', 'i bokstavsordning'],
  ['#/koncern/organisationer/rimfrostforvaltningen', 'Inget hindrar inlämning'],
  ['#/koncern/mognad', 'Figur 1'],
  ['#/koncern/mognad/principer', 'i registrets ordning'],
  ['#/koncern/over-tid', 'År för år'],
  ['#/koncern/portfolj', 'Vad punkten visar'],
  ['#/koncern/planen', 'Indikatorer 2023'],
  ['#/koncern/planen/M2', 'Önskat nyläge'],
  ['#/koncern/planen/kedjan/A06', 'Hänger ihop med'],
  ['#/koncern/planen/granskning', 'Att komplettera'],
  ['#/koncern/beslut', 'saker behöver ditt beslut'],
  ['#/koncern/lamna-ut', 'Utlämnat hittills'],
] as const;

/** The words of a text, without the arrows of a sorted column. */
const wordsOf = (text: string): readonly string[] =>
  text
    .normalize('NFKC')
    .replace(/[▲▼]/g, '')
    .split(/\s+/)
    .filter((one) => one !== '');

/** A word on paper, and how far to the right it reaches, in points. */
function wordsOn(pdf: string): readonly { readonly word: string; readonly right: number }[] {
  const boxes = execFileSync('pdftotext', ['-bbox', pdf, '-'], { encoding: 'utf8', maxBuffer: 1e9 });
  return [...boxes.matchAll(/xMax="([\d.]+)"[^>]*>([^<]*)</g)].map(([, right, word]) => ({
    word: (word ?? '').replace(/&lt;/g, '<').replace(/&gt;/g, '>').replace(/&amp;/g, '&'),
    right: Number(right),
  }));
}

/** The right edge of what A4 has room for, in points: 210 mm less the margin of 15 mm. */
const EDGE = ((210 - 15) / 25.4) * 72;

it('keeps the colours of the heat table on paper', async () => {
  const { page } = city;
  await goTo(page, '#/koncern/mognad/principer');
  const cell = page
    .getByRole('table', { name: 'Principer 2023' })
    .getByRole('cell')
    .filter({ has: page.getByRole('link') });
  await cell.first().waitFor();
  await page.emulateMedia({ media: 'print' });
  const adjust = await cell
    .first()
    .evaluate((one) => getComputedStyle(one).getPropertyValue('print-color-adjust'));
  await page.emulateMedia({ media: null });
  expect(adjust).toBe('exact');
});

it('breaks no name of the heat table within a word, and keeps the table on the page', async () => {
  const { page } = city;
  await goTo(page, '#/koncern/mognad/principer');
  const names = page.locator('main table[data-dense] th[scope="row"] a');
  await names.first().waitFor();
  // Longer than any name of the sample: of a city's departments few have a longer word.
  const longest = 'Upphandlingsförvaltningen';
  const before = await names.first().textContent();
  const write = (text: string | null): Promise<void> =>
    names.first().evaluate((one, written) => {
      one.textContent = written;
    }, text);
  await write(`Inköps- och ${longest}`);
  const asked = await names.allTextContents();
  const pdf = join(folder, 'principer.pdf');
  writeFileSync(pdf, await page.pdf({ preferCSSPageSize: true }));
  await write(before);
  let printed: ReturnType<typeof wordsOn>;
  try {
    printed = wordsOn(pdf);
  } catch {
    process.stderr.write('NOT TRIED: pdftotext is missing, so the printed names were not read back\n');
    return;
  }
  const there = new Set(printed.map(({ word }) => word.normalize('NFKC')));
  expect(asked.flatMap(wordsOf).filter((one) => !there.has(one))).toEqual([]);
  expect(there).toContain(longest);
  expect(printed.filter(({ right }) => right > EDGE + 1)).toEqual([]);
});

describe('a view on paper, printed from a wide window', () => {
  it.each(VIEWS)('%s is whole', async (hash, words) => {
    const { page } = city;
    await goTo(page, hash);
    await page.getByRole('main').getByText(words).first().waitFor();
    await page.getByText('Hämtar …').first().waitFor({ state: 'hidden' });
    const headers = await page.$$eval('main thead th', (all) => all.map((one) => one.textContent ?? ''));
    const marks = await page.$$eval('main figure svg text', (all) => all.map((one) => one.textContent ?? ''));
    const pdf = join(folder, 'vy.pdf');
    writeFileSync(pdf, await page.pdf({ preferCSSPageSize: true }));
    let printed: ReturnType<typeof wordsOn>;
    try {
      printed = wordsOn(pdf);
    } catch {
      process.stderr.write('NOT TRIED: pdftotext is missing, so the printed words were not read back\n');
      return;
    }
    expect(printed.length).toBeGreaterThan(30);
    expect(printed.filter(({ right }) => right > EDGE + 1)).toEqual([]);
    const there = new Set(printed.flatMap(({ word }) => word.normalize('NFKC').split(/\s+/)));
    const lost = (texts: readonly string[]): readonly string[] =>
      texts.flatMap(wordsOf).filter((one) => !there.has(one));
    expect(lost(headers)).toEqual([]);
    expect(lost(marks)).toEqual([]);
    // What one presses is of no use on paper.
    const all = printed.map(({ word }) => word).join(' ');
    for (const pressed of ['Visa tabell', 'Börja om', 'Spara beslut.json', 'Lägg till filer'])
      expect(all).not.toContain(pressed);
  });
});
