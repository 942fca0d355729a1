import type { Browser, BrowserContextOptions, Page } from 'playwright-core';

/** A page, and everything that went wrong or tried to leave it. */
export interface WatchedPage {
  readonly page: Page;
  /** Requests for anything but the page itself; each was stopped. */
  readonly left: readonly string[];
  /** Errors of scripts and of the page's policy. */
  readonly errors: readonly string[];
  readonly close: () => Promise<void>;
}

/** Opens the page and stops every request but the one for the page itself. */
export async function openPage(
  browser: Browser,
  url: string,
  options: BrowserContextOptions = {},
): Promise<WatchedPage> {
  const context = await browser.newContext({
    viewport: { width: 1366, height: 768 },
    acceptDownloads: true,
    ...options,
  });
  const left: string[] = [];
  const errors: string[] = [];
  await context.route('**/*', async (route) => {
    const asked = route.request().url();
    if (asked.split('#')[0] === url.split('#')[0]) return route.continue();
    left.push(asked);
    return route.abort();
  });
  const page = await context.newPage();
  page.on('pageerror', (error) => errors.push(error.message));
  page.on('console', (message) => {
    if (message.type() === 'error') errors.push(message.text());
  });
  await page.goto(url);
  return { page, left, errors, close: () => context.close() };
}

/** Presses Tab until something with these words has the focus. */
export async function tabTo(page: Page, words: string | RegExp): Promise<void> {
  for (let pressed = 0; pressed < 80; pressed++) {
    await page.keyboard.press('Tab');
    const focused = await page.evaluate(() => {
      const element = document.activeElement === document.body ? null : document.activeElement;
      return `${element?.getAttribute('aria-label') ?? ''} ${element?.textContent ?? ''}`.trim();
    });
    if (typeof words === 'string' ? focused === words : words.test(focused)) return;
  }
  throw new Error(`Tab never reached ${String(words)}`);
}

/** Waits until nothing is being read. */
export async function untilRead(page: Page): Promise<void> {
  await page.getByRole('progressbar').waitFor({ state: 'detached', timeout: 200_000 });
}

/** Goes to an address within the page. */
export async function goTo(page: Page, hash: string): Promise<void> {
  await page.evaluate((address) => {
    window.location.hash = address;
  }, hash);
}

/** Opens the page with its own fictitious city of 62 organisations, read to the end. */
export async function openSampleCity(
  browser: Browser,
  url: string,
  options: BrowserContextOptions = {},
): Promise<WatchedPage> {
  const city = await openPage(browser, url, options);
  await city.page.getByRole('button', { name: 'Prova med påhittade exempel' }).click();
  await city.page.getByText('av 62 har lämnat in').waitFor();
  await untilRead(city.page);
  return city;
}
