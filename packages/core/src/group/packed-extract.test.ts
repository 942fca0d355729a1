import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Submission } from '../workbook/index.ts';
import type { Extract } from './extract-model.ts';
import { tableTexts } from './identity.ts';
import { packTables, tablesIn, unpackTables } from './packed-extract.ts';
import { extractOf, submissionWith } from './test-support.ts';

/** Texts with the characters that part values, rows and tables, and with what is masked in an extract. */
const said = fc
  .array(fc.constantFrom('a', '"', '\\', ';', '\u001b', '\u001c', '\u001d', '\u001e', '\u001f', 'a@b.se'), {
    maxLength: 4,
  })
  .map((parts) => `x${parts.join('')}x`);

function packed(extract: Extract, submission: Submission): string {
  return packTables(extract.tables, submission, tableTexts(submission)).join('');
}

describe('the tables of an extract', () => {
  it('is unpacked as it was, whatever texts hold', () => {
    fc.assert(
      fc.property(said, said, fc.integer({ min: 1, max: 100 }), (id, motivation, share) => {
        const submission = submissionWith(
          { kind: 'set', sheet: 'portfolio', row: 0, column: 'id', value: id },
          { kind: 'set', sheet: 'portfolio', row: 0, column: 'motivation', value: motivation },
          { kind: 'set', sheet: 'portfolio', row: 1, column: 'innovationShare', value: share },
        );
        const extract = extractOf(submission);
        expect(unpackTables(packed(extract, submission))).toEqual(extract.tables);
      }),
      { numRuns: 60 },
    );
  });

  it('carries no personal data', () => {
    const submission = submissionWith({
      kind: 'set',
      sheet: 'portfolio',
      row: 0,
      column: 'motivation',
      value: 'Skriv till anna.berg@exempel.se',
    });
    expect(packed(extractOf(submission), submission)).not.toContain('anna.berg');
  });

  it('passes over a column that the contract no longer has', () => {
    const submission = submissionWith();
    const extract = extractOf(submission);
    const text = packed(extract, submission);
    const renamed = text.replace('\u001fmotivation\u001f', '\u001fonce\u001f');
    expect(renamed).not.toBe(text);
    const [first] = unpackTables(renamed).portfolio ?? [];
    expect(first).toEqual({ ...extract.tables.portfolio?.[0], motivation: null });
  });

  it('is read again without more than the tables that are wanted', () => {
    const submission = submissionWith();
    const extract = extractOf(submission);
    const text = packed(extract, submission);
    const rest = Object.fromEntries(Object.keys(extract.tables).map((key) => [key, []]));
    expect(tablesIn(text)).toEqual(extract.tables);
    expect(tablesIn(text, ['actions'])).toEqual({ ...rest, actions: extract.tables.actions });
    // A column that came later has no value.
    const older = text.replace('\u001fmotivation\u001f', '\u001fonce\u001f');
    const [first] = tablesIn(older, ['portfolio']).portfolio ?? [];
    expect(first).toEqual({ ...extract.tables.portfolio?.[0], motivation: null });
  });

  it('is refused when it is something else', () => {
    expect(() => unpackTables('')).toThrow('no tables');
    expect(() => unpackTables('{}\u001cportfolio\u001eid')).toThrow('no tables');
    expect(() => unpackTables('\u001cportfolio\u001estatus\u001eongoin')).toThrow('status');
  });
});
