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

/** The sandbox with its first sample open, and everything that went wrong or tried to leave it. */
export async function openSandbox(
  browser: Browser,
  origin: string,
  options: BrowserContextOptions = {},
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
  await page.goto(`${origin}/`);
  await page.getByRole('gridcell').first().waitFor({ timeout: 60_000 });
  // The pane takes the focus once, when it opens, as panes in Excel do (office-js#5050): not in the middle of a test.
  await page
    .locator('.pane-room iframe')
    .contentFrame()
    .getByRole('heading')
    .first()
    .waitFor({ timeout: 60_000 });
  await page
    .locator('.pane-room iframe')
    .contentFrame()
    .getByRole('button')
    .first()
    .waitFor({ timeout: 60_000 });
  return { page, left, errors, close: () => context.close() };
}
