import { describe, expect, it } from 'vitest';
import { readCells, readGrid, readRefusal } from '../testing/read-cells.ts';
import { oneSheet, sheetXml, workbookBytes } from '../testing/workbook-bytes.ts';

/** Style 1 is a date, 2 a percentage, 3 a date by a code of its own, 4 plain. */
const styles = `
  <numFmts count="2"><numFmt numFmtId="164" formatCode="yyyy\\-mm\\-dd"/><numFmt numFmtId="165" formatCode="0&quot; dygn&quot;"/></numFmts>
  <cellXfs count="5"><xf numFmtId="0"/><xf numFmtId="14"/><xf numFmtId="9"/><xf numFmtId="164"/><xf numFmtId="165"/></cellXfs>
  <dxfs><dxf><numFmt numFmtId="165" formatCode="yyyy"/></dxf></dxfs>`;
const sharedStrings = '<si><t>noll</t></si><si><t>ett</t></si>';

/** The cells of one row, written out. */
function row(cells: string): Record<string, string> {
  return readCells(oneSheet(`<row r="1">${cells}</row>`, { styles, sharedStrings }));
}

/** The one cell A1. */
function cell(xml: string): string | undefined {
  return row(xml).A1;
}

describe('numbers', () => {
  it.each([
    ['0', '0'],
    ['7', '7'],
    ['-7', '-7'],
    ['44668', '44668'],
    ['123456789012345', '123456789012345'],
    ['9007199254740991', '9007199254740991'],
    ['9007199254740993', '9007199254740992'],
    ['0.1', '0.1'],
    ['-0.5', '-0.5'],
    ['.5', '0.5'],
    ['5.', '5'],
    ['0.35', '0.35'],
    ['0.30000000000000004', '0.30000000000000004'],
    ['0.451580638705249', '0.451580638705249'],
    ['123.45600000000000001', '123.456'],
    ['1E3', '1000'],
    ['1.5E-5', '0.000015'],
    ['1.7976931348623157E+308', '1.7976931348623157e+308'],
    ['5e-324', '5e-324'],
    ['00012', '12'],
    ['+3', '3'],
    [' 12 ', '12'],
    ['\n  12\n', '12'],
    ['&#49;2', '12'],
    ['1<!-- -->2', '12'],
    ['<![CDATA[12]]>', '12'],
    ['0.0000000000000000000000000000001', '1e-31'],
  ])('%j is %s', (written, value) => {
    expect(cell(`<c r="A1"><v>${written}</v></c>`)).toBe(`number ${value}`);
  });

  it('reads every decimal as JavaScript does, digit for digit', () => {
    const written = Array.from(
      { length: 400 },
      (_, at) => `${(at * 7919) % 1000}.${(at * 104_729) % 1_000_003}`,
    );
    const cells = row(written.map((value) => `<c><v>${value}</v></c>`).join(''));
    expect(Object.values(cells)).toEqual(written.map((value) => `number ${Number(value)}`));
  });

  it.each(['abc', '1,5', '0x10', 'NaN', 'INF', 'Infinity', '1 2', '--1', '1e', '1e999', '-', '1.2.3'])(
    '%j is no number: shown as it stands, and marked',
    (written) => {
      expect(cell(`<c r="A1"><v>${written}</v></c>`)).toBe(`error ${written} damaged`);
    },
  );

  it('has no cell where there is no value', () => {
    expect(row('<c r="A1"/><c r="B1"></c><c r="C1"><v></v></c><c r="D1"><v/></c><c r="E1" s="1"/>')).toEqual(
      {},
    );
  });
});

describe('styles', () => {
  it('makes dates and percentages by style id', () => {
    expect(
      row(
        '<c r="A1" s="0"><v>1</v></c><c r="B1" s="1"><v>44668</v></c><c r="C1" s="2"><v>0.35</v></c><c r="D1" s="3"><v>44668.5</v></c><c r="E1" s="4"><v>3</v></c>',
      ),
    ).toEqual({ A1: 'number 1', B1: 'date 44668', C1: 'number 0.35 %', D1: 'date 44668.5', E1: 'number 3' });
  });

  it('leaves texts, booleans and errors alone', () => {
    expect(
      row(
        '<c r="A1" s="1" t="str"><v>hej</v></c><c r="B1" s="2" t="s"><v>1</v></c><c r="C1" s="1" t="b"><v>1</v></c><c r="D1" s="1" t="e"><v>#N/A</v></c>',
      ),
    ).toEqual({ A1: 'text hej', B1: 'text ett', C1: 'boolean 1', D1: 'error #N/A' });
  });

  it('marks a number whose style does not exist, since it may be a date', () => {
    expect(cell('<c r="A1" s="5"><v>44668</v></c>')).toBe('number 44668 damaged');
  });

  it('takes every number as plain where the workbook has no styles', () => {
    expect(readCells(oneSheet('<row><c s="5"><v>1</v></c></row>'))).toEqual({ A1: 'number 1' });
  });
});

describe('types', () => {
  it.each([
    ['a shared string', '<c r="A1" t="s"><v>1</v></c>', 'text ett'],
    ['a shared string with space around its index', '<c r="A1" t="s"><v> 1 </v></c>', 'text ett'],
    ['a shared string beyond the last', '<c r="A1" t="s"><v>2</v></c>', 'error  damaged'],
    ['a negative shared string', '<c r="A1" t="s"><v>-1</v></c>', 'error  damaged'],
    ['half a shared string', '<c r="A1" t="s"><v>0.5</v></c>', 'error  damaged'],
    ['a shared string without index', '<c r="A1" t="s"><v></v></c>', 'error  damaged'],
    ['a boolean', '<c r="A1" t="b"><v>1</v></c>', 'boolean 1'],
    ['a false boolean', '<c r="A1" t="b"><v>0</v></c>', 'boolean 0'],
    ['a boolean in words', '<c r="A1" t="b"><v>true</v></c>', 'boolean 1'],
    ['a boolean that is none', '<c r="A1" t="b"><v>2</v></c>', 'error 2 damaged'],
    ['an error', '<c r="A1" t="e"><v>#DIV/0!</v></c>', 'error #DIV/0!'],
    ['an error without a name', '<c r="A1" t="e"><v></v></c>', 'error  damaged'],
    ['a text', '<c r="A1" t="str"><v> å &amp; ä </v></c>', 'text  å & ä '],
    ['an empty text', '<c r="A1" t="str"><v></v></c>', 'text '],
    ['a text with an escape', '<c r="A1" t="str"><v>a_x000D_b</v></c>', 'text a\rb'],
    ['a date', '<c r="A1" t="d"><v>2026-03-31</v></c>', 'date 46112'],
    ['a date that is none', '<c r="A1" t="d"><v>31 mars</v></c>', 'error 31 mars damaged'],
    ['a type nobody knows', '<c r="A1" t="x"><v>1</v></c>', 'error 1 damaged'],
    ['a number by name', '<c r="A1" t="n"><v>1</v></c>', 'number 1'],
    ['an inline text', '<c r="A1" t="inlineStr"><is><t>hej</t></is></c>', 'text hej'],
    ['an inline text with space around', '<c r="A1" t="inlineStr"><is><t> hej </t></is></c>', 'text hej'],
    [
      'an inline text that keeps its space',
      '<c r="A1" t="inlineStr"><is><t xml:space="preserve"> hej </t></is></c>',
      'text  hej ',
    ],
    [
      'an inline text of entities',
      '<c r="A1" t="inlineStr"><is><t>tj&#228;nst &lt;1&gt;</t></is></c>',
      'text tjänst <1>',
    ],
    ['an empty inline text', '<c r="A1" t="inlineStr"><is><t></t></is></c>', 'text '],
    ['an inline text of nothing', '<c r="A1" t="inlineStr"><is/></c>', 'text '],
    [
      'an inline text of runs',
      '<c r="A1" t="inlineStr"><is><r><rPr><b/></rPr><t>a</t></r><r><t>b</t></r></is></c>',
      'text ab',
    ],
    [
      'an inline text of an unknown type',
      '<c r="A1" t="inlinxStr"><is><t>hej</t></is></c>',
      'error hej damaged',
    ],
  ])('%s', (_, xml, expected) => {
    expect(cell(xml)).toBe(expected);
  });
});

describe('formulas', () => {
  it('uses the cached value and keeps the formula', () => {
    expect(
      row(
        '<c r="A1"><f>SUM(B1:B2)</f><v>7</v></c><c r="B1" s="1"><f>TODAY()</f><v>44668</v></c><c r="C1" t="str"><f>"a"&amp;"b"</f><v>ab</v></c><c r="D1" t="b"><f>1&lt;2</f><v>1</v></c><c r="E1" t="e"><f>1/0</f><v>#DIV/0!</v></c><c r="F1" s="2"><f>1/2</f><v>0.5</v></c>',
      ),
    ).toEqual({
      A1: 'number 7 =SUM(B1:B2)',
      B1: 'date 44668 =TODAY()',
      C1: 'text ab ="a"&"b"',
      D1: 'boolean 1 =1<2',
      E1: 'error #DIV/0! =1/0',
      F1: 'number 0.5 % =1/2',
    });
  });

  it('has an empty cell with a formula where nothing is cached', () => {
    expect(row('<c r="A1"><f>B1</f></c><c r="B1"><f>C1</f><v></v></c><c r="C1"><f>D1</f><v/></c>')).toEqual({
      A1: 'empty =B1',
      B1: 'empty =C1',
      C1: 'empty =D1',
    });
  });

  it('takes an empty cached text for a text', () => {
    expect(cell('<c r="A1" t="str"><f>""</f><v></v></c>')).toBe('text  =""');
  });

  it('keeps the text of a shared formula where it stands, and nothing where it repeats', () => {
    const cells = readCells(
      oneSheet(
        '<row r="1"><c r="A1"><f t="shared" ref="A1:A3" si="0">B1*2</f><v>2</v></c></row><row r="2"><c r="A2"><f t="shared" si="0"/><v>4</v></c></row><row r="3"><c r="A3"><f t="shared" si="0"></f><v>6</v></c></row>',
      ),
    );
    expect(cells).toEqual({ A1: 'number 2 =B1*2', A2: 'number 4 =', A3: 'number 6 =' });
  });

  it('reads array formulas and dynamic arrays', () => {
    expect(row('<c r="A1" cm="1"><f t="array" ref="A1:A2">_xlfn.UNIQUE(B1:B9)</f><v>1</v></c>')).toEqual({
      A1: 'number 1 =_xlfn.UNIQUE(B1:B9)',
    });
  });
});

describe('places', () => {
  it('reads letters up to XFD', () => {
    expect(
      row('<c r="A1"><v>1</v></c><c r="Z1"><v>2</v></c><c r="AA1"><v>3</v></c><c r="XFD1"><v>4</v></c>'),
    ).toEqual({
      A1: 'number 1',
      Z1: 'number 2',
      AA1: 'number 3',
      XFD1: 'number 4',
    });
  });

  it('counts on where cells and rows have no address', () => {
    const cells = readCells(
      oneSheet(
        '<row><c><v>1</v></c><c r="D1"><v>2</v></c><c><v>3</v></c></row><row r="5"><c t="n"><v>4</v></c></row><row><c/><c><v>5</v></c></row>',
      ),
    );
    expect(cells).toEqual({ A1: 'number 1', D1: 'number 2', E1: 'number 3', A5: 'number 4', B6: 'number 5' });
  });

  it.each(['A0', 'A', '1', '', 'A1:B1', 'AAAA1', 'Å1'])('refuses the address %j', (address) => {
    const refusal = readRefusal(oneSheet(`<row r="1"><c r="${address}"><v>1</v></c></row>`));
    expect(refusal).toEqual({ code: 'damaged', part: 'xl/worksheets/sheet1.xml', reason: 'outside-grid' });
  });

  it.each(['0', '-1', 'x', '1.5', '1048577'])('refuses the row number %j', (number) => {
    expect(readRefusal(oneSheet(`<row r="${number}"><c><v>1</v></c></row>`))).toMatchObject({
      code: 'damaged',
    });
  });
});

describe('ways of writing', () => {
  const expected = { A1: 'number 1', B1: 'text ett', C2: 'date 44668', D2: 'text hej' };
  const plain =
    '<row r="1"><c r="A1"><v>1</v></c><c r="B1" t="s"><v>1</v></c></row><row r="2"><c r="C2" s="1"><v>44668</v></c><c r="D2" t="inlineStr"><is><t>hej</t></is></c></row>';

  it.each([
    ['as Excel does', plain],
    [
      'with every attribute there is',
      plain
        .replaceAll('<row ', '<row spans="1:4" ht="15" x14ac:dyDescent="0.25" ')
        .replaceAll('<c ', '<c ph="0" vm="0" '),
    ],
    [
      'with attributes in another order',
      plain.replace('<c r="B1" t="s">', '<c t="s" r="B1">').replace('<c r="C2" s="1">', '<c s="1" r="C2">'),
    ],
    ['with single quotes', plain.replaceAll('"', "'")],
    ['with white space in the tags', plain.replaceAll('<c ', '<c\n\t').replaceAll('">', '" >')],
    ['with white space between the tags', plain.replaceAll('><', '>\n  <').replaceAll('<t>\n', '<t>')],
    [
      'with comments and instructions',
      plain.replaceAll('<c ', '<!-- <c r="Z9"><v>9</v></c> --><?x <c/>?><c '),
    ],
    [
      'with extension lists',
      plain
        .replaceAll('</c>', '<extLst><ext><c r="Z9"><v>9</v></c></ext></extLst></c>')
        .replaceAll('</row>', '<extLst/></row>'),
    ],
    ['with empty cells between', plain.replaceAll('<c ', '<c s="4"/><c ')],
    ['with a prefix', plain.replaceAll(/<(\/?)/g, '<$1x:')],
    ['with a long prefix', plain.replaceAll(/<(\/?)/g, '<$1spreadsheet-main_1.')],
  ])('%s', (_, rows) => {
    const prefixed = /<(x:|spreadsheet-main_1\.)/.exec(rows);
    const bytes = oneSheet(prefixed === null ? rows : rows.replaceAll('main_1.', 'main_1:'), {
      styles,
      sharedStrings,
    });
    expect(readCells(bytes)).toEqual(expected);
  });
});

describe('texts', () => {
  it('keeps every text once, whichever way it stands in the cells', () => {
    const sheet = (name: string) => ({
      name,
      xml: sheetXml(
        '<row><c t="inlineStr"><is><t>hej</t></is></c><c t="str"><v>hej</v></c><c t="inlineStr"><is><t>he&#106;</t></is></c><c t="e"><v>#N/A</v></c></row>',
      ),
    });
    const grid = readGrid(workbookBytes({ sheets: [sheet('A'), sheet('B')], sharedStrings }));
    expect(grid.texts).toEqual(['noll', 'ett', 'hej', '#N/A']);
  });
});
