import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { NO_SETTINGS, passGate } from '@nylage/core/handout';
import { handoutFiles } from '@nylage/xlsx/handout';
import { nodeDeflate } from '@nylage/xlsx/inflate-node';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { inventedCity } from '../workbooks/support/city.ts';
import { launch } from './support/launch.ts';
import { violations } from './support/violations.ts';

/** A4 less the page's margins of 15 mm, in CSS pixels. */
const A4_WIDTH = Math.floor(((210 - 30) / 25.4) * 96);

let browser: Browser;
let folder = '';
let report = '';
let feedback = '';

beforeAll(async () => {
  browser = await launch(inject('browser'));
  folder = mkdtempSync(join(tmpdir(), 'nylage-report-'));
  report = join(folder, 'rapport.html');
  const { view, register } = inventedCity({ organisations: 62, seed: 1, years: 2 });
  const passed = passGate(view, [], { at: '2023-04-01T08:00:00Z', role: 'Samordnare' });
  const input = {
    view,
    passed,
    language: 'sv',
    register,
    settings: NO_SETTINGS,
    deflate: nodeDeflate,
  } as const;
  for (const { path, bytes } of handoutFiles(input)) {
    if (path === 'rapport.html') writeFileSync(report, bytes);
    if (feedback !== '' || !/^aterkoppling\/.*\.html$/.test(path)) continue;
    feedback = join(folder, 'aterkoppling.html');
    writeFileSync(feedback, bytes);
  }
});

afterAll(async () => {
  await browser.close();
  rmSync(folder, { recursive: true, force: true });
});

async function opened(file: string, width: number): Promise<Page> {
  const page = await browser.newPage({ viewport: { width, height: 900 }, javaScriptEnabled: true });
  await page.goto(pathToFileURL(file).href);
  return page;
}

/** Elements that are wider than the room they have, or reach outside the page. */
function cut(page: Page): Promise<readonly string[]> {
  return page.evaluate(() =>
    [...document.querySelectorAll('body *')]
      .filter((one) => !(one instanceof SVGElement && one.tagName !== 'svg'))
      .filter((one) => one.getClientRects().length > 0)
      .filter(
        (one) =>
          one.getBoundingClientRect().right > document.documentElement.clientWidth + 1 ||
          (one.scrollWidth > one.clientWidth + 1 && getComputedStyle(one).overflowX !== 'visible'),
      )
      .map((one) => `${one.tagName} ${(one.textContent ?? '').trim().slice(0, 60)}`),
  );
}

/**
 * Numbers, years and headers' words that stand on more than one line: `9 94 | 0` reads as another number.
 * A header may have a line for each of its words.
 */
function broken(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    const linesOf = (text: Node, from: number, to: number): number => {
      const range = document.createRange();
      range.setStart(text, from);
      range.setEnd(text, to);
      return new Set([...range.getClientRects()].map(({ top }) => Math.round(top))).size;
    };
    const textsOf = (cell: Element): Node[] => {
      const walker = document.createTreeWalker(cell, NodeFilter.SHOW_TEXT);
      const texts: Node[] = [];
      while (walker.nextNode() !== null) texts.push(walker.currentNode);
      return texts;
    };
    const found: string[] = [];
    for (const cell of document.querySelectorAll('th, td')) {
      const isHead = cell.closest('thead') !== null;
      // A whole number with its signs, spaces and unit; else each word of a header, and each number among words.
      const whole = /^[<−+-]?\d[\d\s.,:–-]*(%|kr|tkr|h)?$/.test((cell.textContent ?? '').trim());
      const pieces = whole ? /\S(.*\S)?/g : isHead ? /[^\s-]+-?/g : /[−+]?\d[\d.,]*/g;
      for (const text of textsOf(cell))
        for (const { index, 0: piece } of (text.textContent ?? '').matchAll(pieces))
          if (linesOf(text, index, index + piece.length) > 1) found.push(piece);
    }
    return found;
  });
}

/** Words without spaces, hyphens or line ends, which a printer puts where it must. */
const bare = (text: string): string => text.normalize('NFKC').replace(/[\s\u00ad\u2010-]+/g, '');

/** The pages that are handed out, once they are made. */
const pages = [
  { name: 'the koncern’s report', file: () => report, figures: 4, cells: 1000 },
  { name: 'the feedback to an organisation', file: () => feedback, figures: 0, cells: 100 },
];

describe.each(pages)('$name', ({ file, figures: drawn, cells: least }) => {
  it('has nothing cut on A4', async () => {
    const page = await opened(file(), A4_WIDTH);
    await page.emulateMedia({ media: 'print' });
    expect(await cut(page)).toEqual([]);
    expect(await broken(page)).toEqual([]);
    const pdf = join(folder, 'rapport.pdf');
    writeFileSync(pdf, await page.pdf({ preferCSSPageSize: true }));
    const cells = await page.$$eval('td, th, h1, h2, p:not(nav *)', (all) =>
      all.map((one) => one.textContent ?? ''),
    );
    await page.close();
    expect(cells.length).toBeGreaterThan(least);
    let printed: string;
    try {
      printed = bare(execFileSync('pdftotext', ['-raw', pdf, '-'], { encoding: 'utf8', maxBuffer: 1e9 }));
    } catch {
      process.stderr.write('NOT TRIED: pdftotext is missing, so the printed words were not read back\n');
      return;
    }
    const lost = [...new Set(cells.map(bare))].filter((cell) => !printed.includes(cell));
    expect(lost).toEqual([]);
  });

  it('fits 320 pixels, where only tables scroll, each by itself', async () => {
    const page = await opened(file(), 320);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
    await page.close();
  });

  it('is accessible, light and dark, and its figures have names and tables', async () => {
    for (const colorScheme of ['light', 'dark'] as const) {
      const context = await browser.newContext({ colorScheme });
      const page = await context.newPage();
      await page.goto(pathToFileURL(file()).href);
      expect(await violations(page, false), colorScheme).toEqual([]);
      const figures = page.getByRole('img');
      expect(await figures.count()).toBe(drawn);
      for (const figure of await figures.all())
        expect(await figure.locator('xpath=ancestor::figure/following-sibling::*[1]//table').count()).toBe(1);
      await context.close();
    }
  });
});
