import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { launch } from './support/launch.ts';
import { PAGE } from './support/page-server.ts';
import { goTo, openPage, openSampleCity, type WatchedPage } from './support/watched-page.ts';

/** Every page of the koncern that shows numbers. */
const VIEWS = [
  '#/koncern',
  '#/koncern/organisationer',
  '#/koncern/mognad',
  '#/koncern/mognad/principer',
  '#/koncern/over-tid',
  '#/koncern/portfolj',
  '#/koncern/planen',
  '#/koncern/planen/M1',
  '#/koncern/planen/M2',
  '#/koncern/planen/M3',
  '#/koncern/planen/M4',
  '#/koncern/planen/kedjan',
  '#/koncern/planen/kedjan/A06',
  '#/koncern/beslut',
  '#/koncern/skicka-ut',
];

/** Every kind of address that the invented city has. */
const KINDS = [
  'actions',
  'cell efficiencyExternal',
  'cell efficiencyInternal',
  'cell innovationExternal',
  'cell innovationInternal',
  'chain',
  'change',
  'changes',
  'covers counted',
  'covers initiatives',
  'covers not-in-point',
  'covers organisations',
  'covers points',
  'covers shared',
  'covers weight-share',
  'distance',
  'errors',
  'followed one-year-only',
  'gap',
  'group',
  'late',
  'measure',
  'measured',
  'n',
  'orphans',
  'own count',
  'own value',
  'pairs',
  'path',
  'plan all',
  'plan indicators',
  'plan measures',
  'plan own-actions',
  'plan reached',
  'plan with-data',
  'plan with-target',
  'plan without-own',
  'point external',
  'point innovation',
  'point weight',
  'pool',
  'pool-mean',
  'quartile',
  'rate',
  'rated',
  'spread',
  'status counts',
  'status expected',
  'status failed',
  'status masked',
  'status missing',
  'status not-ready',
  'status received',
  'status received-counts',
  'status register',
  'status takes-part',
  'status to-decide',
  'status unexpected',
  'target',
  'who',
];

let browser: Browser;
let city: WatchedPage;

beforeAll(async () => {
  browser = await launch(inject('browser'));
  city = await openSampleCity(browser, `file://${PAGE}`, { reducedMotion: 'reduce' });
  // Late ones have a number of days.
  await goTo(city.page, '#/koncern');
  await city.page.getByLabel('Sista dag').fill('2022-03-31');
});

afterAll(async () => {
  await city.close();
  await browser.close();
});

describe('every number of the koncern’s pages', () => {
  it('opens how it was made', async () => {
    const { page } = city;
    for (const view of VIEWS) {
      await show(page, view);
      expect(await unexplained(page), view).toEqual([]);
    }
  });

  it('opens to the same number, every kind of address on every page, and leads back to the page that shows it', async () => {
    const { page } = city;
    const tried = new Set<string>();
    const seen = new Set<string>();
    const wrong: string[] = [];
    for (const view of VIEWS) {
      await show(page, view);
      for (const { href, shown } of await numbers(page)) {
        const kind = kindOf(href);
        if (seen.has(`${view} ${kind}`)) continue;
        seen.add(`${view} ${kind}`);
        tried.add(kind);
        await goTo(page, href);
        const dialog = page.getByRole('dialog', { name: 'Så räknades det' });
        const value = dialog.locator('section > p').first();
        await value.or(dialog.getByText('Det går inte att visa')).first().waitFor();
        if ((await value.count()) === 0) {
          wrong.push(`${view}: ${href} opens nothing`);
          await goTo(page, view);
          continue;
        }
        const opened = await value.innerText();
        if (!sameNumber(shown, opened)) wrong.push(`${view}: ${href} shows ${shown} and opens ${opened}`);
        await dialog.getByRole('heading', { name: 'Används i' }).waitFor();
        const uses = await dialog
          .getByRole('link')
          .evaluateAll((all) => all.map((one) => (one as HTMLAnchorElement).hash.split('?')[0]));
        if (!uses.includes(view)) wrong.push(`${view}: ${href} is not said to be used here`);
        await goTo(page, view);
        await dialog.waitFor({ state: 'detached' });
      }
    }
    expect(wrong).toEqual([]);
    expect([...tried].sort()).toEqual(KINDS);
    expect(city.errors).toEqual([]);
  });

  it('opens from its address alone, before anything is read, to what it is when all is', async () => {
    const hash = '#/koncern/mognad?visa=group:2023:organisation:total';
    await goTo(city.page, hash);
    const opened = (page: Page) =>
      page.getByRole('dialog', { name: 'Så räknades det' }).locator('section > p').first();
    const value = await opened(city.page).innerText();
    const again = await openPage(browser, `file://${PAGE}${hash}`);
    await again.page.getByRole('button', { name: 'Prova med påhittade exempel' }).click();
    await expect.poll(() => opened(again.page).innerText()).toBe(value);
    await again.close();
    await goTo(city.page, '#/koncern');
  });

  it('a point opens both its numbers, from its mark and from its row', async () => {
    const { page } = city;
    const dialog = page.getByRole('dialog', { name: 'Så räknades det' });
    for (const { view, figure, numbers: both } of [
      {
        view: '#/koncern/mognad',
        figure: /förmåga och digitalt arv/,
        numbers: ['Digitalt arv', 'Digital förmåga'],
      },
      { view: '#/koncern/portfolj', figure: /Portföljen/, numbers: ['Innovation', 'Extern nytta'] },
    ]) {
      await show(page, view);
      const drawn = page.getByRole('figure', { name: figure });
      for (const opened of [
        drawn.locator('svg [data-opens*="&"]').last(),
        drawn.getByRole('rowheader').getByRole('link').first(),
      ]) {
        await opened.click();
        for (const name of both)
          await dialog
            .getByRole('heading', { name: new RegExp(`^${name}`), level: 3 })
            .first()
            .waitFor();
        await page.keyboard.press('Escape');
        await dialog.waitFor({ state: 'detached' });
      }
    }
  });
});

describe('the response rate on an organisation’s page', () => {
  it('opens to its two numbers, down to the cell of how many were invited, and up to the koncern’s', async () => {
    const { page } = city;
    await goTo(page, '#/koncern/mognad?visa=rate:2022');
    const dialog = page.getByRole('dialog', { name: 'Så räknades det' });
    await dialog.getByText('Svarsfrekvens · Kommunkoncernen samlat 2022', { exact: true }).waitFor();
    const [, answered = '', invited = ''] =
      /^(\d+) av (\d+)$/.exec(
        (
          await dialog
            .getByRole('link', { name: /^\d+ av \d+/ })
            .first()
            .innerText()
        ).split('\n')[0] ?? '',
      ) ?? [];
    await dialog
      .getByRole('link', { name: /^\d+ av \d+/ })
      .first()
      .click();
    await dialog.getByText(`${answered} svarande av ${invited} inbjudna.`).waitFor();
    expect(await dialog.getByText(/\.xlsx · Om arbetsboken B10$/).count()).toBe(1);
    const share = Intl.NumberFormat('sv', { minimumFractionDigits: 1, maximumFractionDigits: 1 });
    const rate = `${share.format((100 * Number(answered)) / Number(invited))}\u00a0%`;
    expect(await dialog.locator('section > p').first().innerText()).toBe(rate);
    expect(await dialog.getByRole('link', { name: 'Svarsfrekvens 2022' }).count()).toBe(1);
    // The organisation's own page says the same of the year, in its figure 1.
    await dialog
      .getByRole('link', { name: /^(?!Svarsfrekvens)\p{Lu}[^\d]+$/u })
      .last()
      .click();
    await dialog.waitFor({ state: 'detached' });
    const figure = page.locator('figure').first();
    await figure.getByRole('button', { name: 'Visa tabell' }).click();
    expect(await figure.getByRole('row', { name: /^Svarsfrekvens/ }).innerText()).toContain(rate);
  });
});

/** Shows a view with the tables behind its figures. */
async function show(page: Page, view: string): Promise<void> {
  await goTo(page, view);
  await page.getByRole('main').getByRole('heading').first().waitFor();
  await page.getByText('Hämtar …').waitFor({ state: 'detached' });
  const tables = page.getByRole('button', { name: 'Visa tabell' });
  while ((await tables.count()) > 0) await tables.first().click();
}

/** What an address is about, without which one: the second part, where that is a choice of few. */
function kindOf(href: string): string {
  const [kind = '', ...rest] = (new URLSearchParams(href.split('?')[1] ?? '').get('visa') ?? '').split(':');
  const choice = rest.find((part) => /^[a-z][a-zA-Z-]+$/.test(part) && part !== 'corner' && kind !== 'own');
  const own =
    kind === 'own' ? (/:(count|spread|rate):/.exec(href.replaceAll('%3A', ':'))?.[1] ?? 'value') : choice;
  return [
    kind,
    ...(['status', 'covers', 'cell', 'plan', 'own', 'point', 'followed'].includes(kind) ? [own] : []),
  ].join(' ');
}

/** Whether two texts say the same number, as far as the coarser of them is rounded. */
function sameNumber(shown: string, opened: string): boolean {
  const numberIn = (text: string): number =>
    Number(
      /[+−]?[\d\u00a0]+(,\d+)?/.exec(text)?.[0].replaceAll('\u00a0', '').replace('−', '-').replace(',', '.'),
    );
  // Words that open, such as what can be said of a change, say no number themselves.
  if (!/\d/.test(shown)) return true;
  const first = Number.isNaN(numberIn(opened)) ? Number.NaN : Math.abs(numberIn(opened));
  return Math.abs(Math.abs(numberIn(shown)) - first) <= (shown.includes(',') ? 0 : 0.5);
}

/** The links of the view that open a number, with what they show. */
function numbers(page: Page): Promise<readonly { readonly href: string; readonly shown: string }[]> {
  return page.evaluate(() =>
    [...document.querySelectorAll<HTMLAnchorElement>('main a[href*="visa="]')]
      .map((link) => ({ href: link.hash, shown: link.firstChild?.textContent ?? '' }))
      // A point opens the numbers of both its places.
      .filter(({ href }) => !href.includes('%26')),
  );
}

/**
 * Texts of the view that hold a number which opens nothing. Years, dates, ids, files and versions are names,
 * not numbers; a link to a page leads to what it counts; how many rows a search shows is no number of the
 * koncern's; and published values stand with their source.
 */
function unexplained(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    const found = new Set<string>();
    const names = [
      /\b\d{4}(-\d\d){0,2}( \d\d:\d\d)?\b/g,
      /\b[A-ZÅÄÖ]{1,3}\d+\b/g,
      /\S+\.(xlsx|json|zip)\b/g,
      /Exempelinstrument \d+|nylage-arbetsbok \d+/g,
      /Figur \d/g,
      // Limits and scales: what was chosen, not what was counted.
      /(färre än|Färre än|<)\s?5|0–100|10–20/g,
    ];
    const walker = document.createTreeWalker(
      document.querySelector('main') ?? document.body,
      NodeFilter.SHOW_TEXT,
    );
    for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
      const element = node.parentElement;
      const text = node.textContent ?? '';
      if (element === null || element.closest('a, button, svg, label, [role=status]') !== null) continue;
      if (/\d/.test(names.reduce((rest, name) => rest.replace(name, ''), text))) found.add(text.trim());
    }
    return [...found];
  });
}
