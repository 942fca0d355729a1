import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { LOCAL_BASE } from '../../apps/excel-addin/manifest/base-address.ts';
import { checkManifest } from '../../apps/excel-addin/manifest/check/index.ts';
import { iconDrawings } from './icons.ts';
import { ADDIN, addinFiles, serveAddin } from './support/addin-server.ts';
import { launch } from './support/launch.ts';

const OFFICE_JS = 'https://appsforoffice.microsoft.com/lib/1/hosted/office.js';
const PAGES = ['taskpane.html', 'commands.html'];

let browser: Browser;
let server: Awaited<ReturnType<typeof serveAddin>>;

beforeAll(async () => {
  browser = await launch(inject('browser'));
  server = await serveAddin();
});

afterAll(async () => {
  await browser.close();
  server.close();
});

describe('The pages of the add-in, as built', () => {
  it.each(PAGES)('%s asks for its own files and for Office.js, and holds no script of its own', (page) => {
    const html = readFileSync(join(ADDIN, page), 'utf8');
    const asked = [...html.matchAll(/\s(?:src|href)="([^"]+)"/g)].map(([, address]) => address ?? '');
    expect(asked.filter((address) => address.startsWith('https:'))).toEqual([OFFICE_JS]);
    const own = asked.filter((address) => !/^(https|data):/.test(address));
    expect(own.length).toBeGreaterThan(0);
    const files = addinFiles();
    for (const address of own) expect(files).toContain(address.replace(/^\.\//, ''));
    expect(html).not.toMatch(/<script(?![^>]*\ssrc=)/);
  });

  it('has manifests whose every address leads to a built file, and icons of the size they say', () => {
    const built = (path: string): Uint8Array | null =>
      addinFiles().includes(path) ? readFileSync(join(ADDIN, path)) : null;
    const xml = readFileSync(join(ADDIN, 'manifest.xml'), 'utf8');
    expect(checkManifest(xml, LOCAL_BASE, built)).toEqual([]);
    const addresses = [
      ...readFileSync(join(ADDIN, 'manifest.json'), 'utf8').matchAll(/"(https:\/\/localhost[^"]+)"/g),
    ];
    expect(addresses.length).toBeGreaterThan(30);
    for (const [, address = ''] of addresses)
      expect(addinFiles()).toContain(new URL(address).pathname.slice(1));
  });

  it('has icons that look as they are drawn', async () => {
    const page = await browser.newPage();
    for (const { file, svg } of iconDrawings()) {
      const apart = await page.evaluate(difference, [
        `data:image/svg+xml,${encodeURIComponent(svg)}`,
        `data:image/png;base64,${readFileSync(join(ADDIN, file)).toString('base64')}`,
      ] as const);
      // Edges may be smoothed otherwise on another machine; another drawing differs by far more.
      expect(apart, file).toBeLessThan(2);
    }
    await page.close();
  });

  it('holds no copy of Office.js', () => {
    for (const file of addinFiles().filter((name) => name.endsWith('.js')))
      expect(readFileSync(join(ADDIN, file), 'utf8'), file).not.toMatch(
        /OSFPerformance|Microsoft\.Office\.WebExtension/,
      );
  });

  it('says what to do when Office.js cannot be fetched, without breaking its policy or asking for a missing file', async () => {
    const context = await browser.newContext({ viewport: { width: 350, height: 378 }, locale: 'sv-SE' });
    const page = await context.newPage();
    const left: string[] = [];
    await context.route(/.*/, (route) => {
      const asked = route.request().url();
      if (asked.startsWith(server.url)) return route.continue();
      left.push(asked);
      return route.abort();
    });
    const violations: string[] = [];
    page.on('console', (message) => {
      if (message.text().includes('Content Security Policy')) violations.push(message.text());
    });
    await page.goto(`${server.url}taskpane.html`);
    await page.getByText('be it-avdelningen tillåta adressen').waitFor();
    expect(left).toEqual([OFFICE_JS]);
    expect(violations).toEqual([]);
    expect(server.missing).toEqual([]);
    await context.close();
  });

  it('shows Swedish words before any script has run', async () => {
    const context = await browser.newContext({ javaScriptEnabled: false, locale: 'sv-SE' });
    const page = await context.newPage();
    await context.route(OFFICE_JS, (route) => route.abort());
    await page.goto(`${server.url}taskpane.html`);
    expect(await page.getByRole('main').innerText()).toContain('Panelen startar.');
    await context.close();
  });

  it('is kept from frames of strangers by its header', async () => {
    const response = await fetch(`${server.url}taskpane.html`);
    const policy = response.headers.get('Content-Security-Policy') ?? '';
    expect(policy).toContain("frame-ancestors 'self' https://*.officeapps.live.com");
    expect(response.headers.get('X-Frame-Options')).toBeNull();
    expect(response.headers.get('Cache-Control')).toBe('max-age=300');
  });
});

/** How far two pictures are apart, 0–255, as a mean over pixels and colours. Runs in the page. */
async function difference(pictures: readonly [string, string]): Promise<number> {
  const [one, other] = await Promise.all(
    pictures.map(async (source) => {
      const image = new Image();
      image.src = source;
      await image.decode();
      const canvas = new OffscreenCanvas(image.naturalWidth, image.naturalHeight);
      const context = canvas.getContext('2d');
      if (context === null) throw new Error('No canvas');
      context.drawImage(image, 0, 0);
      return context.getImageData(0, 0, canvas.width, canvas.height).data;
    }),
  );
  if (one === undefined || other === undefined || one.length !== other.length) return 255;
  return one.reduce((sum, value, index) => sum + Math.abs(value - (other[index] ?? 0)), 0) / one.length;
}
