import { a1 } from '@nylage/core/grid';
import { fitCell, textElement } from './shared-strings.ts';
import { rowParts } from './sheet-data.ts';
import type { SheetToWrite } from './workbook-model.ts';
import { element, type Xml, xmlText } from './xml.ts';

/** A note on a cell. */
export interface PlacedNote {
  readonly row: number;
  readonly column: number;
  readonly text: string;
}

/** Who notes are by. */
const AUTHOR = 'Nyläge';
const SHAPES_PER_BLOCK = 1024;
const BOX = { width: 300, lineHeight: 18, charactersPerLine: 46, padding: 14 };
const INSET = { left: 12, top: 4 };
const DEFAULT_WIDTH = 8.43;
const ROW_PIXELS = 20;

/** The comments part: the notes' texts. */
export function commentsRoot(notes: readonly PlacedNote[]): Xml {
  return element('comments', { xmlns: 'http://schemas.openxmlformats.org/spreadsheetml/2006/main' }, [
    element('authors', {}, element('author', {}, xmlText(AUTHOR))),
    element(
      'commentList',
      {},
      notes.map((note) =>
        element(
          'comment',
          { ref: a1(note), authorId: 0 },
          element('text', {}, textElement(fitCell(note.text))),
        ),
      ),
    ),
  ]);
}

/** The drawing that Excel demands for notes: a hidden box per note, beside its cell and large enough for its text. */
export function notesDrawing(notes: readonly PlacedNote[], sheetNumber: number, sheet: SheetToWrite): Xml {
  const blocks = Math.max(1, Math.ceil((notes.length + 1) / SHAPES_PER_BLOCK));
  const first = sheetNumber * blocks;
  const data = Array.from({ length: blocks }, (_, block) => first + block).join(',');
  return element(
    'xml',
    {
      'xmlns:v': 'urn:schemas-microsoft-com:vml',
      'xmlns:o': 'urn:schemas-microsoft-com:office:office',
      'xmlns:x': 'urn:schemas-microsoft-com:office:excel',
    },
    [
      element('o:shapelayout', { 'v:ext': 'edit' }, element('o:idmap', { 'v:ext': 'edit', data })),
      element(
        'v:shapetype',
        { id: '_x0000_t202', coordsize: '21600,21600', 'o:spt': 202, path: 'm,l,21600r21600,l21600,xe' },
        [
          element('v:stroke', { joinstyle: 'miter' }),
          element('v:path', { gradientshapeok: 't', 'o:connecttype': 'rect' }),
        ],
      ),
      ...notes.map((note, at) => noteShape(note, first * SHAPES_PER_BLOCK + at + 1, sheet)),
    ],
  );
}

function noteShape(note: PlacedNote, id: number, sheet: SheetToWrite): Xml {
  return element(
    'v:shape',
    {
      id: `_x0000_s${id}`,
      type: '#_x0000_t202',
      style: `position:absolute;width:${BOX.width * 0.75}pt;height:${boxHeight(note.text) * 0.75}pt;z-index:1;visibility:hidden`,
      fillcolor: '#f5f9fd',
      strokecolor: '#0b5394',
      'o:insetmode': 'auto',
    },
    [
      element('v:fill', { color2: '#f5f9fd' }),
      element('v:path', { 'o:connecttype': 'none' }),
      element('v:textbox', { style: 'mso-direction-alt:auto' }, element('div', { style: 'text-align:left' })),
      element('x:ClientData', { ObjectType: 'Note' }, [
        element('x:MoveWithCells'),
        element('x:SizeWithCells'),
        element('x:Anchor', {}, xmlText(anchor(note, sheet))),
        element('x:AutoFill', {}, xmlText('False')),
        element('x:Row', {}, xmlText(String(note.row))),
        element('x:Column', {}, xmlText(String(note.column))),
      ]),
    ],
  );
}

/** Left column, offset, top row, offset, right column, offset, bottom row, offset; offsets in pixels. */
function anchor(note: PlacedNote, sheet: SheetToWrite): string {
  const left = walk(note.column + 1, INSET.left, (column) => columnPixels(sheet, column));
  const right = walk(note.column + 1, INSET.left + BOX.width, (column) => columnPixels(sheet, column));
  const top = walk(note.row, INSET.top, (row) => rowPixels(sheet, row));
  const bottom = walk(note.row, INSET.top + boxHeight(note.text), (row) => rowPixels(sheet, row));
  return [...left, ...top, ...right, ...bottom].join(', ');
}

/** How far a distance from the start of a column or row reaches: which one, and how far into it. */
function walk(start: number, distance: number, size: (at: number) => number): readonly [number, number] {
  let at = start;
  let rest = distance;
  for (; rest >= size(at); at++) rest -= size(at);
  return [at, rest];
}

function columnPixels(sheet: SheetToWrite, column: number): number {
  return Math.round((sheet.columns?.[column]?.width ?? DEFAULT_WIDTH) * 7 + 5);
}

function rowPixels(sheet: SheetToWrite, row: number): number {
  const written = sheet.rows[row];
  const { height, estimatedHeight } = written === undefined ? {} : rowParts(written);
  const points = height ?? estimatedHeight;
  return points === undefined ? ROW_PIXELS : Math.round((points * 4) / 3);
}

function boxHeight(text: string): number {
  let lines = 0;
  for (const line of text.split('\n')) lines += Math.max(1, Math.ceil(line.length / BOX.charactersPerLine));
  return lines * BOX.lineHeight + BOX.padding;
}
