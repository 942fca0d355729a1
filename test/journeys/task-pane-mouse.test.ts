import type { FrameLocator, Locator } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { programs, throughLibreOffice } from '../workbooks/support/programs.ts';
import {
  checkWorkbook,
  gridCell,
  openSheet,
  paneButton,
  paneIn,
  paneTab,
  savedWorkbook,
  selectedCell,
} from './support/pane.ts';
import { sharedSandbox } from './support/shared-sandbox.ts';
import { RESULT_SHEETS, type WrittenWorkbook, writtenWorkbook } from './support/written-workbook.ts';

const noLibreOffice = programs.soffice === null;
if (noLibreOffice)
  process.stdout.write('THE SAVED WORKBOOK IS NOT OPENED IN ANOTHER PROGRAM HERE: LibreOffice is missing\n');

const sandbox = sharedSandbox();
/** What a button to a cell is called. */
const CELL = /^(Enkätsvar|Portfölj) [A-Z]+\d+/;

/** What the first journey saved, for the second to open elsewhere. */
let saved: Uint8Array | null = null;

describe('The task pane by mouse', () => {
  it('goes from planted faults to a workbook with results and charts', async () => {
    const { page, left, errors, close } = await sandbox.open();
    const pane = paneIn(page);
    await checkWorkbook(pane);
    // Six budgets as text and three things that only a person can put right.
    await pane.getByRole('heading', { name: '9 saker måste rättas' }).waitFor();

    // To the cell: the grid's selection moves, and the sheet is shown.
    await pane.getByRole('button', { name: /Portfölj E6/ }).click();
    await pane
      .getByRole('listitem')
      .filter({ hasText: 'Portfölj E6' })
      .getByRole('button', { name: 'Gå till cellen' })
      .last()
      .click();
    await expect.poll(() => selectedCell(page)).toMatch(/^E6 2021-04-16/);

    // Before and after, then the fix.
    await pane.getByRole('button', { name: /Portfölj F4/ }).click();
    await paneButton(pane, 'Visa före och efter').last().click();
    await pane.getByRole('heading', { name: 'Före och efter' }).waitFor();
    expect(await pane.getByRole('deletion').allInnerTexts()).toEqual(Array(6).fill('1\u00a0250,5'));
    expect(await pane.getByRole('insertion').allInnerTexts()).toEqual(Array(6).fill('1250,5'));
    await openSheet(page, 'Portfölj');
    const isNumber = () => gridCell(page, 'F', 4).evaluate((cell) => getComputedStyle(cell).textAlign);
    expect(await isNumber()).not.toBe('right');
    await paneButton(pane, 'Rätta alla 6').click();
    await pane.getByRole('heading', { name: '3 saker måste rättas' }).waitFor();
    await expect.poll(isNumber).toBe('right');

    // Taken back, and done again.
    await paneButton(pane, 'Ångra rättningen').click();
    await pane.getByRole('heading', { name: '9 saker måste rättas' }).waitFor();
    await expect.poll(isNumber).not.toBe('right');
    await paneButton(pane, 'Visa före och efter').first().click();
    await paneButton(pane, 'Rätta alla 7').click();
    await pane.getByRole('heading', { name: '3 saker måste rättas' }).waitFor();
    await pane.getByText('7 ändringar är gjorda.').waitFor();

    // The result, how a number was made, and the sheets with native charts.
    await paneTab(pane, 'Resultat');
    const total = pane.getByRole('button', { name: /^\d+,\d % \(Så räknades det\)$/ }).first();
    const shown = (await total.innerText()).replaceAll(/\s/g, ' ');
    await total.click();
    await pane.getByRole('heading', { name: 'Så räknades det' }).waitFor();
    await paneButton(pane, 'Tillbaka').click();
    await paneButton(pane, 'Räkna ut resultatet').click();
    await paneButton(pane, 'Visa bladet').click();
    await expect.poll(() => selectedCell(page)).toBe('A1 Nyläge · resultatblad · Resultat');
    await openSheet(page, 'Nyläge Diagram');
    await page.getByRole('region', { name: 'Diagram på bladet' }).waitFor();
    expect(await page.locator('.sheet-charts').getByRole('img').count()).toBe(4);

    saved = await savedWorkbook(page);
    const written = writtenWorkbook(saved);
    expect(Object.keys(written.cells).slice(-3)).toEqual(RESULT_SHEETS);
    expect(written.cells.Portfölj?.F4).toBe('number 1250.5');
    expect(ourTables(written).map((table) => table.split(' ')[2])).toEqual([
      'Nylage_Diagram_formagaarv',
      'Nylage_Diagram_mognad',
      'Nylage_Diagram_portfolj',
      'Nylage_Diagram_principer',
      'Nylage_Kontroll',
      'Nylage_Initiativ',
      'Nylage_Mognad',
      'Nylage_Portfolj',
      'Nylage_Portfoljtal',
      'Nylage_Rakning',
      'Nylage_Svarande',
      'Nylage_Tackning',
      'Nylage_Vikter',
    ]);
    expect(written.charts.map(({ kind }) => kind)).toEqual([
      'barChart',
      'bubbleChart',
      'radarChart',
      'scatterChart',
    ]);
    // The total on the sheet is the total in the pane.
    const cells = written.cells['Nyläge Resultat'] ?? {};
    const totals = Object.keys(cells).filter(
      (at) => cells[at] === 'text Digital mognad' && at.startsWith('A'),
    );
    // The heading of the section, and then the row of its table.
    const onSheet = cells[(totals[1] ?? '').replace('A', 'C')] ?? '';
    const value = Number(/[\d.]+/.exec(onSheet)?.[0]);
    expect(`${(value * 100).toFixed(1).replace('.', ',')} % (Så räknades det)`).toBe(shown);
    expect(left).toEqual([]);
    expect(errors).toEqual([]);
    await close();
  });

  it('opens every number of the score and portfolio pages, and of a trial, down to cells', async () => {
    const { page, errors, close } = await sandbox.open();
    const pane = paneIn(page);
    await checkWorkbook(pane);
    // Sentences of figures say again what stands in the figures' tables.
    const closed = () =>
      pane.locator('main').evaluate((main) =>
        [...main.querySelectorAll('td, p, span')]
          .filter((one) => one.closest('button, figcaption, label, svg') === null)
          .map((one) => [...one.childNodes].map((node) => (node instanceof Text ? node.data : '')).join(''))
          .filter((text) => /\d/.test(text)),
      );
    const opens = async (button: Locator) => {
      await button.click();
      await pane.getByRole('heading', { name: 'Så räknades det' }).waitFor();
      // Parts open one by one until a cell is there.
      for (let deep = 0; deep < 5 && (await pane.getByRole('button', { name: CELL }).count()) === 0; deep++)
        await pane
          .getByRole('button', { name: /^(Del för del|Svar för svar)/, expanded: false })
          .first()
          .click();
      await pane.getByRole('button', { name: CELL }).first().waitFor();
      await paneButton(pane, 'Tillbaka').click();
    };
    const inSight = (one: Locator) =>
      one.evaluate((element) => {
        const { top, bottom } = element.getBoundingClientRect();
        return top < window.innerHeight && bottom > 0;
      });
    const number = (within: Locator | FrameLocator = pane) =>
      within.getByRole('button', { name: '(Så räknades det)' });

    await paneTab(pane, 'Resultat');
    await paneButton(pane, 'Teknik').click();
    expect(await closed()).toEqual([]);
    const row = () => pane.getByRole('row', { name: /^Balansering/ });
    for (const at of [1, 2]) await opens(number(row()).nth(at));

    // A point of the 2×2 opens both its numbers: from its mark, and by keyboard from its row.
    await paneButton(pane, 'Figurer').click();
    const square = pane.getByRole('figure', { name: /förmåga och digitalt arv/ });
    const both = async (open: () => Promise<void>) => {
      await square.scrollIntoViewIfNeeded();
      await open();
      for (const name of ['Digitalt arv', 'Digital förmåga'])
        await pane.getByRole('heading', { name, level: 2 }).waitFor();
      await paneButton(pane, 'Tillbaka').click();
      // One comes back to what one left: the figure is still there, where it was.
      await expect.poll(() => inSight(square)).toBe(true);
    };
    await both(() => square.locator('svg [data-opens*="&"]').first().click());
    await both(async () => {
      await square.getByRole('button', { name: 'Visa tabell' }).press('Enter');
      await number(square.getByRole('rowheader')).first().press('Enter');
    });
    const focused = number(square.getByRole('rowheader')).first();
    expect(await focused.evaluate((element) => element === document.activeElement)).toBe(true);
    // So are the parts of the tree that were unfolded before.
    await pane
      .getByRole('row', { name: /^Infrastruktur/ })
      .first()
      .waitFor();

    await paneTab(pane, 'Portfölj');
    await pane.getByRole('heading', { name: 'Portföljens läge' }).first().waitFor();
    expect(await closed()).toEqual([]);
    for (const name of [/^Visar 8 av 8/, /av vikten/, /procentenheter/, /^Vid sidan av/])
      await opens(pane.getByRole('button', { name }).first());
    for (const name of [/^Innovation, extern nytta/, /^storlek/])
      await opens(number(pane.getByRole('row', { name })).first());

    await paneButton(pane, 'Prova').click();
    await pane.getByRole('checkbox', { name: /^INT-001/ }).check();
    expect(await closed()).toEqual([]);
    const before = await number().nth(1).innerText();
    await opens(number().nth(1));
    // What was tried is still there when one comes back.
    expect(await pane.getByRole('checkbox', { name: /^INT-001/ }).isChecked()).toBe(true);
    expect(await number().nth(1).innerText()).toBe(before);
    expect(errors).toEqual([]);
    await close();
  });

  it('comes back to a search as it was after a look at a fix, and begins anew from the verdict', async () => {
    const { page, close } = await sandbox.open();
    const pane = paneIn(page);
    await checkWorkbook(pane);
    await pane.locator('#show-all').click();
    const search = pane.getByRole('searchbox', { name: 'Sök' });
    const tips = pane.getByRole('button', { name: /^Tips \d+$/ });
    await search.fill('text, inte ett tal');
    await tips.click();
    const row = pane.getByRole('button', { name: /Portfölj F4/ }).first();
    await row.click();
    await paneButton(pane, 'Visa före och efter').click();
    await pane.getByRole('heading', { name: 'Före och efter' }).waitFor();
    await paneButton(pane, 'Tillbaka').click();
    expect(await search.inputValue()).toBe('text, inte ett tal');
    expect(await tips.getAttribute('aria-pressed')).toBe('false');
    expect(await row.getAttribute('aria-expanded')).toBe('true');
    await paneTab(pane, 'Kontrollera');
    await pane.locator('#show-all').click();
    expect(await search.inputValue()).toBe('');
    expect(await tips.getAttribute('aria-pressed')).toBe('true');
    await close();
  });

  it.skipIf(noLibreOffice)(
    noLibreOffice
      ? 'SKIPPED, LibreOffice is missing'
      : 'is seen by LibreOffice: the same values, tables and charts',
    () => {
      if (saved === null) throw new Error('The journey before saved nothing');
      const ours = writtenWorkbook(saved);
      const theirs = writtenWorkbook(throughLibreOffice(saved, 'xlsx'));
      expect(theirs.charts).toEqual(ours.charts);
      expect(ourTables(theirs)).toEqual(ourTables(ours));
      for (const sheet of RESULT_SHEETS) expect(theirs.cells[sheet], sheet).toEqual(ours.cells[sheet]);
    },
  );
});

function ourTables({ tables }: WrittenWorkbook): readonly string[] {
  return tables.filter((table) => table.startsWith('Nyläge'));
}
