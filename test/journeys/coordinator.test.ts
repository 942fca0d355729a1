import { readFileSync } from 'node:fs';
import type { Browser, Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { launch } from './support/launch.ts';
import { PAGE, servePage } from './support/page-server.ts';
import { violations } from './support/violations.ts';
import { goTo, openSampleCity, tabTo, type WatchedPage } from './support/watched-page.ts';

let browser: Browser;
let server: Awaited<ReturnType<typeof servePage>>;

beforeAll(async () => {
  browser = await launch(inject('browser'));
  server = await servePage();
});

afterAll(async () => {
  await browser.close();
  server.close();
});

/** Closes what is beside the view, and waits until the view itself can be reached again. */
async function closed(page: Page, dialog: Locator): Promise<void> {
  await page.keyboard.press('Escape');
  await dialog.waitFor({ state: 'detached' });
  await page.locator('#root:not([aria-hidden])').waitFor();
}

/** What a number is made of, where its explanation is open. */
function terms(dialog: Locator): Locator {
  return dialog.getByRole('region').first().getByRole('listitem');
}

/** The same work in a page that a server gave and in one opened from a folder. */
describe.each(['served', 'from a folder'] as const)('the coordinator, %s', (from) => {
  let city: WatchedPage;

  beforeAll(async () => {
    city = await openSampleCity(browser, from === 'served' ? server.url : `file://${PAGE}`);
  }, 240_000);

  afterAll(() => city.close());

  it('sees in one glance who has handed in, what can be said and what cannot, and opens each number', async () => {
    const { page } = city;
    await goTo(page, '#/koncern');
    for (const heading of ['Det vi kan säga', 'Det vi inte kan säga än, och vad som krävs', 'Planen'])
      await page.getByRole('heading', { name: heading, exact: true }).waitFor();
    const received = page.getByText('av 62 har lämnat in').getByRole('link').first();
    const count = Number.parseInt(await received.innerText(), 10);
    await received.click();
    const dialog = page.getByRole('dialog', { name: 'Så räknades det' });
    await dialog.getByRole('heading', { name: /^Inlämnad · Kommunkoncernen samlat 20/ }).waitFor();
    expect(await terms(dialog).count()).toBe(count);
    expect(page.url()).toContain('visa=status');
    await closed(page, dialog);
  });

  it('finds on the status board who is late, and has a message for each', async () => {
    const { page } = city;
    await goTo(page, '#/koncern');
    // Typed as a person does: part by part, in the order of the browser's language.
    await page.getByLabel('Sista dag').focus();
    await page.keyboard.type('01312020', { delay: 30 });
    await expect.poll(() => page.getByLabel('Sista dag').inputValue()).toBe('2020-01-31');
    await page.getByText('sista dag 2020-01-31').waitFor();
    await page.getByRole('link', { name: /inte inlämnade än/ }).click();
    const rows = page.getByRole('row');
    await expect.poll(() => page.url()).toContain('lage=missing');
    await expect.poll(async () => (await rows.allInnerTexts()).slice(1).join()).not.toContain('Inlämnad,');
    for (const said of (await rows.allInnerTexts()).slice(1))
      expect(said).toMatch(/Inte inlämnad än\s+(Kanske [^\t]*)?\s*\d/);
    await page.getByRole('button', { name: 'Sen', exact: false }).click();
    expect(await page.getByRole('columnheader', { name: /Sen/ }).getAttribute('aria-sort')).toBe(
      'descending',
    );
    // Everyone late, whatever is missing, has its number of days.
    await page.getByRole('combobox', { name: 'Läge' }).click();
    await page.getByRole('option', { name: 'Försenad' }).click();
    await expect.poll(() => page.url()).toContain('lage=late');
    await page
      .getByRole('row', { name: /Behöver kompletteras/ })
      .first()
      .waitFor();
    await page.getByRole('button', { name: 'Måste rättas', exact: false }).click();
    const most = page.getByRole('columnheader', { name: /Måste rättas/ });
    await expect.poll(() => most.getAttribute('aria-sort')).toBe('descending');
    const column = (await page.getByRole('columnheader').allInnerTexts()).findIndex((one) =>
      one.includes('Måste rättas'),
    );
    await expect
      .poll(async () => {
        const counts = await rows.evaluateAll(
          (all, at) =>
            all.slice(1).map((row) => Number(/\d+/.exec(row.children[at]?.textContent ?? '')?.[0] ?? 0)),
          column,
        );
        return Math.max(...counts) > 0 && counts.every((one, at) => at === 0 || one <= (counts[at - 1] ?? 0));
      })
      .toBe(true);
    const late = (await rows.allInnerTexts()).slice(1);
    for (const said of late)
      expect(said).toMatch(/(Inte inlämnad än|Behöver kompletteras)[\s\S]*\t\d[\d\s]* dag/);
    expect(late.some((said) => said.includes('Inte inlämnad än'))).toBe(true);
    await page.getByRole('searchbox').fill('finns inte');
    await page.getByText('Ingen organisation stämmer').waitFor();
    await page.getByRole('searchbox').fill('');
    await page
      .getByRole('button', { name: /^Kopiera påminnelse: / })
      .first()
      .waitFor();
  });

  it('decides by keyboard between two workbooks side by side, and takes it back', async () => {
    const { page } = city;
    await goTo(page, '#/koncern/beslut');
    await page.getByRole('heading', { name: '2 saker behöver ditt beslut' }).waitFor();
    await page.getByRole('link', { name: /^2023: Två arbetsböcker från/ }).click();
    await page.getByRole('heading', { name: /^2023: Två arbetsböcker från/ }).waitFor();
    await page.getByRole('row', { name: /Budget/ }).waitFor();
    await page.getByRole('button', { name: 'Besluta', exact: true }).click();
    // What is missing is said where it is missing.
    await page.getByText('Skriv vilken roll som beslutar.').waitFor();
    await page.getByRole('radio').first().focus();
    await page.keyboard.press('Space');
    await tabTo(page, /^$/);
    await page.keyboard.type('Samordnare');
    await page.keyboard.press('Tab');
    await page.keyboard.type('Enligt samtal med bolaget');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await page.getByText('Enligt samtal med bolaget').waitFor();
    // The keyboard is where the answer is.
    await expect
      .poll(() => page.evaluate(() => document.activeElement?.textContent ?? ''))
      .toMatch(/^2023: Två arbetsböcker från/);
    await page.getByRole('link', { name: 'Alla beslut' }).click();
    await page.getByRole('heading', { name: 'En sak behöver ditt beslut' }).waitFor();
    const log = page.getByRole('table', { name: 'Beslutslogg' });
    await log.getByRole('row', { name: /Samordnare.*Gäller/ }).waitFor();
    const download = page.waitForEvent('download');
    await page.getByRole('button', { name: 'Spara beslut.json' }).click();
    const saved = await (await download).path();
    expect(JSON.parse(readFileSync(saved, 'utf8'))).toMatchObject({
      decisions: [{ role: 'Samordnare', reason: 'Enligt samtal med bolaget', undone: null }],
    });
    await log.getByRole('button', { name: /^Ångra/ }).click();
    const dialog = page.getByRole('dialog', { name: 'Ångra beslutet?' });
    await dialog.getByLabel('Varför det ångras').fill('Fel arbetsbok');
    await dialog.getByRole('button', { name: 'Ångra' }).click();
    await log.getByRole('row', { name: /Ångrat.*Fel arbetsbok/ }).waitFor();
    await page.getByRole('heading', { name: '2 saker behöver ditt beslut' }).waitFor();
    await page.locator('input[type=file]').setInputFiles({
      name: 'beslut.json',
      mimeType: 'application/json',
      buffer: readFileSync(saved),
    });
    await page.getByText('Besluten är öppnade.').waitFor();
    await log.getByRole('row', { name: /Samordnare.*Gäller/ }).waitFor();
  });

  it('gives a price per hour where organisations weigh in different units, and the point moves', async () => {
    const { page } = city;
    await goTo(page, '#/koncern');
    const point = page.getByText(/^Portföljen:/);
    const before = await point.innerText();
    await goTo(page, '#/koncern/beslut');
    await page
      .getByRole('link', { name: /^2023: Organisationerna väger i olika saker/ })
      .last()
      .click();
    await page.getByRole('radio', { name: /pris/i }).click();
    const price = page.getByLabel('Pris per timme (kr)');
    const asked = page.getByText(
      /^Stämmer 0,8\skr per timme\? Priset brukar vara mellan 100 och 10\s000\skr/,
    );
    await price.fill('0,8');
    await asked.waitFor();
    await price.fill('650');
    await asked.waitFor({ state: 'detached' });
    await page.getByLabel('Beslutat som (roll)').fill('Samordnare');
    await page.getByLabel('Varför', { exact: true }).fill('Stadens schablon');
    await page.getByRole('button', { name: 'Besluta', exact: true }).click();
    await page.getByText('Stadens schablon').waitFor();
    await goTo(page, '#/koncern');
    await expect.poll(() => point.innerText()).toContain('timmar för 650\u00a0kr');
    expect(await point.innerText()).not.toBe(before);
  });

  it('has no accessibility faults that axe can see where decisions are made', async () => {
    const { page } = city;
    await goTo(page, '#/koncern/beslut');
    await page.getByRole('table', { name: 'Beslutslogg' }).waitFor();
    expect(await violations(page, false)).toEqual([]);
    await page
      .getByRole('link', { name: /^2023: Registret har ingen organisation/ })
      .first()
      .click();
    await page.getByRole('button', { name: 'Besluta', exact: true }).waitFor();
    expect(await violations(page, false)).toEqual([]);
  });

  it('sees the point of the portfolio under every weight, what it covers and how far it is from the target', async () => {
    const { page } = city;
    await goTo(page, '#/koncern/portfolj');
    await page.getByRole('heading', { name: 'Vad punkten visar' }).waitFor();
    await page.getByText('Ej representativ').first().waitFor();
    await page.getByText(/^Visar \d+ av 62/).waitFor();
    await page.getByText(/procentenheter kvar till målpunkten/).waitFor();
    const table = page.getByRole('table', { name: 'Punkten med andra vikter' });
    const dialog = page.getByRole('dialog', { name: 'Så räknades det' });
    for (const [row, address] of [
      [/^timmar/, /visa=pool%3A2023%3Ainnovation%3Ahours/],
      [/^varje organisation väger lika/, /visa=pool-mean%3A2023%3Ainnovation/],
    ] as const) {
      const number = table.getByRole('row', { name: row }).getByRole('link').first();
      const shown = (await number.innerText()).split('(')[0]?.trim() ?? '';
      await number.click();
      await dialog.getByText(shown, { exact: true }).first().waitFor();
      expect(page.url()).toMatch(address);
      await closed(page, dialog);
    }
    expect(await violations(page, false)).toEqual([]);
  });

  it("sees principles for every organisation in the register's order, each number down to its answers", async () => {
    const { page } = city;
    await goTo(page, '#/koncern/mognad');
    await page.getByRole('link', { name: 'Principer' }).click();
    const table = page.getByRole('table', { name: 'Principer 2023' });
    await table.getByRole('row', { name: /^Kommunkoncernen samlat/ }).waitFor();
    await page.getByText(/Samlat är .+ högst \(\d+\s%\)/).waitFor();
    // What few have answered is said not to be shown, to whoever listens too.
    await table.getByText('Visas inte (färre än 5 svar)').first().waitFor({ state: 'attached' });
    await table
      .getByRole('row')
      .filter({ has: page.getByRole('cell').getByRole('link') })
      .nth(1)
      .getByRole('cell')
      .getByRole('link')
      .first()
      .click();
    const dialog = page.getByRole('dialog', { name: 'Så räknades det' });
    await dialog
      .getByRole('button', { name: /Svar för svar/ })
      .first()
      .click();
    expect(page.url()).toContain('#/koncern/mognad/principer?visa=own');
    // And back up: the koncern's number that it is in, and the page of the plan that shows that.
    const uses = dialog.getByRole('region', { name: 'Används i' });
    await uses.getByRole('link', { name: /2023, varje organisation väger lika/ }).click();
    await dialog.getByText('Varje organisation väger lika.').waitFor();
    await uses.getByRole('link', { name: /^IND\d+/ }).click();
    await page.getByRole('heading', { name: 'Önskat nyläge' }).waitFor();
    await page.goBack();
    await page.goBack();
    await uses.getByRole('link').first().waitFor();
    await closed(page, dialog);
    await page.getByRole('navigation', { name: 'Mätår' }).getByRole('link', { name: '2022' }).click();
    await page.getByRole('table', { name: 'Principer 2022' }).waitFor();
  });

  it('compares years only as far as the data goes, and with published values only when asked', async () => {
    const { page } = city;
    await goTo(page, '#/koncern/over-tid');
    await page.getByText(/^Från 2022 till 2023: \d+ delar ökar/).waitFor();
    await page.getByText(/har inte samma organisationer/).waitFor();
    const small = page.getByRole('row', { name: /för liten skillnad för att dra slutsats/ }).first();
    await small.getByRole('link', { name: /^[+−]/ }).first().click();
    const dialog = page.getByRole('dialog', { name: 'Så räknades det' });
    // Exactly: what the number is used in says it too, once that has come.
    await dialog.getByText('för liten skillnad för att dra slutsats', { exact: true }).waitFor();
    expect(page.url()).toContain('visa=change');
    expect(await dialog.innerText()).toContain('finns bara ett av åren');
    await closed(page, dialog);
    expect(await violations(page, false)).toEqual([]);
    await goTo(page, '#/koncern/mognad');
    const drawing = page.getByRole('figure', { name: /per faktor och år/ });
    await drawing.waitFor();
    expect(await drawing.innerText()).not.toContain('Nacka 2022\n');
    await page.getByText('Jämför med publicerade värden').click();
    await page.getByRole('checkbox', { name: /^Nacka 2022: 56/ }).check();
    await drawing.getByRole('button', { name: 'Visa tabell' }).click();
    await drawing.getByRole('row', { name: /^Nacka 2022/ }).waitFor();
    await page.getByRole('checkbox', { name: /^Nacka 2022: 56/ }).uncheck();
    await drawing.getByRole('row', { name: /^Nacka 2022/ }).waitFor({ state: 'detached' });
  });

  it('follows the plan up: goal area, indicators, measures and actions, each number opening its own address', async () => {
    const { page } = city;
    await goTo(page, '#/koncern');
    await page.getByRole('link', { name: /^M2 / }).click();
    await page.getByRole('heading', { name: 'Önskat nyläge' }).waitFor();
    await page.getByRole('row', { name: /^IND07/ }).waitFor();
    await page.getByRole('row', { name: /^PM05/ }).getByRole('link').first().click();
    const dialog = page.getByRole('dialog', { name: 'Så räknades det' });
    await expect.poll(() => dialog.innerText()).toMatch(/\d+ av \d+[\s\S]*\.xlsx · Portfölj/);
    expect(page.url()).toContain('#/koncern/planen/M2?visa=measure');
    await closed(page, dialog);
    const actions = page.getByRole('row', { name: /^A06/ });
    const own = Number.parseInt(await actions.getByRole('link').innerText(), 10);
    await actions.getByRole('link').click();
    await expect.poll(() => terms(dialog).count()).toBe(own);
    await closed(page, dialog);
    expect(await violations(page, false)).toEqual([]);
  });

  it('sees how indicators stand to their targets, those that have none too', async () => {
    const { page } = city;
    await goTo(page, '#/koncern/planen');
    const table = page.getByRole('table', { name: 'Indikatorer' });
    await table.getByRole('row', { name: /^IND12/ }).waitFor();
    for (const state of ['Nått', 'På väg', 'Efter', 'Mål saknas'])
      expect(await table.getByText(state, { exact: true }).count(), state).toBeGreaterThan(0);
    // The invented target for 2023 is 46: what is left is 46 less the year's value, as both are shown.
    const said = (await table.getByRole('row', { name: /^IND03/ }).innerText())
      .replace(/\s+/g, ' ')
      .replaceAll(' (Så räknades det)', '');
    const [, value = '', left = ''] = /([\d,]+) % mål 46,0 %, kvar ([\d,]+)/.exec(said) ?? [];
    const tenths = (shown: string): number => Math.round(Number(shown.replace(',', '.')) * 10);
    expect(tenths(value) + tenths(left)).toBe(460);
    expect(said).toContain('52,0 % 2025');
  });

  it('walks the chain from a goal to the competence it needs, and sees what lacks a link', async () => {
    const { page } = city;
    await goTo(page, '#/koncern/planen/kedjan');
    await page.getByRole('heading', { name: /^Saknar koppling \(\d+\)/ }).waitFor();
    expect(await violations(page, false)).toEqual([]);
    await page.getByRole('region', { name: 'Målområden' }).getByRole('link', { name: /^M2 / }).click();
    const chosen = page.getByRole('region', { name: 'Valt' });
    await chosen.getByRole('heading', { name: /^M2 / }).waitFor();
    await page.getByRole('region', { name: 'Stadens insatser' }).getByRole('link', { name: /^A06/ }).click();
    await chosen.getByRole('heading', { name: /^A06/ }).waitFor();
    const own = page.getByRole('region', { name: 'Egna insatser' });
    await own.getByRole('listitem').getByRole('link').first().click();
    await chosen.getByText(/\.xlsx · Insatser A\d+/).waitFor();
    const needs = page.getByRole('region', { name: 'Kompetenser' });
    await needs.getByRole('listitem').getByRole('link').first().waitFor();
    await goTo(page, '#/koncern/planen/kedjan/finns-inte');
    await page.getByRole('region', { name: 'Målområden' }).waitFor();
  });

  it('reads what the plan should complete, with the answer beside', async () => {
    const { page } = city;
    await goTo(page, '#/koncern/planen/granskning');
    const remark = page.getByRole('row', { name: /^Ingen indikator har ett målvärde/ });
    await expect.poll(() => remark.innerText()).toContain('SLK: Tid och resurser');
    expect(await violations(page, false)).toEqual([]);
  });

  it('has sent nothing in all of this, and logged no error', () => {
    expect(city.left).toEqual([]);
    expect(city.errors).toEqual([]);
  });
});
