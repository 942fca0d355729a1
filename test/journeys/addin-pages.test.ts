import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
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
