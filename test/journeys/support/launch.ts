import { type Browser, chromium } from 'playwright-core';

/** A browser on disk, and the libraries and fonts it brought; empty where it needs none. */
interface Unpacked {
  readonly path: string;
  readonly libraries: string;
  readonly fonts: string;
}

/** Starts a browser that talks to nobody by itself. */
export function launch(browser: Unpacked): Promise<Browser> {
  const environment = { ...process.env } as Record<string, string>;
  if (browser.libraries !== '') environment.LD_LIBRARY_PATH = browser.libraries;
  if (browser.fonts !== '') environment.FONTCONFIG_PATH = browser.fonts;
  return chromium.launch({
    executablePath: browser.path,
    env: environment,
    args: ['--no-sandbox', '--disable-background-networking', '--disable-component-update', '--disable-sync'],
  });
}
