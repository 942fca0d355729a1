import { describe, expect, it } from 'vitest';
import type { Damage, ForeignFormat, Refusal } from './refusal.ts';
import { refusalText } from './refusal-text.ts';

const DAMAGES = Object.keys({
  directory: 0,
  'entry-header': 0,
  'compression-method': 0,
  'compressed-data': 0,
  checksum: 0,
  size: 0,
  xml: 0,
  encoding: 0,
  'missing-part': 0,
  'shared-part': 0,
  'unexpected-element': 0,
  'outside-grid': 0,
  range: 0,
  'too-many-styles': 0,
  unexpected: 0,
} satisfies Record<Damage, 0>) as Damage[];

const FORMATS = Object.keys({
  empty: 0,
  text: 0,
  html: 0,
  xml: 0,
  json: 0,
  rtf: 0,
  pdf: 0,
  image: 0,
  word: 0,
  powerpoint: 0,
  outlook: 0,
  numbers: 0,
  gzip: 0,
  'seven-zip': 0,
  rar: 0,
  zip: 0,
  'office-97': 0,
} satisfies Record<ForeignFormat, 0>) as ForeignFormat[];

type Large = Extract<Refusal, { code: 'too-large' }>['what'];
const LARGE = Object.keys({
  file: 0,
  entries: 0,
  part: 0,
  total: 0,
  description: 0,
  cells: 0,
  texts: 0,
  text: 0,
  items: 0,
  'hidden-rows': 0,
  tags: 0,
} satisfies Record<Large, 0>) as Large[];

const part = 'xl/worksheets/sheet1.xml';
const refusals = [
  { code: 'password-protected', how: 'office' },
  { code: 'password-protected', how: 'rights' },
  { code: 'password-protected', how: 'zip' },
  { code: 'old-xls' },
  { code: 'xlsb' },
  { code: 'ods' },
  { code: 'csv' },
  { code: 'not-a-zip' },
  { code: 'truncated' },
  { code: 'no-worksheets' },
  { code: 'cancelled' },
  { code: 'dtd', part },
  { code: 'encoding', part, found: 'ISO-8859-1' },
  { code: 'duplicate-part', part },
  { code: 'duplicate-sheet-name', name: 'Svar' },
  { code: 'bomb', part, reason: 'ratio', found: 1024, limit: 500 },
  { code: 'bomb', part, reason: 'longer-than-declared', found: 10, limit: 10 },
  { code: 'bomb', part, reason: 'overlap', found: 10, limit: 0 },
  ...FORMATS.map((found): Refusal => ({ code: 'other-format', found })),
  ...DAMAGES.map((reason) => ({ code: 'damaged', part, reason }) as Refusal),
  ...LARGE.map((what) => ({ code: 'too-large', what, part, found: 6_000_000, limit: 5_000_000 }) as Refusal),
] satisfies Refusal[];

describe('refusalText', () => {
  it.each(refusals.map((refusal) => [JSON.stringify(refusal), refusal] as const))('%s', (_, refusal) => {
    for (const language of ['sv', 'en'] as const) {
      const words = refusalText(refusal, language);
      expect(words).toMatch(/^[A-ZÅÄÖ].*\.$/);
      expect(words).not.toMatch(/undefined|null|NaN|\s{2}|\.\./);
      // What was found, and what to do: two sentences at least.
      expect(words.match(/[.:?] [A-ZÅÄÖ]/g)?.length ?? 0).toBeGreaterThan(0);
    }
    expect(refusalText(refusal, 'sv')).not.toBe(refusalText(refusal, 'en'));
  });

  it('words every refusal differently', () => {
    expect(new Set(refusals.map((refusal) => refusalText(refusal, 'sv'))).size).toBe(refusals.length);
  });

  it('says it in friendly Swedish', () => {
    expect(refusalText({ code: 'password-protected', how: 'office' }, 'sv')).toBe(
      'Arbetsboken är skyddad med lösenord, så den går inte att läsa. Öppna den i Excel, ta bort lösenordet under Arkiv › Info › Skydda arbetsbok, spara och lämna in den igen.',
    );
    expect(
      refusalText({ code: 'too-large', what: 'file', part: '', found: 70_040_000, limit: 64_000_000 }, 'sv'),
    ).toBe(
      'Filen är för stor: filens storlek är 70,1 MB, och vi läser högst 64 MB. Ta bort bilder, blad och formaterade tomma rader som inte behövs, och lämna in den igen.',
    );
    expect(
      refusalText({ code: 'too-large', what: 'cells', part, found: 5_000_001, limit: 5_000_000 }, 'sv'),
    ).toContain('antalet celler är 5\u00a0000\u00a0001, och vi läser högst 5\u00a0000\u00a0000.');
  });
});
