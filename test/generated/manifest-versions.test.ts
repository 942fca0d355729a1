import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import type { MadeVersion } from '../../apps/excel-addin/manifest/check/versions.ts';
import { versionNow } from '../../apps/excel-addin/manifest/manifest-files.ts';

const FILE = join(import.meta.dirname, '../../apps/excel-addin/manifest/versions.json');

it('every version of the manifest is written down once, with what it said', async () => {
  const made = existsSync(FILE) ? (JSON.parse(readFileSync(FILE, 'utf8')) as readonly MadeVersion[]) : [];
  const now = versionNow();
  // A version that is written down is never written over: its content is what people may have.
  const all = made.some(({ version }) => version === now.version) ? made : [...made, now];
  await expect(`${JSON.stringify(all, null, 2)}\n`).toMatchFileSnapshot(FILE);
});
