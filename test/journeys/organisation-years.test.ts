import type { Change } from '@nylage/core/rules';
import type { Browser, Locator } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { changedWorkbook, give, registerFile } from './support/example-workbooks.ts';
import { launch } from './support/launch.ts';
import { PAGE } from './support/page-server.ts';
import { violations } from './support/violations.ts';
import { goTo, openPage, type WatchedPage } from './support/watched-page.ts';

const REGISTER = {
  schemaVersion: 1,
  organisations: [
    { id: 'a', name: 'Alfa', type: 'department' },
    { id: 'b', name: 'Beta', type: 'department' },
    { id: 'c', name: 'Gamma', type: 'department' },
    { id: 'd', name: 'Delta', type: 'department' },
  ],
};

/** An organisation's workbook with each respondent's grade for all of *Teknik*; grades 0–5 are 0, 20, … 100 %. */
function workbook(name: string, year: number, grades: readonly number[], ...more: readonly Change[]) {
  return changedWorkbook(
    `${name}-${year}.xlsx`,
    { kind: 'fact', key: 'organisation', value: name },
    { kind: 'fact', key: 'year', value: year },
    { kind: 'keep-rows', sheet: 'survey', count: grades.length },
    ...grades.flatMap((grade, row) =>
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
    // A shared initiative would have several leaders.
    { kind: 'set', sheet: 'portfolio', row: 2, column: 'ownership', value: 'Egen' },
    { kind: 'set', sheet: 'portfolio', row: 2, column: 'sharedId', value: null },
    ...more,
  );
}

const FILES = [
  workbook('Alfa', 2021, [2, 2, 2, 2, 2]), // 40 %, spread 0
  workbook('Alfa', 2022, [1, 2, 3, 4, 5]), // 60 %; 40² + 20² + 0 + 20² + 40² = 4000, over 4: √1000 = 31,6
  workbook('Beta', 2021, [0, 0, 0, 0, 0, 0]), // 0 % from six; nothing in 2022
  workbook('Gamma', 2021, [5, 5, 5, 5, 5]), // 100 %
  // A grade off the scale must be put right.
  workbook('Gamma', 2022, [3, 3, 3, 3, 3], {
    kind: 'set',
    sheet: 'survey',
    row: 0,
    column: 'statement:P01',
    value: 9,
  }),
];

let browser: Browser;
let city: WatchedPage;

beforeAll(async () => {
  browser = await launch(inject('browser'));
  city = await openPage(browser, `file://${PAGE}#/koncern`);
  await give(city.page, [...FILES, registerFile(REGISTER)]);
  await city.page.getByText('2 av 4 har lämnat in').waitFor();
});

afterAll(async () => {
  await city.close();
  await browser.close();
});

/** A text without what only screen readers are told of its links. */
function bare(text: string): string {
  return text.replace(/\s+/g, ' ').replaceAll(' (Så räknades det)', '').trim();
}

/** The table behind a figure, row by row and cell by cell. */
async function tableOf(figure: Locator): Promise<readonly (readonly string[])[]> {
  await figure.getByRole('button', { name: 'Visa tabell' }).click();
  const rows = await figure.getByRole('row').all();
  return Promise.all(
    rows.map(async (row) => (await row.locator('th, td').allInnerTexts()).map((cell) => bare(cell))),
  );
}

describe('figure 1, year by year', () => {
  it('has n and spread of each factor and year behind the koncern’s columns', async () => {
    const { page } = city;
    await goTo(page, '#/koncern/mognad');
    const table = await tableOf(page.getByRole('figure', { name: /per faktor och år/ }));
    expect(table[0]).toEqual([
      'Namn',
      '2021 (3 organisationer)',
      '2021: n',
      '2021: hälften ligger',
      // One organisation is one.
      '2022 (1 organisation)',
      '2022: n',
      '2022: hälften ligger',
    ]);
    // 2021: 40, 0 and 100 % from 5, 6 and 5: the mean 46,7; the quartiles halfway between them, 20 and 70.
    expect(table.find(([name]) => name === 'Teknik')).toEqual([
      'Teknik',
      '46,7 %',
      '16',
      '20 – 70',
      '60,0 %',
      '5',
      '60 – 60',
    ]);
  });

  it('has the parts of any year, at an address', async () => {
    const { page } = city;
    await goTo(page, '#/koncern/mognad');
    const years = page.getByRole('navigation', { name: 'Mätår' });
    await years.getByRole('link', { name: '2021' }).click();
    const row = page.getByRole('table', { name: 'Digital mognad 2021' }).getByRole('row', {
      name: /^Teknik/,
    });
    expect(bare(await row.innerText())).toMatch(/46,7 % 43,8 % 20 – 70 3 16/);
    expect(page.url()).toContain('ar=2021');
    // (5·40 + 6·0 + 5·100) / 16 = 43,75.
    await row.getByRole('link', { name: /^20 / }).click();
    const dialog = page.getByRole('dialog', { name: 'Så räknades det' });
    await dialog
      .getByRole('heading', { name: 'Teknik: undre kvartilen · Kommunkoncernen samlat 2021' })
      .waitFor();
    await page.keyboard.press('Escape');
    await dialog.waitFor({ state: 'detached' });
  });

  it('has n and spread behind an organisation’s columns, and the published values beside them', async () => {
    const { page } = city;
    await goTo(page, '#/koncern/organisationer/a');
    const figure = page.getByRole('figure', { name: /^Alfa: Digital mognad per faktor/ });
    await figure.getByText('Jämför med publicerade värden').click();
    await figure.getByRole('checkbox').first().check();
    const table = await tableOf(figure);
    expect(table[0]).toEqual([
      'Namn',
      '2021',
      '2021: n',
      '2021: spridning',
      '2022',
      '2022: n',
      '2022: spridning',
    ]);
    expect(table.find(([name]) => name === 'Teknik')).toEqual([
      'Teknik',
      '40,0 %',
      '5',
      '0,0',
      '60,0 %',
      '5',
      '31,6',
    ]);
    // Six factors, the response rate and the value that was asked for.
    expect(table).toHaveLength(1 + 6 + 1 + 1);
    expect(await violations(page, false)).toEqual([]);
  });
});

describe('an organisation that does not count this year', () => {
  it('has a page with its earlier years where it has not handed in, which says that this year is missing', async () => {
    const { page } = city;
    await goTo(page, '#/koncern/organisationer');
    const board = page.getByRole('table', { name: 'Organisationer' });
    // Delta has never handed in: there is nothing to open.
    expect(await board.getByRole('link', { name: 'Delta' }).count()).toBe(0);
    await board.getByRole('link', { name: 'Beta' }).click();
    const said = '2022 är inte inlämnat än. Det som visas är 2021.';
    await page.getByText(said).first().waitFor();
    const plane = page.getByRole('figure', { name: 'Digital förmåga och digitalt arv' });
    await plane.getByRole('paragraph').filter({ hasText: 'Beta 2021: digital förmåga' }).waitFor();
    await plane.getByText(said).waitFor();
    expect((await tableOf(plane)).slice(1).map(([name]) => name)).toEqual(['2021 (Tidigare år)']);
    expect(await violations(page, false)).toEqual([]);
  });

  it('says at the figures what stands in its way where it is not ready', async () => {
    const { page } = city;
    await goTo(page, '#/koncern/organisationer/c');
    const figure = page.getByRole('figure', { name: /^Gamma: Digital mognad per faktor/ });
    await figure.getByText('2022 räknas inte än: behöver kompletteras. Det som visas är 2021.').waitFor();
    const plane = page.getByRole('figure', { name: 'Digital förmåga och digitalt arv' });
    expect((await tableOf(plane)).slice(1).map(([name]) => name)).toEqual(['2021 (Tidigare år)']);
    // One that counts says nothing of the kind.
    await goTo(page, '#/koncern/organisationer/a');
    const alfa = page.getByRole('figure', { name: 'Digital förmåga och digitalt arv' });
    expect((await tableOf(alfa)).slice(1).map(([name]) => name)).toEqual([
      '2022 (Nuläge)',
      '2021 (Tidigare år)',
    ]);
    expect(await page.getByText(/räknas inte än|är inte inlämnat/).count()).toBe(0);
  });

  it('sent nothing and logged no error', () => {
    expect(city.left).toEqual([]);
    expect(city.errors).toEqual([]);
  });
});
