import { join } from 'node:path';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { serveSandbox } from '../../../apps/sandbox/server/serve.ts';
import { sampleOnDisk } from './sample-workbooks.ts';

const ROOT = join(import.meta.dirname, '../../..');

/** Serves the sandbox with a small invented city. */
export async function startSandbox(): Promise<{
  readonly origin: string;
  readonly samples: string;
  readonly close: () => Promise<void>;
}> {
  const sample = sampleOnDisk();
  const serving = await serveSandbox(ROOT, sample.folder, 0);
  return {
    origin: serving.origin,
    samples: sample.folder,
    close: async () => {
      await serving.close();
      sample.remove();
    },
  };
}

/** How the sandbox is opened, beside what the browser is told. */
export interface SandboxOptions extends BrowserContextOptions {
  /** The language of Excel's screens. */
  readonly language?: 'sv' | 'en';
  /** What the clock says; the real time unless it is given. */
  readonly now?: Date;
}

/** The sandbox with its first sample open, and everything that went wrong or tried to leave it. */
export async function openSandbox(
  browser: Browser,
  origin: string,
  { language = 'sv', now, ...options }: SandboxOptions = {},
): Promise<{
  readonly page: Page;
  readonly left: readonly string[];
  readonly errors: readonly string[];
  readonly close: () => Promise<void>;
}> {
  const context = await browser.newContext({
    viewport: { width: 1366, height: 768 },
    acceptDownloads: true,
    ...options,
  });
  const left: string[] = [];
  const errors: string[] = [];
  await context.route(
    (url) => !url.href.startsWith(origin),
    (route) => {
      left.push(route.request().url());
      return route.abort();
    },
  );
  const page = await context.newPage();
  page.on('pageerror', (error) => errors.push(error.message));
  page.on('console', (message) => {
    if (message.type() === 'error') errors.push(message.text());
  });
  if (now !== undefined) await page.addInitScript(stopTheClock, now.getTime());
  await page.goto(`${origin}/`);
  await page.getByRole('gridcell').first().waitFor({ timeout: 60_000 });
  await paneThere(page);
  if (language === 'en') {
    await page.getByRole('button', { name: 'English' }).click();
    await page.getByRole('button', { name: 'Write sheets' }).waitFor();
    await paneThere(page);
  }
  return { page, left, errors, close: () => context.close() };
}

/** The pane takes the focus once, when it opens, as panes in Excel do (office-js#5050): not in the middle of a test. */
async function paneThere(page: Page): Promise<void> {
  const pane = page.locator('.pane-room iframe').contentFrame();
  await pane.getByRole('heading').first().waitFor({ timeout: 60_000 });
  await pane.getByRole('button').first().waitFor({ timeout: 60_000 });
}

/** Makes it always the same time. Only of dates: Microsoft's client measures itself by the browser's other clocks. */
function stopTheClock(now: number): void {
  window.Date = class extends Date {
    constructor(...given: readonly unknown[]) {
      super(...((given.length === 0 ? [now] : given) as [number]));
    }
    static override now(): number {
      return now;
    }
  } as DateConstructor;
}
