import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { takeAddinPictures } from './addin-pictures.ts';
import { launch } from './support/launch.ts';
import { PAGE } from './support/page-server.ts';
import { unpackBrowser } from './support/unpack-browser.ts';
import { goTo, openSampleCity } from './support/watched-page.ts';

const FOLDER = join(import.meta.dirname, '../../docs/pictures');

/** Takes the pictures of the docs, of the invented city: `node scripts/pictures.mjs`. */
export async function takePictures(): Promise<readonly string[]> {
  const { remove, ...unpacked } = await unpackBrowser();
  const browser = await launch(unpacked);
  mkdirSync(FOLDER, { recursive: true });
  const taken: string[] = [];
  const take = async (page: Page, name: string): Promise<void> => {
    const path = join(FOLDER, `${name}.png`);
    await page.screenshot({ path });
    taken.push(path);
  };
  try {
    const { page, close } = await openSampleCity(browser, `file://${PAGE}`, { reducedMotion: 'reduce' });
    const show = async (hash: string): Promise<void> => {
      await goTo(page, hash);
      await page.waitForTimeout(800);
    };
    await show('#/koncern');
    await take(page, 'koncern');
    await show('#/koncern/organisationer');
    await take(page, 'organisationer');
    await show('#/koncern/planen');
    await take(page, 'planen');
    await show('#/koncern/beslut');
    await page.getByRole('link', { name: /^2023: Två arbetsböcker från/ }).click();
    await page.getByRole('radio').first().waitFor();
    await take(page, 'beslut');
    await show('#/koncern/mognad?visa=group:2023:organisation:total');
    await take(page, 'sa-raknades-det');
    await page.emulateMedia({ colorScheme: 'dark' });
    await show('#/koncern/mognad');
    await take(page, 'mognad-dark');
    await close();
    await takeAddinPictures(browser, async (shown, name, part) => {
      const path = join(FOLDER, `${name}.png`);
      await (part === 'pane' ? shown.locator('.pane-room iframe') : shown).screenshot({ path });
      taken.push(path);
    });
  } finally {
    await browser.close();
    remove();
  }
  return taken;
}
