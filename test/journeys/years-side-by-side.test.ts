import type { Change } from '@nylage/core/rules';
import type { Browser, Locator } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { changedWorkbook, give } from './support/example-workbooks.ts';
import { launch } from './support/launch.ts';
import { PAGE } from './support/page-server.ts';
import { violations } from './support/violations.ts';
import { goTo, openPage, type WatchedPage } from './support/watched-page.ts';

/** A year's workbook of one organisation: all answer the same of *Teknik*, and one initiative is the whole portfolio. */
function workbook(year: number, grade: number, point: readonly [number, number], ...more: readonly Change[]) {
  const [innovation, external] = point;
  return changedWorkbook(
    `Alfa-${year}.xlsx`,
    { kind: 'fact', key: 'organisation', value: 'Alfa' },
    { kind: 'fact', key: 'year', value: year },
    { kind: 'keep-rows', sheet: 'survey', count: 5 },
    ...[0, 1, 2, 3, 4].flatMap((row) =>
      ['P21', 'P22', 'P23', 'P24'].map(
        (statement): Change => ({
          kind: 'set',
          sheet: 'survey',
          row,
          column: `statement:${statement}`,
          value: grade,
        }),
      ),
    ),
    { kind: 'keep-rows', sheet: 'portfolio', count: 1 },
    { kind: 'set', sheet: 'portfolio', row: 0, column: 'innovationShare', value: innovation },
    { kind: 'set', sheet: 'portfolio', row: 0, column: 'externalShare', value: external },
    ...more,
  );
}

const target = (measure: string, year: number, value: number, baseline: number): Change => ({
  kind: 'add-row',
  sheet: 'targets',
  values: {
    concerns: 'Kommunkoncernen',
    measure,
    year,
    target: value,
    baseline,
    unit: '%',
    argument: 'Beslutat i planen',
    decidedOn: '2021-01-20',
  },
});

const TARGETS = [
  target('Innovation', 2022, 30, 20),
  target('Extern nytta', 2022, 70, 80),
  target('Innovation', 2025, 40, 20),
  target('Extern nytta', 2025, 55, 80),
  target('Infrastruktur', 2022, 62, 40),
  target('Infrastruktur', 2025, 70, 40),
  target('Styrning', 2025, 55, 40),
];

const FILES = [
  workbook(2021, 2, [10, 90]), // 40 %
  workbook(2022, 3, [25, 75], ...TARGETS), // 60 %
];

let browser: Browser;
let city: WatchedPage;

beforeAll(async () => {
  browser = await launch(inject('browser'));
  city = await openPage(browser, `file://${PAGE}#/koncern`);
  await give(city.page, FILES);
});

afterAll(async () => {
  await city.close();
  await browser.close();
});

/** A row's cells, without what only screen readers are told of their links. */
async function cellsOf(row: Locator): Promise<readonly string[]> {
  const cells = await row.locator('th, td').allInnerTexts();
  return cells.map((cell) => cell.replace(/\s+/g, ' ').replaceAll(' (Så räknades det)', '').trim());
}

describe('several years of the portfolio', () => {
  it('stand in the figure and its table as earlier years, each opening its own', async () => {
    const { page } = city;
    await goTo(page, '#/koncern/portfolj');
    const figure = page.getByRole('figure', { name: 'Portföljens läge' });
    await figure.getByRole('button', { name: 'Visa tabell' }).click();
    const row = figure.getByRole('row', { name: /^2021 \(Tidigare år\)/ });
    expect((await cellsOf(row)).slice(1, 3)).toEqual(['10,0 %', '90,0 %']);
    const all = await Promise.all((await figure.getByRole('row').all()).map(cellsOf));
    // What a label says already is not said again.
    expect(all.map(([name]) => name)).toEqual(
      expect.arrayContaining(['Nuläge 2022', 'Utgångsläge', 'Målpunkt 2025', 'Etappmål 2022']),
    );
    await row.getByRole('link', { name: /^10,0/ }).click();
    const dialog = page.getByRole('dialog', { name: 'Så räknades det' });
    await dialog.getByRole('heading', { name: /^Innovation · Kommunkoncernen samlat 2021, / }).waitFor();
    await page.keyboard.press('Escape');
    await dialog.waitFor({ state: 'detached' });
  });

  it('stand side by side in Över tid with what was to be reached, and what is left to the target point', async () => {
    const { page } = city;
    await goTo(page, '#/koncern/over-tid');
    const table = page.getByRole('table', { name: 'Portföljen år för år' });
    await table.waitFor();
    const [, early, late] = await Promise.all((await table.getByRole('row').all()).map(cellsOf));
    // Nobody had set a target in 2021.
    expect(early).toEqual(['2021', '10,0 %', '90,0 %', '–', '–', '–', '1', 'budget i tkr']);
    // From (25, 75) to (40, 55): √(15² + 20²) = 25.
    expect(late).toEqual([
      '2022',
      '25,0 %',
      '75,0 %',
      '30,0 %',
      '70,0 %',
      '25,0 procentenheter',
      '1',
      'budget i tkr',
    ]);
    expect(await violations(page, false)).toEqual([]);
  });
});

describe('targets of indicators', () => {
  it('stand under each year’s value with what was left, and those to come beside them', async () => {
    const { page } = city;
    await goTo(page, '#/koncern/planen');
    const table = page.getByRole('table', { name: 'Indikatorer' });
    const infrastructure = table.getByRole('row', { name: /^IND04/ });
    await infrastructure.waitFor();
    // 62 − 40 = 22 and 62 − 60 = 2; in 2022 the target's own year has come and 60 is less.
    expect(await cellsOf(infrastructure)).toEqual([
      'IND04 Infrastruktur',
      '40,0 % mål 2022 62,0 %, kvar 22,0',
      '60,0 % mål 62,0 %, kvar 2,0',
      '62,0 % 2022 70,0 % 2025',
      '2,0 procentenheter',
      'Efter',
    ]);
    // 55 has been passed, though its year has not come: nothing is left.
    expect(await cellsOf(table.getByRole('row', { name: /^IND05/ }))).toEqual([
      'IND05 Styrning',
      '40,0 % mål 2025 55,0 %, kvar 15,0',
      '60,0 % mål 2025 55,0 %, kvar 0,0',
      '55,0 % 2025',
      '0,0 procentenheter',
      'Nått',
    ]);
    expect(await cellsOf(table.getByRole('row', { name: /^IND01/ }))).toEqual([
      expect.stringMatching(/^IND01/),
      expect.stringMatching(/^\d+,\d %$/),
      expect.stringMatching(/^\d+,\d %$/),
      '–',
      '',
      'Mål saknas',
    ]);
    expect(await violations(page, false)).toEqual([]);
  });

  it('sent nothing and logged no error', () => {
    expect(city.left).toEqual([]);
    expect(city.errors).toEqual([]);
  });
});
