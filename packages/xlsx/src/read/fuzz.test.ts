import { CellFlag, type Grid } from '@nylage/core/grid';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { describeGrid } from '../testing/describe-grid.ts';
import { fixture } from '../testing/fixture.ts';
import { flipped } from '../testing/hostile/zip-surgery.ts';
import { readGrid } from '../testing/read-cells.ts';
import {
  sheetXml,
  type TestWorkbook,
  workbookBytes,
  workbookParts,
  zipOf,
} from '../testing/workbook-bytes.ts';
import { nodeInflate } from '../zip/inflate-node.ts';
import { encodeUtf8 } from '../zip/utf8.ts';
import { readZip } from '../zip/zip-directory.ts';
import { DEFAULT_LIMITS } from './limits.ts';
import { readWorkbook } from './read-workbook.ts';

const workbook: TestWorkbook = {
  workbookPr: '<workbookPr date1904="0"/>',
  sharedStrings: '<si><t>Åsa</t></si><si><r><t>a</t></r><r><t xml:space="preserve"> b</t></r></si>',
  styles:
    '<numFmts><numFmt numFmtId="164" formatCode="yyyy"/></numFmts><cellXfs><xf/><xf numFmtId="164"/><xf numFmtId="9"/></cellXfs>',
  sheets: [
    {
      name: 'Svar',
      xml: sheetXml(
        '<row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1"><v>12.5</v></c><c r="C1" s="1"><v>44668</v></c></row><row r="2" hidden="1"><c r="A2" t="inlineStr"><is><t>hej &amp; h&#229;</t></is></c><c r="B2"><f>B1*2</f><v>25</v></c><c r="C2" t="b"><v>1</v></c></row><row r="3"><c r="A3" t="e"><v>#N/A</v></c><c r="B3" s="2"><v>0.35</v></c><c r="C3" t="s"><v>1</v></c></row>',
        '<mergeCells count="1"><mergeCell ref="D1:E2"/></mergeCells>',
      ),
    },
  ],
};
const bytes = workbookBytes(workbook);
const parts = workbookParts(workbook);
const grid = readGrid(bytes);
const cells = describeGrid(grid);

function read(input: Uint8Array) {
  const result = readWorkbook(input, { inflate: nodeInflate });
  // Anything that gets past the scanners' own refusals is a mistake of ours.
  expect(result).not.toMatchObject({ refusal: { reason: 'unexpected' } });
  return result;
}

function isMarked(found: Grid): boolean {
  return found.sheets.some((sheet) => sheet.flags.some((flags) => (flags & CellFlag.damaged) !== 0));
}

describe('cut and flipped files', () => {
  it('refuses the workbook cut at every byte', () => {
    for (let length = 0; length < bytes.length; length++) {
      const result = read(bytes.subarray(0, length));
      expect(result.ok, `${length} bytes`).toBe(false);
      if (!result.ok && length > 3) expect(result.refusal.code, `${length} bytes`).toBe('truncated');
    }
  });

  it('refuses a workbook with a flipped bit, or reads exactly what was there', () => {
    for (let at = 0; at < bytes.length; at++) {
      const result = read(flipped(bytes, at, 1 << (at % 8)));
      if (result.ok) expect(describeGrid(result.grid), `byte ${at}`).toEqual(cells);
    }
  });

  it('calls a part that has rotted damaged, and nobody a maker of bombs', () => {
    const rotting = fixture('workbooks/libreoffice-1900.xlsx');
    const directory = readZip(rotting, DEFAULT_LIMITS);
    if (!directory.ok) throw new Error('no directory');
    const packed = directory.entries.flatMap(({ method, compressed }) =>
      method === 8 ? Array.from(compressed, (_, at) => compressed.byteOffset - rotting.byteOffset + at) : [],
    );
    let longer = 0;
    for (let at = 0; at < packed.length; at += 7) {
      const result = read(flipped(rotting, packed[at] ?? 0, 1 << (at % 8)));
      if (result.ok) continue;
      expect(result.refusal.code, `byte ${packed[at]}`).toBe('damaged');
      if (result.refusal.code === 'damaged' && result.refusal.reason === 'size') longer++;
    }
    expect(longer).toBeGreaterThan(0);
  });

  it('refuses a workbook with bytes overwritten, or reads exactly what was there', () => {
    const change = fc.record({
      at: fc.nat(bytes.length - 1),
      with: fc.uint8Array({ minLength: 1, maxLength: 8 }),
    });
    fc.assert(
      fc.property(change, (damage) => {
        const copy = bytes.slice();
        copy.set(damage.with.subarray(0, bytes.length - damage.at), damage.at);
        const result = read(copy);
        if (result.ok) expect(describeGrid(result.grid)).toEqual(cells);
      }),
      { numRuns: 1500 },
    );
  });
});

describe('cut and flipped XML in a sound zip', () => {
  const names = Object.keys(parts).filter((name) => name.endsWith('.xml') || name.endsWith('.rels'));

  it.each(names.filter((name) => !name.startsWith('[')))('refuses %s cut at every byte', (name) => {
    const xml = encodeUtf8(String(parts[name]));
    for (let length = 0; length < xml.length; length++) {
      const result = read(zipOf({ ...parts, [name]: xml.subarray(0, length) }));
      expect(result.ok, `${length} bytes`).toBe(false);
    }
  });

  it('loses no cell to a flipped bit in a sheet without a word', () => {
    const name = 'xl/worksheets/sheet1.xml';
    const xml = encodeUtf8(String(parts[name]));
    for (let at = 0; at < xml.length; at++) {
      const result = read(zipOf({ ...parts, [name]: flipped(xml, at, 1 << (at % 8)) }));
      if (!result.ok || isMarked(result.grid)) continue;
      expect(result.grid.sheets[0]?.columns.length, `byte ${at}`).toBe(9);
    }
  });

  it('survives any bytes in the place of any part', () => {
    const part = fc.constantFrom(...names);
    const content = fc.oneof(fc.uint8Array({ maxLength: 60 }), fc.string({ unit: 'binary' }).map(encodeUtf8));
    fc.assert(
      fc.property(part, content, (name, replacement) => {
        read(zipOf({ ...parts, [name]: replacement }));
      }),
    );
  });

  it('survives any markup in the place of the rows', () => {
    const pieces = fc.constantFrom(
      '<row>',
      '<row r="2">',
      '</row>',
      '<row/>',
      '<c>',
      '<c r="A1">',
      '<c r="B7" t="s">',
      '<c/>',
      '</c>',
      '<v>',
      '</v>',
      '<v/>',
      '1',
      'x',
      '<f>',
      '</f>',
      '<is>',
      '</is>',
      '<t>',
      '</t>',
      '<t/>',
      '&amp;',
      '&',
      '<',
      '>',
      '"',
      ' ',
      '<!--',
      '-->',
      '<![CDATA[',
      ']]>',
      '<?',
      '?>',
      '<extLst>',
      '</extLst>',
      '<x:c r="C3">',
      '</x:c>',
      ' t="inlineStr"',
      ' r=',
      "'",
    );
    fc.assert(
      fc.property(fc.array(pieces, { maxLength: 25 }), (rows) => {
        read(zipOf({ ...parts, 'xl/worksheets/sheet1.xml': sheetXml(rows.join('')) }));
      }),
      { numRuns: 2000 },
    );
  });
});

describe('every way of writing the same cells', () => {
  const number = fc.oneof(
    fc.integer(),
    fc.double({ noNaN: true, noDefaultInfinity: true }),
    fc.integer({ min: -1e6, max: 1e6 }).map((whole) => whole / 1000),
  );
  const content = fc.oneof(
    number.map((value) => ({ xml: `<v>${value}</v>`, type: 'n', is: `number ${value === 0 ? 0 : value}` })),
    fc
      .string({ unit: 'grapheme', minLength: 1 })
      .map((text) => ({ xml: `<v>${escaped(text)}</v>`, type: 'str', is: `text ${text}` })),
    fc.string({ unit: 'grapheme', minLength: 1 }).map((text) => ({
      xml: `<is><t xml:space="preserve">${escaped(text)}</t></is>`,
      type: 'inlineStr',
      is: `text ${text}`,
    })),
    fc
      .boolean()
      .map((value) => ({ xml: `<v>${Number(value)}</v>`, type: 'b', is: `boolean ${Number(value)}` })),
    fc.nat(1).map((index) => ({ xml: `<v>${index}</v>`, type: 's', is: `text ${['Åsa', 'a b'][index]}` })),
  );
  const rows = fc.array(fc.array(fc.option(content), { maxLength: 5 }), { maxLength: 5 });

  it('gives the same cells', () => {
    fc.assert(
      fc.property(rows, (written) => {
        const expected: Record<string, string> = {};
        let addressed = '';
        let bare = '';
        written.forEach((row, at) => {
          addressed += `<row r="${at + 1}">`;
          bare += '<row>';
          row.forEach((cell, column) => {
            const address = `${'ABCDE'.charAt(column)}${at + 1}`;
            if (cell === null) bare += '<c/>';
            else {
              addressed += `<c r="${address}" t="${cell.type}">${cell.xml}</c>`;
              bare += `<c t="${cell.type}">${cell.xml}</c>`;
              expected[address] = cell.is;
            }
          });
          addressed += '</row>';
          bare += '</row>';
        });
        for (const sheet of [addressed, bare, addressed.replaceAll(/<(\/?)(?=[a-z])/g, '<$1x:')]) {
          const found = describeGrid(
            readGrid(zipOf({ ...parts, 'xl/worksheets/sheet1.xml': sheetXml(sheet) })),
          );
          expect(found).toEqual({ Svar: expected });
        }
      }),
    );
  });
});

// biome-ignore lint/suspicious/noControlCharactersInRegex: these are the ones XML can not hold
const NOT_XML = /[\x00-\x1f\ufffe\uffff]/g;

/** As XML writers do it; what XML can not hold as Excel does. */
function escaped(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll(/_x[0-9a-fA-F]{4}_/g, (match) => `_x005F${match}`)
    .replaceAll(NOT_XML, (char) => `_x${char.charCodeAt(0).toString(16).padStart(4, '0')}_`);
}
