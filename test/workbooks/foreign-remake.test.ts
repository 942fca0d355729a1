import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { fingerprint } from '@nylage/core/group';
import { checkedFile } from '@nylage/core/report';
import { openFile } from '@nylage/xlsx/intake';
import { describe, expect, it } from 'vitest';
import { foreignContext, foreignFixtures } from './support/foreign-fixtures.ts';
import { inFolder, programs } from './support/programs.ts';

/**
 * The filled templates made again with today's template and the programs of this machine: what is
 * expected and what they say must be as committed. Styles and versions of the programs may differ.
 */
const SCRIPT = fileURLToPath(new URL('../fixtures/make/template.py', import.meta.url));
const COMMITTED = fileURLToPath(new URL('../fixtures/template', import.meta.url));
const built = existsSync(new URL('../../apps/cli/dist/nylage.mjs', import.meta.url));
const absent = [
  ...(programs.soffice === null ? ['LibreOffice'] : []),
  ...(programs.python === null ? ['openpyxl'] : []),
  ...(built ? [] : ['the built command (npm run build)']),
];

if (absent.length > 0)
  process.stdout.write(`FILLED TEMPLATES ARE NOT MADE AGAIN HERE: ${absent.join(' and ')} missing\n`);

/** What a workbook says to us, with nothing of how it looks. */
function said(bytes: Uint8Array): object {
  const opened = openFile(bytes, foreignContext);
  if (!opened.ok) return opened.refusal;
  const { submission, findings } = opened;
  const content = fingerprint(submission, foreignContext.sha256);
  return checkedFile('', submission, findings, content, 'sv');
}

describe.skipIf(absent.length > 0)(
  absent.length > 0 ? `SKIPPED, missing: ${absent.join(', ')}` : 'the filled templates, made again',
  () => {
    it('say what the committed ones say, and expect the same', () => {
      inFolder((folder) => {
        execFileSync(programs.python ?? '', [SCRIPT, '--out', folder], { timeout: 110_000 });
        for (const { name, bytes } of foreignFixtures) {
          const expected = `${name}.expected.json`;
          expect(readFileSync(join(folder, expected), 'utf8'), expected).toBe(
            readFileSync(join(COMMITTED, expected), 'utf8'),
          );
          const again = new Uint8Array(readFileSync(join(folder, `${name}.xlsx`)));
          expect(said(again), name).toEqual(said(bytes));
        }
      });
    });
  },
);
