import { buildGroupExample, exampleRegister, groupRules } from '@nylage/core/group';
import { exampleInstrument } from '@nylage/core/instrument';
import { workbookContract } from '@nylage/core/workbook';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { asFile, give, registerFile } from './support/example-workbooks.ts';
import { launch } from './support/launch.ts';
import { PAGE } from './support/page-server.ts';
import { violations } from './support/violations.ts';
import { goTo, openPage } from './support/watched-page.ts';

/** What the page should show of a matter, as the workbooks of the rule's example have it. */
interface Matter {
  /** The example, as the rule calls it. */
  readonly example: string;
  readonly says: RegExp;
  /** Whoever stands beside each other, in their order. */
  readonly sides: readonly string[];
  /** Each row: what it is about, then a cell for each side, as `value` or `value @ place`. */
  readonly rows: readonly (readonly [what: string, ...cells: string[]])[];
  /** What can be chosen, in order. */
  readonly choices: readonly RegExp[];
  /** Which of them is proposed, from 0, or null where nobody can know; and why. */
  readonly proposal: readonly [at: number | null, why: RegExp];
}

/** By rule: every way in which workbooks do not agree. */
const MATTERS: Readonly<Record<string, readonly Matter[]>> = {
  'organisation-name-is-in-register': [
    {
      example: 'ett felskrivet namn',
      says: /^Registret har ingen organisation som heter ’Exempel förvaltningn’/,
      sides: ['Exempel förvaltningn'],
      rows: [['Organisation', 'Exempel förvaltningn @ Om arbetsboken B2']],
      choices: [/Exempelförvaltningen/, /Provbolaget/, /Testnämnden/, /Ingen av dem/],
      proposal: [0, /Namnet liknar Exempelförvaltningen/],
    },
    {
      example: 'en organisation som har upphört',
      says: /^Gamla provbolaget fanns till 2022-06-30 och togs över av Provbolaget/,
      sides: ['Gamla provbolaget'],
      rows: [['Organisation', 'Gamla provbolaget @ Om arbetsboken B2']],
      choices: [/Provbolaget/, /Gamla provbolaget/],
      proposal: [0, /Provbolaget tog över/],
    },
  ],
  'workbooks-are-made-alike': [
    {
      example: 'ett annat mätinstrument',
      says: /mätt med ’Annat mått’, de andra med Exempelinstrument 1/,
      // What all others have stands beside it.
      sides: ['Provbolaget', '1 annan arbetsbok'],
      rows: [
        ['Mätinstrument', 'Annat mått @ Om arbetsboken B9', 'Exempelinstrument 1 (exempel, inte DiMiOS)'],
      ],
      choices: [/visas för sig/, /samma med ett annat namn/],
      proposal: [0, /Namnet är ett annat/],
    },
    {
      example: 'en annan mall',
      says: /har mallen ’nylage-arbetsbok 0’, de andra ’nylage-arbetsbok 1’/,
      sides: ['Testnämnden', '2 andra arbetsböcker'],
      rows: [['Mallversion', 'nylage-arbetsbok 0 @ Om arbetsboken B17', 'nylage-arbetsbok 1']],
      choices: [/räknas tillsammans/, /räknas inte/],
      proposal: [0, /gick att läsa/],
    },
  ],
  'organisation-hands-in-once': [
    {
      example: 'två budgetar i samma rad',
      says: /^Två arbetsböcker från Exempelförvaltningen, en uppgift skiljer/,
      sides: ['Exempelförvaltningen', 'Exempelförvaltningen'],
      rows: [['Portfölj INT-001 · Budget (tkr)', '1 300 @ Portfölj F2', '1 200 @ Portfölj F2']],
      choices: [/gäller/, /gäller/],
      proposal: [null, /båda är godkända samma dag/],
    },
  ],
  'newest-version-holds': [
    {
      example: 'godkänd en vecka senare',
      says: /^Exempelförvaltningen har lämnat in flera versioner; den nyaste är godkänd 2022-03-22/,
      sides: ['Exempelförvaltningen', 'Exempelförvaltningen'],
      rows: [
        [
          'Om arbetsboken · Godkänd datum',
          '2022-03-22 @ Om arbetsboken B7',
          '2022-03-15 @ Om arbetsboken B7',
        ],
        ['Portfölj INT-001 · Budget (tkr)', '1 300 @ Portfölj F2', '1 200 @ Portfölj F2'],
      ],
      choices: [/2022-03-22/, /2022-03-15/],
      proposal: [0, /godkänd senast, 2022-03-22/],
    },
  ],
  'shared-initiative-has-one-leader': [
    {
      example: 'två som leder',
      says: /^2 organisationer skriver att de leder G-12/,
      sides: ['Exempelförvaltningen', 'Provbolaget'],
      rows: [
        ['Initiativ', 'Sensorer i parker @ Portfölj B4', 'Sensorer i parker @ Portfölj B4'],
        ['Egen eller gemensam', 'Gemensam, vi leder @ Portfölj N4', 'Gemensam, vi leder @ Portfölj N4'],
        ['Gemensamt id', 'G-12 @ Portfölj O4', 'G-12 @ Portfölj O4'],
        ['Budget (tkr)', '450 @ Portfölj F4', '900 @ Portfölj F4'],
      ],
      choices: [/^Exempelförvaltningen leder/, /^Provbolaget leder/, /olika initiativ/],
      proposal: [1, /Provbolaget har den största budgeten \(900 tkr\)/],
    },
  ],
  'shared-total-covers-parts': [
    {
      example: 'den som deltar skriver mer än den som leder',
      says: /^Exempelförvaltningen leder G-12 och skriver 450 tkr, men de som deltar skriver 900 tkr/,
      sides: ['Exempelförvaltningen', 'Provbolaget'],
      rows: [
        ['Egen eller gemensam', 'Gemensam, vi leder @ Portfölj N4', 'Gemensam, vi deltar @ Portfölj N4'],
        ['Budget (tkr)', '450 @ Portfölj F4', '900 @ Portfölj F4'],
        ['Timmar', '900 @ Portfölj G4', '300 @ Portfölj G4'],
      ],
      choices: [/450 tkr/, /900 tkr/, /Lägg ihop/],
      proposal: [0, /den som leder anger hela beloppet/],
    },
    {
      example: 'delarna är tillsammans mer än det hela',
      says: /de som deltar skriver 500 tkr tillsammans/,
      sides: ['Exempelförvaltningen', 'Provbolaget', 'Testnämnden'],
      rows: [['Budget (tkr)', '450 @ Portfölj F4', '300 @ Portfölj F4', '200 @ Portfölj F4']],
      choices: [/450 tkr/, /Lägg ihop/],
      proposal: [0, /den som leder anger hela beloppet/],
    },
  ],
  'named-participant-lists-initiative': [
    {
      example: 'den som nämns har inte med initiativet',
      says: /^Exempelförvaltningen nämner Provbolaget i det gemensamma initiativet G-12/,
      sides: ['Exempelförvaltningen', 'Provbolaget'],
      rows: [
        ['Gemensamt id', 'G-12 @ Portfölj O4', '(tomt)'],
        ['Motivering', 'Sensorer i parker. Nytt mot i dag, tillsammans med Provbolaget @ Portfölj M4', ''],
      ],
      choices: [/^Be Provbolaget rätta/, /deltar inte/],
      proposal: [0, /Bara de själva vet/],
    },
  ],
  'portfolios-weigh-alike': [
    {
      example: 'timmar och tkr',
      says: /^Organisationerna väger i olika saker: 2 i tkr, 1 i timmar/,
      sides: ['Provbolaget'],
      rows: [['Vikt', 'Timmar @ Om arbetsboken B14']],
      choices: [/^Väg i tkr/, /^Väg i timmar/, /pris per timme/],
      proposal: [0, /De flesta väger i tkr/],
    },
  ],
  'data-set-has-one-owner': [
    {
      example: 'två som äger samma datamängd',
      says: /^2 organisationer skriver att de äger datamängden D-07 Lekplatser/,
      sides: ['Exempelförvaltningen', 'Provbolaget'],
      rows: [
        ['Id', 'D-07 @ Datamängder A2', 'd-07 @ Datamängder A2'],
        ['Datamängd', 'Lekplatser @ Datamängder B2', 'Lekplatser @ Datamängder B2'],
        ['Vår roll', 'Äger och delar @ Datamängder C2', 'Äger och delar @ Datamängder C2'],
      ],
      choices: [/^Exempelförvaltningen äger/, /^Provbolaget äger/, /olika datamängder/],
      proposal: [null, /ingen av dem som använder den/],
    },
  ],
  'receiver-lists-shared-data-set': [
    {
      example: 'mottagaren har andra datamängder, men inte den',
      says: /^Exempelförvaltningen delar datamängden D-07 Lekplatser med Provbolaget/,
      sides: ['Exempelförvaltningen', 'Provbolaget'],
      rows: [
        ['Id', 'D-07 @ Datamängder A2', '(tomt)'],
        ['Datamängd', 'Lekplatser @ Datamängder B2', ''],
        ['Delas med', 'Prov AB @ Datamängder F2', ''],
      ],
      choices: [/^Be Provbolaget rätta/, /använder den inte/],
      proposal: [0, /Bara mottagaren vet/],
    },
  ],
  'benefit-is-registered-once': [
    {
      example: 'samma nytta av ett gemensamt initiativ',
      says: /^Nyttan ’Färre torra träd’ står i registret hos flera/,
      sides: ['Exempelförvaltningen', 'Provbolaget'],
      rows: [
        ['Nytta-id', 'NY-07 @ Nyttoregister A3', 'NY-07 @ Nyttoregister A3'],
        ['Nytta', 'Färre torra träd @ Nyttoregister B3', 'färre torra träd @ Nyttoregister B3'],
        ['Egen eller gemensam', 'Gemensam @ Nyttoregister D3', 'Gemensam @ Nyttoregister D3'],
      ],
      choices: [/^Exempelförvaltningen följer/, /^Provbolaget följer/, /olika nyttor/],
      proposal: [0, /Exempelförvaltningen leder initiativet/],
    },
  ],
  'dependency-is-due-in-time': [
    {
      example: 'den andra är klar först på hösten',
      says: /^L01 hos Exempelförvaltningen ska vara klar 2022-06-30 men väntar på L11 hos Provbolaget/,
      sides: ['Exempelförvaltningen', 'Provbolaget'],
      rows: [
        ['Beroende av (id)', 'Provbolaget L11 @ Insatser N2', ''],
        ['Klart senast', '2022-06-30 @ Insatser J2', '2022-09-30 @ Insatser J4'],
        ['Id', '', 'L11 @ Insatser A4'],
      ],
      choices: [/^Be Exempelförvaltningen/, /^Be Provbolaget/, /Datumen får stå/],
      proposal: [0, /Exempelförvaltningen väntar/],
    },
  ],
  'koncern-target-is-set-once': [
    {
      example: 'två målpunkter för kommunkoncernen',
      says: /olika mål för kommunkoncernens innovation 2025: 1 → 15 \(Exempelförvaltningen\), 1 → 20 \(Provbolaget\)/,
      sides: ['Exempelförvaltningen', 'Provbolaget'],
      rows: [
        ['Mål', '15 @ Mål E3', '20 @ Mål E3'],
        ['Utgångsvärde', '1 @ Mål D3', '1 @ Mål D3'],
      ],
      choices: [/^1 → 15/, /^1 → 20/, /Be dem rätta/],
      proposal: [null, /bara den som har beslutat/],
    },
  ],
};

const contract = workbookContract(exampleInstrument);
let browser: Browser;

beforeAll(async () => {
  browser = await launch(inject('browser'));
});

afterAll(() => browser.close());

/** The table's cells, row by row, as `MATTERS` writes them. */
async function cellsIn(page: Page): Promise<readonly (readonly string[])[]> {
  const rows = await page.getByRole('table', { name: 'Så säger de' }).locator('tbody tr').all();
  return Promise.all(
    rows.map(async (row) =>
      (await row.locator('th, td').allInnerTexts()).map((cell) =>
        cell
          .trim()
          .replaceAll('\u00a0', ' ')
          .replace(/\s*\n\s*/, ' @ '),
      ),
    ),
  );
}

describe('whatever does not agree between workbooks', () => {
  it('is seen here, rule by rule', () => {
    expect(Object.keys(MATTERS).sort()).toEqual(groupRules.map(({ id }) => id).sort());
  });

  it.each(
    Object.entries(MATTERS).flatMap(([rule, matters]) =>
      matters.map((matter) => [rule, matter.example, matter] as const),
    ),
  )('%s, %s: side by side, proposed, decided, logged, undone', async (rule, name, matter) => {
    const example = groupRules
      .find(({ id }) => id === rule)
      ?.examples.invalid.find((one) => one.name === name);
    if (example === undefined) throw new Error(`${rule} has no example «${name}»`);
    const { page, left, errors, close } = await openPage(browser, `file://${PAGE}#/koncern`);
    await give(page, [
      ...buildGroupExample(example, contract).map(({ file, grid }) => asFile(file, grid)),
      registerFile(exampleRegister),
    ]);
    await goTo(page, '#/koncern/beslut');
    const link = page.getByRole('link', { name: matter.says });
    await link.click();
    await page.getByRole('heading', { name: matter.says }).waitFor();
    // Side by side, with the cells.
    const heads = (
      await page.getByRole('table', { name: 'Så säger de' }).getByRole('columnheader').allInnerTexts()
    ).slice(1);
    expect(heads.map((head) => head.split(',')[0])).toEqual(matter.sides);
    const cells = await cellsIn(page);
    for (const row of matter.rows) expect(cells).toContainEqual(row);
    // What is proposed is chosen from the start, with its reason as the reason.
    const choices = page.getByRole('radio');
    const labels = await page.getByRole('radiogroup').locator('label').allInnerTexts();
    expect(labels).toHaveLength(matter.choices.length);
    for (const [at, choice] of matter.choices.entries()) expect(labels[at]).toMatch(choice);
    const why = page.getByLabel('Varför', { exact: true });
    const [at, reasonShown] = matter.proposal;
    const head = at === null ? 'Inget förslag:' : 'Varför förslaget:';
    expect(await page.getByText(head).locator('..').innerText()).toMatch(reasonShown);
    if (at === null) {
      expect(await page.getByText('Varför förslaget:').count()).toBe(0);
      expect(await page.locator('input[type=radio]:checked').count()).toBe(0);
      await choices.first().check();
      await why.fill('Enligt samtal');
    } else {
      expect(await choices.nth(at).isChecked()).toBe(true);
      expect(labels[at]).toContain('(förslag)');
      expect(await why.inputValue()).toMatch(reasonShown);
    }
    const reason = await why.inputValue();
    expect(await violations(page, false)).toEqual([]);
    await page.getByLabel('Beslutat som (roll)').fill('Samordnare');
    await page.getByRole('button', { name: 'Besluta', exact: true }).click();
    await page.getByRole('main').getByRole('status').filter({ hasText: reason }).waitFor();
    // Logged, and no longer waiting.
    await page.getByRole('link', { name: 'Alla beslut' }).click();
    const log = page.getByRole('table', { name: 'Beslutslogg' });
    const logged = log.getByRole('row').filter({ hasText: reason });
    await logged.filter({ hasText: 'Samordnare' }).filter({ hasText: 'Gäller' }).waitFor();
    // Undone, it can be decided again, and the log remembers both.
    await log.getByRole('button', { name: /^Ångra/ }).click();
    const dialog = page.getByRole('dialog', { name: 'Ångra beslutet?' });
    await dialog.getByLabel('Varför det ångras').fill('Fel rad');
    await dialog.getByRole('button', { name: 'Ångra' }).click();
    await log.getByRole('row', { name: /Ångrat.*Fel rad/ }).waitFor();
    await link.first().click();
    await page.getByRole('button', { name: 'Besluta', exact: true }).waitFor();
    expect(left).toEqual([]);
    expect(errors).toEqual([]);
    await close();
  });

  it('a name that a register of thousands does not know: the likest are listed, any other is found by a search, by keyboard', async () => {
    const example = groupRules
      .find(({ id }) => id === 'organisation-name-is-in-register')
      ?.examples.invalid.find(({ name }) => name === 'ett felskrivet namn');
    if (example === undefined) throw new Error('no example');
    const crowd = Array.from({ length: 5000 }, (_, at) => ({
      id: `x${at}`,
      name: `Påhittad nämnd ${at}`,
      type: 'department',
    }));
    const { page, errors, close } = await openPage(browser, `file://${PAGE}#/koncern`);
    await give(page, [
      ...buildGroupExample(example, contract).map(({ file, grid }) => asFile(file, grid)),
      registerFile({ ...exampleRegister, organisations: [...exampleRegister.organisations, ...crowd] }),
    ]);
    await goTo(page, '#/koncern/beslut');
    await page.getByRole('link', { name: /^Registret har ingen organisation/ }).click();
    await page.getByRole('radio', { name: /Exempelförvaltningen \(förslag\)/ }).waitFor();
    const labels = await page.getByRole('radiogroup').locator('label').allInnerTexts();
    expect(labels.at(-2)).toMatch(/Ingen av dem/);
    expect(labels.length).toBeLessThanOrEqual(5);
    await page.getByRole('radio', { name: 'En annan organisation i registret' }).check();
    await page.getByLabel('Beslutat som (roll)').fill('Samordnare');
    await page.getByLabel('Varför', { exact: true }).fill('Enligt samtal');
    const decide = page.getByRole('button', { name: 'Besluta', exact: true });
    await decide.click();
    await page.getByText('Välj vilken i listan.').waitFor();
    const box = page.getByRole('combobox', { name: 'Sök organisation' });
    await box.click();
    await page.getByText(/^Visar 20 av 5.00\d\. Skriv/).waitFor();
    expect(await page.getByRole('option').count()).toBe(20);
    await box.fill('nämnd 4321');
    await expect.poll(() => page.getByRole('option').allInnerTexts()).toEqual(['Påhittad nämnd 4321']);
    await box.press('ArrowDown');
    await box.press('Enter');
    await expect.poll(() => box.inputValue()).toBe('Påhittad nämnd 4321');
    expect(await violations(page, false)).toEqual([]);
    await decide.click();
    await page.getByText('Det är Påhittad nämnd 4321').waitFor();
    expect(errors).toEqual([]);
    await close();
  });
});
