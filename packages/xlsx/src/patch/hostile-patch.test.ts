import { cpuUsage } from 'node:process';
import { applyEdits, type Edit } from '@nylage/core/rules';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readWorkbook } from '../read/index.ts';
import { describeGrid } from '../testing/describe-grid.ts';
import { hostileFiles } from '../testing/hostile/index.ts';
import { readGrid } from '../testing/read-cells.ts';
import { sheetXml, workbookParts, zipOf } from '../testing/workbook-bytes.ts';
import { tableSheet } from '../write/index.ts';
import { nodeDeflate, nodeInflate } from '../zip/inflate-node.ts';
import { annotateWorkbook } from './annotate-workbook.ts';
import { patchWorkbook } from './patch-workbook.ts';

const options = { inflate: nodeInflate, deflate: nodeDeflate };
/** Processor time; reading, patching and reading again. */
const MAX_MILLISECONDS = 12_000;
const results = tableSheet({
  name: 'Nyläge',
  title: 'Nyläge',
  tableName: 'N',
  whenEmpty: 'Inget',
  columns: [{ header: 'A', kind: 'text' }],
  rows: [['x']],
});

describe('files that no honest program wrote', () => {
  test.each(hostileFiles.map((file) => [file.name, file] as const))(
    '%s',
    { timeout: 120_000 },
    (_name, file) => {
      const bytes = file.bytes();
      const before = cpuUsage();
      const read = readWorkbook(bytes, { inflate: nodeInflate });
      const sheet = read.ok ? (read.grid.sheets[0]?.name ?? '') : 'Blad1';
      const edits: Edit[] = [
        { kind: 'set', sheet, row: 0, column: 0, value: 'ny' },
        { kind: 'set', sheet, row: 1, column: 3, value: 1 },
        { kind: 'show-rows', sheet, rows: [0, 1] },
        { kind: 'show-columns', sheet, columns: [0] },
      ];
      const patched = patchWorkbook(bytes, edits, options);
      const annotated = annotateWorkbook(bytes, [results], options);
      const again = patched.ok ? readWorkbook(patched.bytes, { inflate: nodeInflate }) : null;
      if (read.ok && patched.ok && patched.skipped.length === 0 && again?.ok === true) {
        expect(describeGrid(again.grid)[sheet]).toEqual(describeGrid(applyEdits(read.grid, edits))[sheet]);
      }
      // A part that is nearly nothing but repetition may compress beyond what the reader takes; nothing else may.
      if (read.ok && again?.ok === false)
        expect(again.refusal).toMatchObject({ code: 'bomb', reason: 'ratio' });
      if (read.ok && annotated.ok) {
        expect(readGrid(annotated.bytes).sheets.length).toBe(read.grid.sheets.length + 1);
      }
      const used = cpuUsage(before);
      expect((used.user + used.system) / 1000).toBeLessThan(MAX_MILLISECONDS);
    },
  );
});

test('whatever happens to the bytes of a part, it is patched or refused', { timeout: 120_000 }, () => {
  const parts = workbookParts({
    sharedStrings: '<si><t>a</t></si>',
    styles: '<fonts count="1"><font/></fonts><cellXfs count="2"><xf/><xf numFmtId="14"/></cellXfs>',
    afterSheets:
      '<definedNames><definedName name="n" localSheetId="0">Svar!$A$1</definedName></definedNames><calcPr/>',
    sheets: [
      {
        name: 'Svar',
        xml: sheetXml(
          '<row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1" s="1"><f t="shared" ref="B1:B2" si="0">A1</f><v>12.5</v></c></row><row r="2" hidden="1"/>',
          '<mergeCells count="1"><mergeCell ref="D1:E2"/></mergeCells>',
          '<dimension ref="A1:B2"/><cols><col min="1" max="3" hidden="1"/></cols>',
        ),
      },
    ],
  });
  const names = Object.keys(parts);
  const edits: Edit[] = [
    { kind: 'set', sheet: 'Svar', row: 0, column: 0, value: 'x' },
    { kind: 'set', sheet: 'Svar', row: 4, column: 1, value: { date: '2022-03-31' } },
    { kind: 'show-columns', sheet: 'Svar', columns: [1] },
    { kind: 'unmerge', sheet: 'Svar', range: { top: 0, left: 3, bottom: 1, right: 4 } },
  ];
  fc.assert(
    fc.property(
      fc.constantFrom(...names),
      fc.nat(),
      fc.nat(),
      fc.string({ maxLength: 3 }),
      (name, from, length, text) => {
        const xml = String(parts[name]);
        const start = from % xml.length;
        const broken = xml.slice(0, start) + text + xml.slice(start + (length % 12));
        const bytes = zipOf({ ...parts, [name]: broken });
        patchWorkbook(bytes, edits, options);
        annotateWorkbook(bytes, [results], options);
      },
    ),
    { numRuns: 300 },
  );
});
