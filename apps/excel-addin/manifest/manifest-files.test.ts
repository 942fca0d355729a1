import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseXml, walk } from '@nylage/xlsx/testing';
import type * as OfficeAddinManifestPackage from 'office-addin-manifest';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { RIBBON_FUNCTIONS } from '../src/ribbon-contract.ts';
import { ADDIN } from './addin.ts';
import { COLOR_ICON, OUTLINE_ICON } from './icon-files.ts';
import { manifestFiles } from './manifest-files.ts';
import { pngSize } from './png-size.ts';
import { sourceFiles } from './testing/source-files.ts';

// The package is CommonJS and says nothing of its named exports.
const { OfficeAddinManifest, validateManifest } = createRequire(import.meta.url)(
  'office-addin-manifest',
) as typeof OfficeAddinManifestPackage;

const BASE = 'https://tillagg.example.se/nylage/';
const files = manifestFiles(BASE);
let folder: string;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'nylage-manifest-'));
  for (const [name, words] of Object.entries(files)) writeFileSync(join(folder, name), words);
});

afterAll(() => rmSync(folder, { recursive: true, force: true }));

// Compiling Microsoft’s schema takes seconds.
describe('The manifests', { timeout: 60_000 }, () => {
  it('XML: Microsoft’s own reader finds what it looks for', async () => {
    const read = await OfficeAddinManifest.readManifestFile(join(folder, 'manifest.xml'));
    expect(read).toMatchObject({
      id: ADDIN.id,
      version: '1.0.0.0',
      defaultLocale: 'sv-SE',
      displayName: 'Nyläge',
      officeAppType: 'TaskPaneApp',
      permissions: 'ReadWriteDocument',
      iconUrl: `${BASE}icons/nylage-32.png`,
      highResolutionIconUrl: `${BASE}icons/nylage-64.png`,
      supportUrl: `${BASE}help.html`,
      defaultSettings: { sourceLocation: `${BASE}taskpane.html` },
    });
  });

  it('JSON: holds for Microsoft’s schema', async () => {
    const result = await validateManifest(join(folder, 'manifest.json'));
    expect(result.report?.errors ?? []).toEqual([]);
    expect(result.isValid).toBe(true);
  });

  it('JSON: the schema sees a label that is too long', async () => {
    const broken = (files['manifest.json'] ?? '').replace('"Märk celler"', `"${'a'.repeat(65)}"`);
    writeFileSync(join(folder, 'broken.json'), broken);
    expect((await validateManifest(join(folder, 'broken.json'))).isValid).toBe(false);
  });

  it('JSON: every English word has its place, and every Swedish one its English', () => {
    const manifest: unknown = JSON.parse(files['manifest.json'] ?? '');
    const { $schema, ...english } = JSON.parse(files['manifest.en-us.json'] ?? '') as Record<string, string>;
    expect($schema).toContain('Localization');
    const at = (path: string): unknown =>
      path
        .split(/\.|\[|\]\.?/)
        .filter((step) => step !== '')
        .reduce<unknown>((value, step) => (value as Record<string, unknown>)[step], manifest);
    for (const path of Object.keys(english)) expect(at(path), path).toEqual(expect.any(String));
    const words: string[] = [];
    JSON.stringify(manifest, (key, value: unknown) => {
      if (['label', 'title'].includes(key)) words.push(String(value));
      return value;
    });
    expect(Object.keys(english).filter((path) => /\.(label|title)$/.test(path))).toHaveLength(words.length);
  });

  it('JSON: its two pictures have the size that Microsoft 365 asks for', () => {
    for (const { file, size } of [COLOR_ICON, OUTLINE_ICON])
      expect(pngSize(sourceFiles(file) ?? new Uint8Array()), file).toEqual({ width: size, height: size });
  });

  it('say the same: every word, address and function of the ribbon stands in both', () => {
    const xml = [...walk(parseXml(files['manifest.xml'] ?? ''))];
    const json = readFileSync(join(folder, 'manifest.json'), 'utf8');
    const strings = xml
      .filter(({ name }) => name === 'String')
      .map(({ attributes }) => attributes.get('DefaultValue') ?? '');
    expect(strings.length).toBeGreaterThan(20);
    for (const words of strings) expect(json).toContain(JSON.stringify(words));
    for (const page of xml.filter(({ name }) => name === 'Url'))
      expect(json).toContain(`"${page.attributes.get('DefaultValue')}"`);
    for (const name of RIBBON_FUNCTIONS) expect(json).toContain(`"actionId": "${name}"`);
  });
});
