import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { nodeDeflate } from '@nylage/xlsx/inflate-node';
import { ZipWriter } from '@nylage/xlsx/zip';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { dropFromDisk } from './support/drop-folder.ts';
import { give, registerFile } from './support/example-workbooks.ts';
import { launch } from './support/launch.ts';
import { PAGE, servePage } from './support/page-server.ts';
import { type SampleOnDisk, sampleOnDisk } from './support/sample-workbooks.ts';
import { violations } from './support/violations.ts';
import { goTo, openPage, untilRead } from './support/watched-page.ts';

let browser: Browser;
let sample: SampleOnDisk;
let server: Awaited<ReturnType<typeof servePage>>;

beforeAll(async () => {
  browser = await launch(inject('browser'));
  sample = sampleOnDisk();
  server = await servePage();
});

afterAll(async () => {
  await browser.close();
  server.close();
  sample.remove();
});

describe('collecting', () => {
  it('takes a folder that is dropped, also on a page that was opened as a file', async () => {
    const { page, left, errors, close } = await openPage(browser, `file://${PAGE}#/koncern`);
    await dropFromDisk(page.getByText('Släpp arbetsböcker, utdrag'), sample.folder);
    await untilRead(page);
    await page.getByText('av 12 har lämnat in').waitFor();
    expect(left).toEqual([]);
    expect(errors).toEqual([]);
    await close();
  });

  it('says why a register cannot be read, and begins when it is put right', async () => {
    const { page, left, errors, close } = await openPage(browser, `file://${PAGE}#/koncern`);
    const gamma = { id: 'g', name: 'Gamma', type: 'department' };
    await give(page, [registerFile({ schemaVersion: 1, organisations: [{ ...gamma, validTo: 2022 }] })]);
    await page
      .getByText('följer inte sitt format (organisations.0.validTo: saknas eller är fel). Rätta filen')
      .waitFor();
    await give(page, [
      registerFile({ schemaVersion: 1, organisations: [gamma, { ...gamma, id: 'd', name: 'Delta' }] }),
    ]);
    await page.getByRole('heading', { name: '2 organisationer väntas' }).waitFor();
    expect(left).toEqual([]);
    expect(errors).toEqual([]);
    await close();
  });

  it('begins with a register alone, says what is wrong with settings and gives a template of them, and goes on from saved work by a button on the first page', async () => {
    const { page, left, errors, close } = await openPage(browser, `file://${PAGE}#/koncern`);
    await page
      .locator('input[type=file]:not([webkitdirectory])')
      .setInputFiles(join(sample.folder, 'organisationer.json'));
    await page.getByRole('heading', { name: '12 organisationer väntas' }).waitFor();
    await page.getByRole('main').getByRole('button', { name: 'Skicka ut' }).click();
    await page.getByRole('heading', { name: 'Skicka ut arbetsböcker' }).waitFor();
    await goTo(page, '#/koncern/lamna-ut');
    const wrong = { schemaVersion: 1, stratsys: { indicators: { innovation: 'PF-1' }, separator: '|' } };
    await page.getByLabel('Öppna utlamning.json').setInputFiles({
      name: 'utlamning.json',
      mimeType: 'application/json',
      buffer: Buffer.from(JSON.stringify(wrong)),
    });
    await page.getByRole('alert').getByText('stratsys.separator är "|". Tillåtet: ";", ","').waitFor();
    const saved = async (name: string): Promise<string> => {
      const [download] = await Promise.all([
        page.waitForEvent('download'),
        page.getByRole('button', { name }).click(),
      ]);
      return download.path();
    };
    const template = readFileSync(await saved('Spara en mall för utlamning.json'), 'utf8');
    expect(template).toContain('"organisationMean:total": ""');
    const work = await saved('Spara koncern-arbete.xlsx');
    await page.getByRole('button', { name: 'Börja om' }).click();
    const [chooser] = await Promise.all([
      page.waitForEvent('filechooser'),
      page.getByRole('button', { name: 'Öppna koncern-arbete.xlsx' }).click(),
    ]);
    await chooser.setFiles(work);
    await goTo(page, '#/koncern');
    await page.getByRole('heading', { name: '12 organisationer väntas' }).waitFor();
    expect(left).toEqual([]);
    expect(errors).toEqual([]);
    await close();
  });

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
    const about = /beslut\/\d+:claim:([^:]+):/.exec(decodeURIComponent(page.url()))?.[1] ?? '';
    // Its own page leads to the matter too.
    await goTo(page, `#/koncern/organisationer/${about}`);
    await page.getByRole('heading', { name: 'Behöver ditt beslut' }).waitFor();
    await page.getByRole('link', { name: /^Två arbetsböcker från/ }).click();
    await page.getByRole('row', { name: /allt\.zip\/inlämnat/ }).waitFor();
    const header = await page.getByRole('columnheader').allInnerTexts();
    const [first, second] = header.flatMap((said) => /inlämnat\/([^,)]+\.xlsx)/.exec(said)?.[1] ?? []);
    await page.getByRole('radio').first().click();
    await page.getByLabel('Beslutat som (roll)').fill('Samordnare');
    await page.getByLabel('Varför', { exact: true }).fill('Enligt samtal');
    await page.getByRole('button', { name: 'Besluta', exact: true }).click();
    await page.getByText('Nästa sak att besluta').or(page.getByText('Besluta annorlunda')).first().waitFor();
    await goTo(page, `#/koncern/organisationer/${about}`);
    for (const standing of ['Gäller.', 'Räknas inte.'])
      await page
        .getByText(`${standing} Beslutat som Samordnare, `)
        .filter({ hasText: 'Enligt samtal' })
        .waitFor();
    await page.getByRole('link', { name: 'Till beslutet' }).first().click();
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

  it('watches a folder where the browser lets it: what comes there is read until told to stop', async () => {
    const { page, left, errors, close } = await openPage(browser, `${server.url}#/koncern`, {});
    // The browser's own dialog cannot be answered here: a folder of the page's own stands for the chosen one.
    await page.evaluate(() => {
      Object.assign(window, {
        showDirectoryPicker: async () =>
          (await navigator.storage.getDirectory()).getDirectoryHandle('inlämnat', { create: true }),
      });
    });
    const put = (name: string): Promise<void> =>
      page.evaluate(
        async ([called, content]) => {
          const top = await navigator.storage.getDirectory();
          const folder = await top.getDirectoryHandle('inlämnat', { create: true });
          const file = await (await folder.getFileHandle(called, { create: true })).createWritable();
          await file.write(Uint8Array.from(atob(content), (unit) => unit.charCodeAt(0)));
          await file.close();
        },
        [name, readFileSync(join(sample.folder, name)).toString('base64')] as const,
      );
    const ready = sample.expected.files.filter(({ verdict }) => verdict === 'ready').map(({ file }) => file);
    const [first = '', second = ''] = ready;
    await put('organisationer.json');
    await put(first);
    await page.getByRole('button', { name: 'Öppna och bevaka en mapp' }).click();
    await page.getByText('Bevakar mappen inlämnat').waitFor();
    const handedIn = page.getByText('av 12 har lämnat in');
    await expect.poll(() => handedIn.innerText(), { timeout: 30_000 }).toMatch(/^1\b/);
    await put(second);
    await expect.poll(() => handedIn.innerText(), { timeout: 30_000 }).toMatch(/^2\b/);
    // One that is taken out of the folder is told of, and stays until somebody says what of it.
    const take = (name: string): Promise<void> =>
      page.evaluate(async (called) => {
        const top = await navigator.storage.getDirectory();
        await (await top.getDirectoryHandle('inlämnat')).removeEntry(called);
      }, name);
    await take(first);
    await page.getByText(`Borttagen ur mappen, men fortfarande med här: inlämnat/${first}.`).waitFor();
    expect(await handedIn.innerText()).toMatch(/^2\b/);
    await page.getByRole('button', { name: 'Ta bort här också' }).click();
    await expect.poll(() => handedIn.innerText(), { timeout: 30_000 }).toMatch(/^1\b/);
    await take(second);
    await page.getByRole('button', { name: 'Behåll' }).click();
    await page.getByText('Borttagen ur mappen').waitFor({ state: 'detached' });
    expect(await handedIn.innerText()).toMatch(/^1\b/);
    await page.getByRole('button', { name: 'Sluta bevaka' }).click();
    await page.getByText('Bevakar mappen inlämnat').waitFor({ state: 'detached' });
    await handedIn.waitFor();
    expect(left).toEqual([]);
    expect(errors).toEqual([]);
    await close();
  });

  it('shows thousands of organisations a page at a time, and finds one among all of them', async () => {
    const { page, errors, close } = await openPage(browser, `file://${PAGE}#/koncern`);
    const [first = ''] = sample.expected.files
      .filter(({ verdict }) => verdict === 'ready')
      .map(({ file }) => file);
    const own = JSON.parse(readFileSync(join(sample.folder, 'organisationer.json'), 'utf8')) as {
      organisations: { id: string }[];
    };
    const others = Array.from({ length: 3000 }, (_, at) => ({
      id: `x${at}`,
      name: `Påhittad nämnd ${at}`,
      type: 'department',
      ...(at === 1234 ? { aliases: ['Stadsmuseet förr'], codes: { Stratsys: 'SX-77' } } : {}),
    }));
    const register = JSON.stringify({ ...own, organisations: [...own.organisations, ...others] });
    await page.locator('input[type=file]:not([webkitdirectory])').setInputFiles([
      { name: 'organisationer.json', mimeType: 'application/json', buffer: Buffer.from(register) },
      { name: first, mimeType: '', buffer: readFileSync(join(sample.folder, first)) },
    ]);
    await untilRead(page);
    await goTo(page, '#/koncern/organisationer');
    const rows = page.getByRole('table').locator('tbody tr');
    const all = own.organisations.length + others.length;
    await page.getByText(`Rad 1–100 av ${all.toLocaleString('sv-SE')}`).waitFor();
    expect(await rows.count()).toBe(100);
    const top = await rows.first().innerText();
    await page.getByRole('button', { name: 'Nästa rader' }).click();
    await page.getByText('Rad 101–200 av').waitFor();
    expect(await rows.first().innerText()).not.toBe(top);
    await page.getByRole('button', { name: 'Föregående rader' }).click();
    await expect.poll(() => rows.first().innerText()).toBe(top);
    await page.getByRole('searchbox').fill('nämnd 2999');
    await expect.poll(() => rows.count()).toBe(1);
    expect(await page.getByRole('button', { name: 'Nästa rader' }).count()).toBe(0);
    // By another name and by a code in another system too.
    for (const known of ['museet förr', 'sx-77']) {
      await page.getByRole('searchbox').fill(known);
      await expect.poll(() => rows.allInnerTexts()).toEqual([expect.stringContaining('Påhittad nämnd 1234')]);
    }
    expect(await violations(page, false)).toEqual([]);
    expect(errors).toEqual([]);
    await close();
  });
});
