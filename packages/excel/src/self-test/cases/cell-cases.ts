import { text } from '@nylage/core/text';
import type { SeenValue, SelfTestCase } from '../self-test-case.ts';
import { SHEET_DELETED } from './shared.ts';

/** More than a cell holds (32,767 characters), so that a write with it fails. */
const TOO_LONG = 'x'.repeat(32_768);

/** What cells do with what is written into them. */
export const cellCases: readonly SelfTestCase[] = [
  {
    id: 'merged-cell-written',
    tries: text(
      'Sammanfogar fyra celler, skriver fyra tal i dem och delar dem igen.',
      'Merges four cells, writes four numbers into them and parts them again.',
    ),
    expects: text(
      'Värden för andra sammanfogade celler än den första hoppas över.',
      'Values for merged cells other than the first are passed over.',
    ),
    cleansUp: SHEET_DELETED,
    expected: () => ({
      cells: [
        [1, ''],
        ['', ''],
      ],
    }),
    run: async (room) => {
      await room.run((sheet) => {
        const range = sheet.getRange('A1:B2');
        range.merge();
        range.values = [
          [1, 2],
          [3, 4],
        ];
        range.unmerge();
        return () => null;
      });
      return { cells: await room.run((sheet) => valuesOf(sheet, 'A1:B2')) };
    },
  },
  {
    id: 'half-a-write',
    tries: text(
      'Skriver ett tal och en alltför lång text i samma skrivning.',
      'Writes a number and far too long a text in the same write.',
    ),
    expects: text(
      'En enda skrivning av ett område som misslyckas i en cell skriver ingen.',
      'A single write of a range that fails in one cell writes none.',
    ),
    cleansUp: SHEET_DELETED,
    expected: () => ({ isRefused: true, cells: [['', '']] }),
    run: async (room) => {
      const outcome = await room.attempt((sheet) => {
        sheet.getRange('A1:B1').values = [[1, TOO_LONG]];
      });
      const [cells] = await room.run((sheet) => valuesOf(sheet, 'A1:B1'));
      // Of a text that came through, its length is enough to tell.
      const short = cells?.map((cell) => (typeof cell === 'string' ? cell.slice(0, 9) : cell)) ?? [];
      return { isRefused: outcome !== 'done', cells: [short] };
    },
  },
  {
    id: 'text-format-keeps',
    tries: text('Skriver =1+1 i en cell med formatet @.', 'Writes =1+1 into a cell of format @.'),
    expects: text(
      'En text med `=` som skrivs i en cell med formatet `@` förblir en text.',
      'A text with `=` written to a cell of format `@` stays a text.',
    ),
    cleansUp: SHEET_DELETED,
    expected: () => ({ value: '=1+1', type: 'String' }),
    run: (room) =>
      room.run((sheet) => {
        const range = sheet.getRange('A1');
        range.numberFormat = [['@']];
        range.values = [['=1+1']];
        range.load('values,valueTypes');
        return () => ({ value: only(range.values), type: only(range.valueTypes) });
      }),
  },
  {
    id: 'text-format-apostrophe',
    tries: text("Skriver '12 i en cell med formatet @.", "Writes '12 into a cell of format @."),
    expects: text(
      'En text med apostrof först, skriven i en cell med formatet `@`, behåller apostrofen så att den syns.',
      'A text with an apostrophe first, written to a cell of format `@`, keeps the apostrophe to be seen.',
    ),
    cleansUp: SHEET_DELETED,
    expected: () => ({ value: "'12" }),
    run: (room) =>
      room.run((sheet) => {
        const range = sheet.getRange('A1');
        range.numberFormat = [['@']];
        range.values = [["'12"]];
        range.load('values');
        return () => ({ value: only(range.values) });
      }),
  },
  {
    id: 'fifteen-digits',
    tries: text('Skriver talet 1234567890,1234567.', 'Writes the number 1234567890.1234567.'),
    expects: text(
      'Ett tal som ges som tal, inte som text, behåller också 15 siffror.',
      'A number given as a number, not as a text, keeps 15 digits too.',
    ),
    cleansUp: SHEET_DELETED,
    expected: () => ({ value: 1234567890.12346 }),
    run: async (room) => {
      await room.run((sheet) => {
        sheet.getRange('A1').values = [[1234567890.1234567]];
        return () => null;
      });
      return { value: only(await room.run((sheet) => valuesOf(sheet, 'A1'))) };
    },
  },
  {
    id: 'format-by-entry',
    tries: text('Skriver texterna 35%, 1,234 och 2026-03-31.', 'Writes the texts 35%, 1,234 and 2026-03-31.'),
    expects: text(
      '`35%` ger cellen formatet `0%`, `1,234` ger `#,##0`, datum `m/d/yyyy`.',
      '`35%` gives the cell the format `0%`, `1,234` gives `#,##0`, dates `m/d/yyyy`.',
    ),
    cleansUp: SHEET_DELETED,
    expected: () => ({ formats: ['0%', '#,##0', 'm/d/yyyy'], values: [0.35, 1234] }),
    run: (room) =>
      room.run((sheet) => {
        const range = sheet.getRange('A1:C1');
        range.values = [['35%', '1,234', '2026-03-31']];
        range.load('values,numberFormat');
        // The day's number depends on where the workbook's days begin.
        return () => ({
          formats: (range.numberFormat[0] as SeenValue[] | undefined) ?? [],
          values: (range.values[0] as SeenValue[] | undefined)?.slice(0, 2) ?? [],
        });
      }),
  },
  {
    id: 'special-cells-areas',
    tries: text(
      'Skriver i A1:B2 och A3 och frågar efter celler med värden.',
      'Writes into A1:B2 and A3 and asks for cells with values.',
    ),
    expects: text(
      'Särskilda celler kommer som rektanglar: följder i en rad, sammanfogade med lika följder under.',
      'Special cells come as rectangles: runs in a row, joined with equal runs below.',
    ),
    cleansUp: SHEET_DELETED,
    expected: () => ({ areas: ['A1:B2', 'A3'] }),
    run: (room) =>
      room.run((sheet) => {
        sheet.getRange('A1:B2').values = [
          [1, 2],
          [3, 4],
        ];
        sheet.getRange('A3').values = [[5]];
        const cells = sheet.getRange('A1:C9').getSpecialCells('Constants');
        cells.areas.load('items/address');
        return () => ({ areas: cells.areas.items.map(({ address }) => cellsIn(address)) });
      }),
  },
  {
    id: 'used-range-looks',
    tries: text(
      'Skriver i A1, färgar C5 och frågar efter det använda området.',
      'Writes into A1, colours C5 and asks for the used range.',
    ),
    expects: text(
      'Ett använt område räknar celler som bara har ett utseende, om inte bara värden efterfrågas.',
      'A used range counts cells that only have a look, unless values only are asked for.',
    ),
    cleansUp: SHEET_DELETED,
    expected: () => ({ used: 'A1:C5', values: 'A1' }),
    run: (room) =>
      room.run((sheet) => {
        sheet.getRange('A1').values = [[1]];
        sheet.getRange('C5').format.fill.color = '#FFFF00';
        const used = sheet.getUsedRange();
        const values = sheet.getUsedRange(true);
        used.load('address');
        values.load('address');
        return () => ({ used: cellsIn(used.address), values: cellsIn(values.address) });
      }),
  },
  {
    id: 'link-look',
    tries: text('Gör en länk av en cell.', 'Makes a cell a link.'),
    expects: text('En länk gör sin cell blå och understruken.', 'A link makes its cell blue and underlined.'),
    cleansUp: SHEET_DELETED,
    expected: () => ({ underline: 'Single', isBlue: true }),
    run: (room) =>
      room.run((sheet) => {
        const range = sheet.getRange('A1');
        range.hyperlink = { documentReference: 'A2', textToDisplay: 'A2' };
        const font = sheet.getRange('A1').format.font;
        font.load('color,underline');
        return () => ({ underline: font.underline, isBlue: isBlue(font.color) });
      }),
  },
  {
    id: 'clear-keeps-rules',
    tries: text(
      'Ger en cell en listruta och en villkorsstyrd formatering, och rensar den.',
      'Gives a cell a drop-down and a conditional format, and clears it.',
    ),
    expects: text(
      'Att rensa ett område behåller dess listrutor och tar dess villkorsstyrda formatering.',
      'Clearing a range keeps its drop-downs and takes its conditional formats.',
    ),
    cleansUp: SHEET_DELETED,
    expected: () => ({ dropDown: 'List', conditionalFormats: 0 }),
    run: async (room) => {
      await room.run((sheet) => {
        const range = sheet.getRange('A1');
        range.dataValidation.rule = { list: { inCellDropDown: true, source: 'a,b' } };
        const { custom } = range.conditionalFormats.add('Custom');
        custom.rule.formula = '=TRUE';
        custom.format.fill.color = '#FFFF00';
        return () => null;
      });
      return await room.run((sheet) => {
        const range = sheet.getRange('A1');
        range.clear();
        const validation = sheet.getRange('A1').dataValidation;
        const formats = sheet.getRange('A1').conditionalFormats;
        validation.load('type');
        formats.load('items/id');
        return () => ({ dropDown: validation.type, conditionalFormats: formats.items.length });
      });
    },
  },
];

/** Values of a range, to be read after the trip. */
function valuesOf(sheet: Excel.Worksheet, address: string): () => readonly (readonly SeenValue[])[] {
  const range = sheet.getRange(address);
  range.load('values');
  return () => range.values as SeenValue[][];
}

/** The first cell of what was read. */
function only(cells: readonly (readonly unknown[])[]): SeenValue {
  return (cells[0]?.[0] ?? null) as SeenValue;
}

/** `'Nyläge Självtest'!A1:B2` → `A1:B2`. */
function cellsIn(address: string): string {
  return address.slice(address.lastIndexOf('!') + 1);
}

/** Whether more of a colour such as `#0563C1` is blue than anything else: themes have blues of their own. */
function isBlue(color: string): boolean {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => Number.parseInt(color.slice(at, at + 2), 16));
  return blue > red && blue > green;
}
