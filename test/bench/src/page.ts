import { readdirSync, readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { dropFromDisk } from '../../journeys/support/drop-folder.ts';
import { launch } from '../../journeys/support/launch.ts';
import { unpackBrowser } from '../../journeys/support/unpack-browser.ts';

type Browser = Awaited<ReturnType<typeof launch>>;

/** How the web view went through a folder. Times in milliseconds, by the clock. */
export interface PageRun {
  /** From reading began until all was read and merged. */
  readonly ms: number;
  /** Until the first organisation was on the page. */
  readonly first: number;
  /** The longest task on the page's main thread in all that time. */
  readonly longestTask: number;
  /** The longest task while each of the koncern's pages was opened, by its name. */
  readonly pages: ReadonlyMap<string, number>;
  /** Peak resident memory of the page's process, its workers in it, in bytes; null where the system does not tell. */
  readonly peak: number | null;
}

/** The koncern's pages, by their addresses. */
const PAGES: Readonly<Record<string, string>> = {
  'first screen': '#/koncern',
  'status board': '#/koncern/organisationer',
  'figure 1': '#/koncern/mognad',
  'heat table': '#/koncern/mognad/principer',
  'an explanation': '#/koncern/mognad?visa=group%3A2022%3Aorganisation%3Atotal',
  'year by year': '#/koncern/over-tid',
  'figure 2': '#/koncern/portfolj',
  'the plan': '#/koncern/planen',
  'a goal area': '#/koncern/planen/M1',
  'the chain': '#/koncern/planen/kedjan',
  decisions: '#/koncern/beslut',
  'sending out': '#/koncern/skicka-ut',
  'handing out': '#/koncern/lamna-ut',
};

/** How long a page may go on drawing after its answer has come, in milliseconds. */
const SETTLES = 1000;

/** How long a city may take before the run gives up, in milliseconds. */
const PATIENCE = 1_800_000;

/** Gives the built web view one folder after another, each in a page of its own; null where no browser can be had. */
export async function measurePages(
  html: string,
  folders: readonly string[],
): Promise<readonly PageRun[] | null> {
  const unpacked = await unpackBrowser().catch(() => null);
  if (unpacked === null) return null;
  const { remove, ...found } = unpacked;
  try {
    const runs: PageRun[] = [];
    for (const folder of folders) {
      const browser = await launch(found);
      try {
        runs.push(await measurePage(browser, html, folder, found.path));
      } finally {
        await browser.close();
      }
    }
    return runs;
  } finally {
    remove();
  }
}

/** What the page notes of itself. */
interface Watched {
  start: number | null;
  first: number | null;
  end: number | null;
  longest: number;
}

async function measurePage(
  browser: Browser,
  html: string,
  folder: string,
  program: string,
): Promise<PageRun> {
  const page = await browser.newPage({ viewport: { width: 1366, height: 768 } });
  await page.goto(`file://${html}#/koncern`);
  const zone = page.getByText('Släpp arbetsböcker, utdrag');
  await zone.waitFor();
  await page.evaluate(() => {
    const watched: Watched = { start: null, first: null, end: null, longest: 0 };
    Object.assign(window, { watched });
    new PerformanceObserver((list) => {
      for (const { duration } of list.getEntries()) watched.longest = Math.max(watched.longest, duration);
    }).observe({ type: 'longtask' });
    new MutationObserver(() => {
      const now = performance.now();
      const isReading = document.querySelector('[role=progressbar]') !== null;
      if (isReading) watched.start ??= now;
      if (watched.start === null) return;
      if (document.querySelector('main section h2') !== null) watched.first ??= now;
      if (!isReading) watched.end ??= now;
    }).observe(document.body, { subtree: true, childList: true });
  });
  await dropFromDisk(zone, folder);
  await page.waitForFunction(
    () => (window as unknown as { watched: Watched }).watched.end !== null,
    undefined,
    { timeout: PATIENCE, polling: 250 },
  );
  const { start, first, end, longest } = await page.evaluate(
    () => (window as unknown as { watched: Watched }).watched,
  );
  const pages = new Map<string, number>();
  for (const [name, hash] of Object.entries(PAGES)) pages.set(name, await longestTaskAt(page, hash));
  const begun = start ?? 0;
  return {
    ms: (end ?? begun) - begun,
    first: (first ?? begun) - begun,
    longestTask: longest,
    pages,
    peak: peakOf(program),
  };
}

/** Opens one of the page's views, and waits until all it asked for is there. */
async function longestTaskAt(page: Page, hash: string): Promise<number> {
  await page.evaluate((at) => {
    (window as unknown as { watched: Watched }).watched.longest = 0;
    location.hash = at;
  }, hash);
  await page.waitForTimeout(SETTLES);
  await page
    .getByText(/^Hämtar …$/)
    .first()
    .waitFor({ state: 'hidden', timeout: PATIENCE });
  await page.waitForTimeout(SETTLES);
  return page.evaluate(() => (window as unknown as { watched: Watched }).watched.longest);
}

/** The most that any of the browser's own processes that show pages has held (`VmHWM`). */
function peakOf(program: string): number | null {
  let peak: number | null = null;
  try {
    for (const pid of readdirSync('/proc').filter((name) => /^\d+$/.test(name))) {
      const words = ofProcess(pid, 'cmdline');
      if (!words.startsWith(program) || !words.includes('--type=renderer')) continue;
      const found = /^VmHWM:\s+(\d+) kB$/m.exec(ofProcess(pid, 'status'));
      if (found !== null) peak = Math.max(peak ?? 0, Number(found[1]) * 1024);
    }
  } catch {
    return null;
  }
  return peak;
}

/** Empty for a process that has ended. */
function ofProcess(pid: string, file: string): string {
  try {
    return readFileSync(`/proc/${pid}/${file}`, 'utf8');
  } catch {
    return '';
  }
}
