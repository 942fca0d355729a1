import type { Change } from '@nylage/core/rules';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { changedWorkbook, give, registerFile } from './support/example-workbooks.ts';
import { launch } from './support/launch.ts';
import { PAGE } from './support/page-server.ts';
import { violations } from './support/violations.ts';
import { goTo, openPage, type WatchedPage } from './support/watched-page.ts';

/** Between the years Beta went into Gamma, and Delta became Epsilon and Zeta. */
const REGISTER = {
  schemaVersion: 1,
  organisations: [
    { id: 'a', name: 'Alfa', type: 'department' },
    { id: 'b', name: 'Beta', type: 'department', validTo: '2022-06-30', successor: 'c' },
    { id: 'c', name: 'Gamma', type: 'department' },
    { id: 'd', name: 'Delta', type: 'department', validTo: '2022-06-30', successor: 'e; f' },
    { id: 'e', name: 'Epsilon', type: 'department', validFrom: '2022-07-01' },
    { id: 'f', name: 'Zeta', type: 'department', validFrom: '2022-07-01' },
  ],
};

/** An organisation's workbook where all answer the same of *Infrastruktur*; grades 0–5 are 0, 20, 40, 60, 80 and 100 %. */
function workbook(name: string, year: number, respondents: number, grade: number) {
  const rows = Array.from({ length: respondents }, (_, row) => row);
  return changedWorkbook(
    `${name}-${year}.xlsx`,
    { kind: 'fact', key: 'organisation', value: name },
    { kind: 'fact', key: 'year', value: year },
    { kind: 'keep-rows', sheet: 'survey', count: respondents },
    ...rows.flatMap((row) =>
      ['statement:P21', 'statement:P22'].map(
        (column): Change => ({ kind: 'set', sheet: 'survey', row, column, value: grade }),
      ),
    ),
    // A shared initiative would have six leaders.
    { kind: 'set', sheet: 'portfolio', row: 2, column: 'ownership', value: 'Egen' },
    { kind: 'set', sheet: 'portfolio', row: 2, column: 'sharedId', value: null },
  );
}

const FILES = [
  workbook('Alfa', 2021, 5, 2), // 40 %
  workbook('Alfa', 2022, 5, 3), // 60 %: +20
  workbook('Beta', 2021, 6, 0), // 0 % from six
  workbook('Gamma', 2021, 5, 5), // 100 % from five: together 500 / 11 = 45,45… %
  workbook('Gamma', 2022, 5, 3), // 60 %: +14,54…
  workbook('Delta', 2021, 5, 1), // 20 %
  workbook('Epsilon', 2022, 5, 2), // 40 % from five
  workbook('Zeta', 2022, 10, 3), // 60 % from ten: together 800 / 15 = 53,33… %: +33,33…
];

let browser: Browser;
let city: WatchedPage;

beforeAll(async () => {
  browser = await launch(inject('browser'));
  city = await openPage(browser, `file://${PAGE}#/koncern`);
  await give(city.page, [...FILES, registerFile(REGISTER)]);
});

afterAll(async () => {
  await city.close();
  await browser.close();
});

describe('organisations that merged or split between two years', () => {
  it('are followed as one in the table of the years, whichever mean is shown, down to the workbooks of both years', async () => {
    const { page } = city;
    await page.getByText('4 av 4 har lämnat in').waitFor();
    await goTo(page, '#/koncern/over-tid');
    const table = page.getByRole('table', { name: 'År för år' });
    const row = table.getByRole('row', { name: /^Infrastruktur/ });
    // 2021: (40 + 0 + 100 + 20) / 4, and (5·40 + 6·0 + 5·100 + 5·20) / 21.
    // 2022: (60 + 60 + 40 + 60) / 4, and (5·60 + 5·60 + 5·40 + 10·60) / 25.
    for (const [mean, before, after] of [
      ['varje organisation väger lika', '40,0', '55,0'],
      ['varje svar väger lika', '38,1', '56,0'],
    ] as const) {
      await page.getByRole('radio', { name: mean }).check();
      await expect.poll(() => row.innerText()).toContain(before);
      const said = await row.innerText();
      expect(said).toContain(after);
      // (20 + 14,54… + 33,33…) / 3, with either mean: what each changed by.
      expect(said).toContain('+22,6');
      expect(said).toContain('finns båda åren');
    }
    await row.getByRole('link', { name: /^\+22,6/ }).click();
    const dialog = page.getByRole('dialog', { name: 'Så räknades det' });
    await dialog.getByText('Beta + Gamma').waitFor();
    const parts = () => dialog.getByRole('region').first().getByRole('listitem');
    expect((await parts().allInnerTexts()).map((part) => part.replace(/\s+/g, ' '))).toEqual([
      expect.stringMatching(/^Alfa \+20,0 .*Alfa-2021\.xlsx, Alfa-2022\.xlsx/),
      expect.stringMatching(/^Beta \+ Gamma \+14,5 .*Beta-2021\.xlsx, Gamma-2021\.xlsx, Gamma-2022\.xlsx/),
      expect.stringMatching(
        /^Delta \+ Epsilon \+ Zeta \+33,3 .*Delta-2021\.xlsx, Epsilon-2022\.xlsx, Zeta-2022\.xlsx/,
      ),
    ]);
    // One of them opened: what it was before, weighed by its respondents, and what it is after.
    await dialog.getByRole('listitem').filter({ hasText: 'Beta + Gamma' }).getByRole('link').first().click();
    await dialog.getByRole('heading', { name: 'Infrastruktur · Beta + Gamma · 2021 till 2022' }).waitFor();
    // (6·0 + 5·100) / 11 before, from eleven.
    await dialog.getByText('2021: 45,5\u00a0% (n 11). 2022: 60,0\u00a0% (n 5).').waitFor();
    await expect
      .poll(async () => (await parts().allInnerTexts()).map((part) => part.replace(/\s+/g, ' ')))
      .toEqual([
        expect.stringMatching(/^Beta 2021 0,0 % .*n 6 · Beta-2021\.xlsx · Enkätsvar/),
        expect.stringMatching(/^Gamma 2021 100,0 % .*n 5 · Gamma-2021\.xlsx · Enkätsvar/),
        expect.stringMatching(/^Gamma 2022 60,0 % .*n 5 · Gamma-2022\.xlsx · Enkätsvar/),
      ]);
    // And up again, to the koncern's change that it is in.
    await dialog
      .getByRole('region', { name: 'Används i' })
      .getByRole('link', { name: /Infrastruktur, 2021 till 2022/ })
      .waitFor();
    expect(await violations(page, false)).toEqual([]);
    await page.keyboard.press('Escape');
    await dialog.waitFor({ state: 'detached' });
  });

  it('are told of before anybody compares, by name, and drawn in the figure', async () => {
    const { page } = city;
    await goTo(page, '#/koncern/over-tid');
    const told = page.getByText('har slagits ihop eller delats mellan 2021 och 2022 och följs som en.');
    await told.getByRole('link').click();
    const dialog = page.getByRole('dialog', { name: 'Så räknades det' });
    await dialog.getByText('Beta + Gamma').waitFor();
    await dialog.getByText('Delta + Epsilon + Zeta').waitFor();
    expect(await dialog.getByText('Alfa', { exact: true }).count()).toBe(0);
    await page.keyboard.press('Escape');
    await dialog.waitFor({ state: 'detached' });
    const figure = page.getByRole('figure', { name: /per faktor och år/ });
    await figure.getByRole('button', { name: 'Visa tabell' }).click();
    await figure.getByRole('columnheader', { name: /2021/ }).first().waitFor();
    await figure.getByRole('columnheader', { name: /2022/ }).first().waitFor();
  });

  it("are told of on each one's own page, and nobody else's", async () => {
    const { page } = city;
    for (const [id, others] of [
      ['c', 'Gamma följs som en tillsammans med Beta'],
      ['f', 'Zeta följs som en tillsammans med Delta och Epsilon'],
    ] as const) {
      await goTo(page, `#/koncern/organisationer/${id}`);
      await page.getByText(others).waitFor();
    }
    expect(await violations(page, false)).toEqual([]);
    await page.getByText('följs som en').getByRole('link', { name: 'Över tid' }).click();
    await page.getByRole('table', { name: 'År för år', exact: true }).waitFor();
    await goTo(page, '#/koncern/organisationer/a');
    await page.getByRole('figure', { name: /^Alfa: / }).waitFor();
    expect(await page.getByText('följs som en').count()).toBe(0);
  });

  it('have pages of their own when they are no more: until when, who took over, their years and workbooks', async () => {
    const { page } = city;
    await goTo(page, '#/koncern/mognad/principer?ar=2021');
    const names = page.getByRole('region', { name: 'Principer 2021' });
    await names.getByRole('link', { name: 'Beta', exact: true }).click();
    await page.getByRole('heading', { name: 'Beta', exact: true }).waitFor();
    const told = page.getByText('Beta fanns till 2022-06-30 och togs över av Gamma.');
    await told.waitFor();
    await page.getByText('Beta-2021.xlsx').waitFor();
    await page.getByText('Beta följs som en tillsammans med Gamma').waitFor();
    const plane = page.getByRole('figure', { name: 'Digital förmåga och digitalt arv' });
    await plane.getByText('Beta fanns till 2022-06-30. Det som visas är 2021.').waitFor();
    await plane.getByRole('button', { name: 'Visa tabell' }).click();
    await plane.getByRole('rowheader', { name: '2021 (Tidigare år)' }).waitFor();
    // Nobody waits for a workbook from it.
    expect(await page.getByText('är inte inlämnat än').count()).toBe(0);
    expect(await violations(page, false)).toEqual([]);
    await told.getByRole('link', { name: 'Gamma' }).click();
    await page.getByText('Gamma följs som en tillsammans med Beta').waitFor();
    expect(await page.getByText(/fanns till/).count()).toBe(0);
    await goTo(page, '#/koncern/organisationer/d');
    await page.getByText('Delta fanns till 2022-06-30 och togs över av Epsilon och Zeta.').waitFor();
    await goTo(page, '#/koncern/organisationer/g');
    await page.getByText('Sidan finns inte.').waitFor();
  });

  it('are not followed while a part is missing, which is said', async () => {
    const other = await openPage(browser, `file://${PAGE}#/koncern`);
    const { page } = other;
    await give(page, [...FILES.slice(0, -1), registerFile(REGISTER)]);
    await goTo(page, '#/koncern/over-tid');
    await page.getByText(/går inte att följa: någon av delarna har inte lämnat in/).waitFor();
    const row = page.getByRole('table', { name: 'År för år' }).getByRole('row', { name: /^Infrastruktur/ });
    // (20 + 14,54…) / 2: Delta is left out.
    await expect.poll(() => row.innerText()).toContain('+17,3');
    expect(other.errors).toEqual([]);
    await other.close();
  });

  it('sent nothing and logged no error', () => {
    expect(city.left).toEqual([]);
    expect(city.errors).toEqual([]);
  });
});
