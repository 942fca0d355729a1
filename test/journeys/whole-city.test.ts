import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { launch } from './support/launch.ts';
import { PAGE, servePage } from './support/page-server.ts';
import { type SampleOnDisk, sampleOnDisk } from './support/sample-workbooks.ts';
import { violations } from './support/violations.ts';
import { goTo, openPage, untilRead, type WatchedPage } from './support/watched-page.ts';

let browser: Browser;
let server: Awaited<ReturnType<typeof servePage>>;
let sample: SampleOnDisk;
/** One page that has read the invented city; reading it takes the longest. */
let city: WatchedPage;

beforeAll(async () => {
  browser = await launch(inject('browser'));
  server = await servePage();
  sample = sampleOnDisk();
  city = await openPage(browser, server.url);
});

afterAll(async () => {
  await city.close();
  await browser.close();
  server.close();
  sample.remove();
});

describe('Kommunkoncernen samlat', () => {
  it('one click: 62 invented workbooks, the first row while the rest are read, the page never stopped', async () => {
    const { page } = city;
    // How far the bar has come, as often as the page had time to show it.
    await page.evaluate(() => {
      const seen = new Set<string>();
      Object.assign(window, { seen });
      new MutationObserver(() => {
        const now = document.querySelector('[role=progressbar]')?.getAttribute('aria-valuenow');
        if (typeof now === 'string') seen.add(now);
      }).observe(document.body, { subtree: true, childList: true, attributes: true });
    });
    await page.getByRole('button', { name: 'Prova med påhittade exempel' }).click();
    await page.getByRole('progressbar').waitFor();
    // Something is shown before everything is read.
    await page.getByText('har lämnat in').first().waitFor();
    expect(await page.getByRole('progressbar').count()).toBe(1);
    await untilRead(page);
    await page.getByText('av 62 har lämnat in').waitFor();
    await page.getByText('Allt här är påhittat').waitFor();
    // All work is in a worker: the page itself was free to show the steps in between.
    expect(page.workers().length).toBeGreaterThan(0);
    const steps = await page.evaluate(() => (window as unknown as { seen: Set<string> }).seen.size);
    expect(steps).toBeGreaterThan(20);
  });

  it('leads from a koncern number to organisation, file, sheet and cell, and then to the answers', async () => {
    const { page } = city;
    await goTo(page, '#/koncern/mognad');
    await page.getByRole('button', { name: 'Visa tabell' }).first().click();
    await page
      .getByRole('row', { name: /Balansering/ })
      .first()
      // After each year's value stand its n and its spread.
      .getByRole('link', { name: /%/ })
      .last()
      .click();
    const dialog = page.getByRole('dialog', { name: 'Så räknades det' });
    await dialog
      .getByRole('heading', {
        name: 'Balansering · Kommunkoncernen samlat 2023, varje organisation väger lika',
      })
      .waitFor();
    await expect.poll(() => dialog.innerText()).toMatch(/n \d+ · \S+\.xlsx · Enkätsvar [A-Z]+\d+:[A-Z]+\d+/);
    await dialog.getByRole('link').first().click();
    await dialog.getByText('Medelvärdet av delarna nedan').waitFor();
    await dialog.getByRole('heading', { name: /^Balansering · .+ · 2023$/ }).waitFor();
    expect(await dialog.innerText()).toMatch(
      /\d+ svarande \(n\)[\s\S]*\d+ av \d+ svar räknas\. Inte med: \d+ Vet ej, \d+ tomma/,
    );
    await dialog.getByRole('link').first().click();
    await dialog
      .getByRole('button', { name: /Svar för svar/ })
      .first()
      .click();
    expect(await dialog.innerText()).toMatch(/\.xlsx · Enkätsvar [A-Z]+\d+/);
    await page.goBack();
    await dialog.getByText('Medelvärdet av delarna nedan').waitFor();
    await page.keyboard.press('Escape');
    await dialog.waitFor({ state: 'detached' });
  });

  it('reads a folder of files with its register, and says which cannot be read', async () => {
    const { page, left, errors, close } = await openPage(browser, `${server.url}#/koncern`);
    await page.locator('input[type=file][webkitdirectory]').setInputFiles(sample.folder);
    await untilRead(page);
    await page.getByText('av 12 har lämnat in').waitFor();
    await goTo(page, '#/koncern/organisationer?lage=not-ready');
    await page.getByRole('row').nth(1).getByRole('link').first().click();
    await page.getByRole('heading', { name: /måste rättas/ }).waitFor();
    expect(left).toEqual([]);
    expect(errors).toEqual([]);
    await close();
  });

  it('works opened from a folder, in English, and cannot send anything', async () => {
    const { page, left, close } = await openPage(browser, `file://${PAGE}`);
    await page.getByRole('button', { name: 'English' }).click();
    await page.getByRole('button', { name: 'Try with invented examples' }).click();
    await page.getByText('have handed in').first().waitFor();
    await page.getByRole('button', { name: 'Cancel' }).click();
    await untilRead(page);
    await page
      .getByRole('heading', { name: 'Figure 1', exact: false })
      .or(page.getByText('Figure 1'))
      .first()
      .waitFor();
    const sent = await page.evaluate(async () => {
      const attempts = [
        fetch('https://example.org/').then(
          () => 'fetched',
          () => 'stopped',
        ),
        new Promise((resolve) => {
          const image = new Image();
          image.onload = () => resolve('loaded');
          image.onerror = () => resolve('stopped');
          image.src = 'https://example.org/x.png';
        }),
      ];
      return Promise.all(attempts);
    });
    expect(sent).toEqual(['stopped', 'stopped']);
    expect(left).toEqual([]);
    await close();
  });

  it.each([
    ['light', { colorScheme: 'light', forcedColors: 'none' }, 'Svenska'],
    ['dark', { colorScheme: 'dark', forcedColors: 'none' }, 'English'],
    ['forced colours', { colorScheme: 'dark', forcedColors: 'active' }, 'Svenska'],
  ] as const)('has no accessibility faults that axe can see: %s', async (_, look, language) => {
    const { page } = city;
    await page.emulateMedia({ ...look, reducedMotion: 'reduce' });
    await page.getByRole('button', { name: language }).click();
    for (const view of await views(page)) {
      await goTo(page, view);
      await page.waitForTimeout(250);
      expect(await violations(page, look.forcedColors === 'active'), view).toEqual([]);
    }
    await goTo(page, '#/koncern');
  });

  it('fits 320 pixels without scrolling sideways', async () => {
    const { page } = city;
    await page.setViewportSize({ width: 320, height: 600 });
    for (const view of await views(page)) {
      await goTo(page, view);
      await page.waitForTimeout(250);
      // Beside the room that is kept for the scroll bar: in it a fault would not be seen.
      const wide = await page.evaluate(
        () => document.documentElement.scrollWidth - document.body.getBoundingClientRect().right,
      );
      expect.soft(wide, view).toBeLessThanOrEqual(0);
    }
    await goTo(page, '#/koncern');
    // Without a frame, a card is in the page's own colour: nothing stands at the edge of a shade.
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme, forcedColors: 'none' });
      const card = page.getByRole('main').locator('section').first();
      const shade = (): Promise<readonly string[]> =>
        card.evaluate((one) =>
          [one, document.documentElement].map((each) => getComputedStyle(each).backgroundColor),
        );
      await expect.poll(async () => new Set(await shade()).size).toBe(1);
    }
    await page.setViewportSize({ width: 1366, height: 768 });
  });

  it('keeps names of rows and columns in sight while a long table scrolls, and what has the focus clear of them', async () => {
    const { page } = city;
    for (const [hash, caption, width] of [
      ['#/koncern/organisationer', 'Organisationer', 1366],
      ['#/koncern/organisationer', 'Organisationer', 320],
      ['#/koncern/over-tid', 'År för år', 320],
      ['#/koncern/mognad/principer', 'Principer 2023', 320],
    ] as const) {
      await page.setViewportSize({ width, height: 640 });
      await goTo(page, hash);
      const region = page.getByRole('region', { name: caption, exact: true });
      await region.getByRole('table').waitFor();
      await region.evaluate((one) => one.scrollTo(one.scrollWidth, one.scrollHeight));
      const { name, header, first, room } = await region.evaluate((one) => {
        const at = one.getBoundingClientRect();
        const box = (path: string): DOMRect =>
          one.querySelector(path)?.getBoundingClientRect() ?? new DOMRect();
        const last = box('tbody tr:last-child th');
        return {
          name: { from: last.left - at.left, part: last.width / window.innerWidth },
          header: box('thead tr:last-child th').top - at.top,
          first: box('tbody tr:first-child').top - at.top,
          room: one.clientHeight / window.innerHeight,
        };
      });
      // The first row has gone out of sight above, the header has not; nor have the names, to the left.
      const where = `${hash} ${width}`;
      expect.soft(first, where).toBeLessThan(-100);
      expect.soft(header, where).toBeGreaterThanOrEqual(-1);
      expect.soft(name.from, where).toBeGreaterThanOrEqual(-1);
      if (width === 320) expect.soft(name.part, where).toBeLessThanOrEqual(0.45);
      expect.soft(room, where).toBeLessThanOrEqual(0.8);
      // Backwards through the links, upwards and to the left: the header and the names never lie over one.
      const links = region.getByRole('link');
      await links.last().focus();
      for (let pressed = 0; pressed < 25; pressed++) {
        await page.keyboard.press('Shift+Tab');
        const covered = await page.evaluate(() => {
          const focused = document.activeElement;
          if (focused?.closest('table') == null) return null;
          // Its first line: words below each other leave room between them.
          const { left, top, width: wide, height } = focused.getClientRects()[0] ?? new DOMRect();
          const seen = document.elementFromPoint(left + wide / 2, top + height / 2);
          return focused.contains(seen)
            ? null
            : `${focused.textContent} below ${seen?.outerHTML.slice(0, 80) ?? ''}, ${left} ${top}`;
        });
        expect.soft(covered, where).toBeNull();
      }
    }
    // On paper there is nothing to scroll.
    await page.emulateMedia({ media: 'print' });
    await goTo(page, '#/koncern/organisationer');
    const region = page.getByRole('region', { name: 'Organisationer', exact: true });
    await region.waitFor();
    expect(await region.evaluate((one) => one.scrollHeight - one.clientHeight)).toBeLessThanOrEqual(1);
    await page.emulateMedia({ media: null });
    await goTo(page, '#/koncern');
    await page.setViewportSize({ width: 1366, height: 768 });
  });

  it('stands in the middle of a screen of 3840 pixels, with lines that can be read', async () => {
    const { page } = city;
    await page.setViewportSize({ width: 3840, height: 2160 });
    for (const view of await views(page)) {
      await goTo(page, view);
      await page.waitForTimeout(150);
      const { beside, width, long } = await page.evaluate(() => {
        const main = document.querySelector('main')?.getBoundingClientRect() ?? new DOMRect();
        return {
          beside: Math.abs(main.left - (document.body.getBoundingClientRect().right - main.right)),
          width: main.width,
          // A letter is about half as wide as it is high: 50 times its size are 100 letters.
          long: [...document.querySelectorAll('main p, main li')]
            .flatMap((one) => [...one.childNodes])
            .filter((node) => {
              if (!(node instanceof Text && node.parentElement !== null)) return false;
              const size = Number.parseFloat(getComputedStyle(node.parentElement).fontSize);
              const lines = document.createRange();
              lines.selectNode(node);
              return [...lines.getClientRects()].some((line) => line.width > size * 50);
            })
            .map((node) => node.textContent),
        };
      });
      expect.soft(beside, view).toBeLessThanOrEqual(1);
      expect.soft(width, view).toBeLessThanOrEqual(1240);
      expect.soft(long, view).toEqual([]);
    }
    await goTo(page, '#/koncern');
    await page.setViewportSize({ width: 1366, height: 768 });
  });

  it('has sent nothing in all of this, and logged no error', () => {
    expect(city.left).toEqual([]);
    expect(city.errors).toEqual([]);
  });
});

/** Every address, one organisation's own among them. */
async function views(page: Page): Promise<readonly string[]> {
  await goTo(page, '#/koncern/organisationer');
  const first = page.getByRole('row').nth(1).getByRole('link').first();
  return [...VIEWS, (await first.getAttribute('href')) ?? ''];
}

const VIEWS = [
  '#/',
  '#/kontrollera',
  '#/koncern',
  '#/koncern/organisationer',
  '#/koncern/mognad',
  '#/koncern/mognad/principer',
  '#/koncern/over-tid',
  '#/koncern/portfolj',
  '#/koncern/planen',
  '#/koncern/planen/M3',
  '#/koncern/planen/kedjan/A06',
  '#/koncern/planen/granskning',
  '#/koncern/beslut',
  '#/koncern/beslut/2023%3Aweight',
  '#/koncern/skicka-ut',
  '#/koncern/lamna-ut',
  // Handed in a result instead of answers: the widest table of maturity.
  '#/koncern/organisationer/solskensforvaltningen',
  '#/koncern/mognad?visa=group:2023:organisation:total',
];
