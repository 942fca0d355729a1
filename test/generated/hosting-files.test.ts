import { join } from 'node:path';
import { parseXml } from '@nylage/xlsx/testing';
import { expect, it } from 'vitest';
import { headersFor } from '../../apps/excel-addin/hosting/headers.ts';
import { iisConfig, nginxConfig } from '../../apps/excel-addin/hosting/server-files.ts';

const DOCS = join(import.meta.dirname, '../../docs/excel');

it('the server files of the guide are those that the headers give', async () => {
  await expect(nginxConfig()).toMatchFileSnapshot(join(DOCS, 'nginx.conf'));
  await expect(iisConfig()).toMatchFileSnapshot(join(DOCS, 'web.config'));
});

it('both say every header of every kind of file', () => {
  parseXml(iisConfig());
  for (const file of ['taskpane.html', 'assets/a.js', 'icons/nylage-16.png', 'manifest.xml'])
    for (const [name, value] of Object.entries(headersFor(file))) {
      expect(nginxConfig()).toContain(`add_header ${name} "${value}" always;`);
      expect(iisConfig()).toContain(`value="${value}"`);
    }
});
