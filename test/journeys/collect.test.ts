import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { nodeDeflate } from '@nylage/xlsx/inflate-node';
import { ZipWriter } from '@nylage/xlsx/zip';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { launch } from './support/launch.ts';
import { PAGE } from './support/page-server.ts';
import { type SampleOnDisk, sampleOnDisk } from './support/sample-workbooks.ts';
import { openPage, untilRead } from './support/watched-page.ts';

let browser: Browser;
let sample: SampleOnDisk;

beforeAll(async () => {
  browser = await launch(inject('browser'));
  sample = sampleOnDisk();
});

afterAll(async () => {
  await browser.close();
  sample.remove();
});

describe('collecting', () => {
  it('opens a zip with folders and foreign files; decisions follow when files come again, and one that holds no longer is named', async () => {
    const { page, left, errors, close } = await openPage(browser, `file://${PAGE}#/koncern`);
    const zip = new ZipWriter(nodeDeflate);
    for (const name of readdirSync(sample.folder))
      zip.add(`inlämnat/${name}`, readFileSync(join(sample.folder, name)));
    zip.add('inlämnat/bilder/foto.jpg', new Uint8Array(9));
    await page.locator('input[type=file]:not([webkitdirectory])').setInputFiles({
      name: 'allt.zip',
      mimeType: 'application/zip',
      buffer: Buffer.from(zip.finish()),
    });
    await untilRead(page);
    await page.getByText('av 12 har lämnat in').waitFor();
    await page.getByRole('button', { name: 'Ta beslut' }).click();
    await page.getByRole('link', { name: /^Två arbetsböcker från/ }).click();
    await page.getByRole('row', { name: /allt\.zip\/inlämnat/ }).waitFor();
    const header = await page.getByRole('columnheader').allInnerTexts();
    const [first, second] = header.flatMap((said) => /inlämnat\/([^,)]+\.xlsx)/.exec(said)?.[1] ?? []);
    await page.getByRole('radio').first().click();
    await page.getByLabel('Beslutat som (roll)').fill('Samordnare');
    await page.getByLabel('Varför', { exact: true }).fill('Enligt samtal');
    await page.getByRole('button', { name: 'Besluta', exact: true }).click();
    await page.getByRole('link', { name: 'Alla beslut' }).click();
    const add = page.locator('input[type=file][multiple]');
    const log = page.getByRole('table', { name: 'Beslutslogg' });
    // The same zip again changes nothing.
    await add.setInputFiles({
      name: 'allt.zip',
      mimeType: 'application/zip',
      buffer: Buffer.from(zip.finish()),
    });
    await untilRead(page);
    await log.getByRole('row', { name: /Enligt samtal.*Gäller/ }).waitFor();
    // The second workbook comes again, now the same as the first.
    const mended = new ZipWriter(nodeDeflate);
    mended.add(`inlämnat/${second ?? ''}`, readFileSync(join(sample.folder, first ?? '')));
    await add.setInputFiles({
      name: 'allt.zip',
      mimeType: 'application/zip',
      buffer: Buffer.from(mended.finish()),
    });
    await page.getByRole('heading', { name: 'Beslut som inte längre gäller' }).waitFor();
    await log.getByRole('row', { name: /Gäller inte: inget skiljer längre/ }).waitFor();
    expect(left).toEqual([]);
    expect(errors).toEqual([]);
    await close();
  });
});
