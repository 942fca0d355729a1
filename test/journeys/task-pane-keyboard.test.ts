import { join } from 'node:path';
import type { Frame, Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { type JobByKeyboard, KeyPresses } from './support/key-presses.ts';
import { paneButton, paneIn, savedWorkbook, selectedCell } from './support/pane.ts';
import { sharedSandbox } from './support/shared-sandbox.ts';
import { RESULT_SHEETS, writtenWorkbook } from './support/written-workbook.ts';

const PAGE = join(import.meta.dirname, '../../docs/tangentbord.md');

const sandbox = sharedSandbox();

describe('The task pane by keyboard alone', () => {
  it('does every job in the number of key presses that the page states', async () => {
    const { page, errors, close } = await sandbox.open();
    const pane = paneIn(page);
    const keys = new KeyPresses(page, frameOf(page));
    const heading = (name: string) => pane.getByRole('heading', { name }).first().waitFor();
    const title = (name: string) => pane.getByRole('heading', { name, exact: true, level: 1 }).waitFor();

    await keys.job('Kontrollera arbetsboken, från den öppnade panelen', async () => {
      await keys.open('Tab', 'Kontrollera arbetsboken');
      await heading('9 saker måste rättas');
    });
    await expect.poll(() => keys.focused()).toMatch(/^Måste rättas: Om arbetsboken B4/);
    await keys.job('Gå till cellen för det första som måste rättas', async () => {
      await keys.open('Tab', 'Gå till cellen');
      await expect.poll(() => selectedCell(page)).toBe('B4');
    });
    await keys.job('Läsa varför', async () => {
      await keys.open('Tab', 'Varför?');
      await pane.getByText(/^Förväntat:/).waitFor();
    });
    await keys.job('Visa det tredje och gå till dess första cell', async () => {
      await keys.press('Tab');
      await keys.press('ArrowDown');
      await keys.press('Enter');
      await keys.open('Tab', 'Gå till cellen');
      await expect.poll(() => selectedCell(page)).toBe('F4 1 250,5');
    });
    await keys.job('Visa före och efter, och rätta alla sex', async () => {
      await keys.open('Tab', 'Visa före och efter');
      await heading('Före och efter');
      await keys.open('Tab', 'Rätta alla 6');
      await heading('3 saker måste rättas');
    });
    await keys.job('Ångra rättningen', async () => {
      await keys.open('Tab', 'Ångra rättningen');
      await heading('9 saker måste rättas');
    });
    await keys.job('Visa före och efter för allt som kan rättas, och rätta det', async () => {
      await keys.open('Shift+Tab', 'Visa före och efter');
      await heading('Före och efter');
      await keys.open('Tab', 'Rätta alla 7');
      await heading('3 saker måste rättas');
    });
    await keys.job('Kontrollera igen', async () => {
      await keys.open('Tab', 'Kontrollera igen');
      await heading('3 saker måste rättas');
    });
    await keys.job('Märka cellerna i bladen', async () => {
      await keys.open('Shift+Tab', 'Märk cellerna i bladen', 'Space');
      await paneButton(pane, 'Ta bort allt som Nyläge lagt till').waitFor();
    });
    await keys.job('Ta bort allt som Nyläge lagt till', async () => {
      await keys.open('Tab', 'Ta bort allt som Nyläge lagt till');
      await pane.getByText(/^Borttaget: 0 blad/).waitFor();
    });
    await keys.job('Öppna portföljen, och prova ett planerat initiativ', async () => {
      await keys.open('Shift+Tab', 'Portfölj');
      await heading('Portföljens läge');
      await keys.open('Tab', 'Hoppa till ”Prova”');
      await expect.poll(() => keys.focused()).toBe('Prova');
      await keys.press('Enter');
      await pane.getByRole('heading', { name: 'Prova', exact: true }).waitFor();
      await keys.open('Tab', /^INT-001/, 'Space');
      expect(await pane.getByRole('checkbox', { name: /^INT-001/ }).isChecked()).toBe(true);
    });
    await keys.job('Gör klart: skriva in vem som godkänner', async () => {
      await keys.open('Shift+Tab', 'Gör klart');
      await heading('Gör klart för inlämning');
      await keys.open('Tab', 'Roll som godkänner', null);
      await keys.type('Förvaltningsdirektör');
      await pane.getByText('Det här skrivs i Om arbetsboken:').waitFor();
      await keys.open('Tab', 'Skriv in godkännandet');
      await pane.getByText('Godkännandet står i Om arbetsboken.').waitFor();
    });
    await keys.job('Spara utdraget', async () => {
      const download = page.waitForEvent('download');
      await keys.open('Tab', 'Spara utdraget');
      expect((await download).suggestedFilename()).toBe('ovningsbok utdrag.xlsx');
    });
    await keys.job('Öppna resultatet', async () => {
      await keys.open('Shift+Tab', 'Resultat');
      await heading('Digital mognad');
    });
    await keys.job('Så räknades det, för den totala mognaden', async () => {
      await keys.open('Tab', /% \(Så räknades det\)$/);
      await heading('Så räknades det');
    });
    await keys.job('Tillbaka', async () => {
      await keys.open('Shift+Tab', 'Tillbaka');
      await heading('Digital mognad');
      // The focus is back on the number.
      await expect.poll(() => keys.focused()).toMatch(/% \(Så räknades det\)$/);
    });
    await keys.job('Räkna ut resultatet: skriv blad och diagram i arbetsboken', async () => {
      await keys.open('Shift+Tab', 'Hoppa till ”Räkna ut resultatet”');
      await expect.poll(() => keys.focused()).toBe('Räkna ut resultatet');
      await keys.press('Enter');
      await paneButton(pane, 'Visa bladet').waitFor();
    });
    await keys.job('Visa bladet', async () => {
      await keys.open('Shift+Tab', 'Visa bladet');
      await expect.poll(() => selectedCell(page)).toBe('A1 Nyläge · resultatblad · Resultat');
    });
    await keys.job('Visa allt, sök, och ta bort tipsen ur listan', async () => {
      await keys.open('Shift+Tab', 'Hoppa till vyerna');
      await keys.open('Shift+Tab', 'Kontrollera');
      await heading('3 saker måste rättas');
      await keys.open('Tab', /^Visa allt/);
      await heading('Allt vi såg');
      await keys.open('Tab', 'Sök', null);
      await keys.type('slut');
      await pane.getByRole('heading', { name: 'Portfölj (1)' }).waitFor();
      await keys.open('Tab', /^Tips \d+$/);
      await pane.getByRole('button', { name: /^Tips \d+$/, pressed: false }).waitFor();
    });
    await keys.job('Se vad som ska stå i den markerade cellen', async () => {
      await keys.open('Shift+Tab', 'Mer');
      await title('Mer');
      await keys.open('Tab', /^Den markerade cellen/);
      await pane.getByRole('heading', { name: 'Nyläge Resultat A1' }).waitFor();
    });
    await keys.job('Slå upp ett ord i ordlistan', async () => {
      await keys.open('Shift+Tab', 'Mer');
      await title('Mer');
      await keys.open('Tab', /^Ordlista/);
      await heading('Ordlista');
      await keys.open('Tab', 'Sök', null);
      await keys.type('nyttoregister');
      await expect.poll(() => pane.getByRole('term').count()).toBe(1);
    });
    await keys.job('Inställningar: byt till engelska, och tillbaka', async () => {
      await keys.open('Shift+Tab', 'Mer');
      await title('Mer');
      await keys.open('Tab', /^Inställningar/);
      await heading('Inställningar');
      await keys.open('Tab', 'Samma som Excel', null);
      await keys.press('ArrowUp');
      await heading('Settings');
      await keys.press('ArrowDown');
      await heading('Inställningar');
    });
    await keys.job('Tillbaka till cellerna', async () => {
      await keys.press('Escape');
      await expect
        .poll(() => page.evaluate(() => document.activeElement?.className ?? ''))
        .toContain('selected');
    });

    // Saving is the program's own: here a button of the sandbox.
    const saved = writtenWorkbook(
      await savedWorkbook(page, async () => {
        await page.getByRole('button', { name: 'Spara arbetsboken' }).focus();
        await page.keyboard.press('Enter');
      }),
    );
    expect(Object.keys(saved.cells).slice(-3)).toEqual(RESULT_SHEETS);
    expect(saved.cells.Portfölj?.F4).toBe('number 1250.5');
    expect(saved.charts).toHaveLength(4);

    await paneButton(pane, 'Mer').focus();
    await keys.job('Ångra en rättning som gjordes tidigare', async () => {
      await keys.press('Enter');
      await title('Mer');
      await keys.open('Tab', /^Rättningar/);
      await heading('Rättningar');
      const kept = await paneButton(pane, 'Ångra rättningen').count();
      await keys.open('Tab', 'Ångra rättningen');
      await expect.poll(() => paneButton(pane, 'Ångra rättningen').count()).toBe(kept - 1);
    });

    // These two in the end, in a workbook of their own: the pane begins anew with it.
    await paneButton(pane, 'Mer').focus();
    await keys.job('Ny arbetsbok från mallen', async () => {
      await keys.press('Enter');
      await title('Mer');
      await keys.open('Tab', /^Ny arbetsbok/);
      await heading('Ny arbetsbok från mallen');
      await keys.open('Tab', 'Mätår', null);
      await keys.type('2023');
      await keys.open('Tab', 'Gör arbetsboken');
      await page.getByText('Excel öppnar den nya arbetsboken i ett eget fönster.').waitFor();
    });
    await paneButton(pane, 'Kontrollera igen').waitFor();
    const anew = new KeyPresses(page, frameOf(page), keys.jobs);
    await paneButton(pane, 'Mer').focus();
    await anew.job('Självtest av Excel: kör, och spara resultatfilen', async () => {
      await anew.press('Enter');
      await title('Mer');
      await anew.open('Tab', /^Om Nyläge/);
      await heading('Om Nyläge');
      await anew.open('Tab', 'Självtest av Excel');
      await heading('Självtest');
      await anew.open('Tab', 'Starta självtestet');
      await paneButton(pane, 'Spara resultatfilen').waitFor({ timeout: 120_000 });
      const download = page.waitForEvent('download');
      await anew.open('Tab', 'Spara resultatfilen');
      expect((await download).suggestedFilename()).toBe('nylage-självtest-sandlåda-inte-Excel.json');
    });
    expect(errors).toEqual([]);
    await expect(pageOf(keys.jobs)).toMatchFileSnapshot(PAGE);
    await close();
  });
});

function frameOf(page: Page): Frame {
  const frame = page.frames().find((one) => one.url().includes('/addin/taskpane.html'));
  if (frame === undefined) throw new Error('The pane is not open');
  return frame;
}

/** The page of the docs: made here, so that it says what was counted. */
function pageOf(jobs: readonly JobByKeyboard[]): string {
  const rows = jobs.map(({ job, keys, presses }) => `| ${job} | ${keys} | ${presses} |`);
  return `# Panelen med bara tangentbord

Varje jobb i panelen i Excel, från där jobbet före slutade, i övningsboken i sandlådan. Antalen är räknade av \`test/journeys/task-pane-keyboard.test.ts\`, som också har skrivit sidan: ändras ett antal, ändras sidan.

| Jobb | Tangenter | Antal |
|---|---|---|
${rows.join('\n')}

Från cellerna till panelen: F6, eller Ctrl+F6 i Excel på webben. Pil upp, Pil ned, Home och End går mellan problemen i panelen utan att flytta markeringen i bladet. De flesta jobb har också en knapp på menyfliken Nyläge.

*In English:* every job in the task pane by keyboard alone, each beginning where the one before it ended, with the keys and how many presses they are. The test that counts them writes this page.
`;
}
