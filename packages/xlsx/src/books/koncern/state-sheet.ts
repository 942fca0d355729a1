import { cellAt, type Grid, type GridSheet } from '@nylage/core/grid';
import type { Sha256 } from '@nylage/core/group';
import type { Edit } from '@nylage/core/rules';
import { RESULT_SHEET_MARKER } from '@nylage/core/workbook';
import type { ReadLimits } from '../../read/index.ts';
import type { SheetToWrite } from '../../write/index.ts';
import { cut } from '../../write/sheet-names.ts';

/** Name of the sheet that keeps the koncern's state. */
const STATE_SHEET = 'Nyläge Tillstånd';

/** What the state sheet says in its first cell after the marker. */
const STATE_MARKER = `${RESULT_SHEET_MARKER} · tillstånd`;

/** Characters per cell: below Excel's limit of 32,767. */
const CHUNK = 30_000;

/**
 * What a koncern workbook may hold, in place of what a workbook that people fill in may: the state is some
 * 55 kB for each of the largest workbooks handed in, and a city has 5,000 of them.
 */
export const KONCERN_LIMITS: Partial<ReadLimits> = {
  fileBytes: 1_000_000_000,
  partBytes: 1_000_000_000,
  totalBytes: 2_000_000_000,
};

/** The first row of the state, counted from 0, after the marker and the note. */
const FIRST_TEXT = 2;

const CHECKSUM = /^[0-9a-f]{64}$/;

/**
 * The state as texts in cells, since custom parts would be dropped by other programs: a row for each text,
 * cut along as many columns as it takes, and their checksum below. Texts are asked for one at a time, while
 * the workbook is written.
 */
export function stateSheet(texts: Iterable<string>, sha256: Sha256, note: string): SheetToWrite {
  return {
    name: STATE_SHEET,
    columns: [{ width: 80 }, { width: 80 }],
    page: { landscape: false, printedRows: 2 },
    rows: [[STATE_MARKER], [note]],
    moreRows: stateRows(texts, sha256),
  };
}

function* stateRows(texts: Iterable<string>, sha256: Sha256): Generator<readonly string[]> {
  const sums: string[] = [];
  for (const text of texts) {
    sums.push(sha256(text));
    yield chunksOf(text);
  }
  yield [sha256(sums)];
}

/** A text in pieces that a cell holds; what takes two UTF-16 units is not cut in two. */
function chunksOf(text: string): readonly string[] {
  const chunks: string[] = [];
  for (let from = 0; from < text.length; from += chunks.at(-1)?.length ?? CHUNK)
    chunks.push(cut(text.slice(from, from + CHUNK + 1), CHUNK));
  return chunks;
}

/**
 * The edits that put another state into a koncern workbook and change nothing else in it. None when
 * the workbook holds no state.
 */
export function stateEdits(grid: Grid, texts: Iterable<string>, sha256: Sha256): readonly Edit[] {
  const sheet = findStateSheet(grid);
  if (sheet === null) return [];
  const edits: Edit[] = [];
  let row = FIRST_TEXT;
  const put = (wanted: readonly string[]): void => {
    const known = cellsIn(grid, sheet, row);
    for (let column = 0; column < Math.max(wanted.length, known.length); column++) {
      const value = wanted[column] ?? null;
      if (value !== (known[column] ?? null))
        edits.push({ kind: 'set', sheet: sheet.name, row, column, value });
    }
    row++;
  };
  for (const wanted of stateRows(texts, sha256)) put(wanted);
  while (cellAt(grid, sheet, row, 0).text !== '') put([]);
  return edits;
}

function findStateSheet(grid: Grid): GridSheet | null {
  return grid.sheets.find((one) => cellAt(grid, one, 0, 0).text === STATE_MARKER) ?? null;
}

/** The texts in a row's cells, from the first column on. */
function cellsIn(grid: Grid, sheet: GridSheet, row: number): readonly string[] {
  const texts: string[] = [];
  for (let column = 0; ; column++) {
    const { text } = cellAt(grid, sheet, row, column);
    if (text === '') return texts;
    texts.push(text);
  }
}

/** The state's texts in a koncern workbook; `changed` when somebody has changed them, null when it holds none. */
export function readStateSheet(grid: Grid, sha256: Sha256): readonly string[] | 'changed' | null {
  const sheet = findStateSheet(grid);
  if (sheet === null) return null;
  const texts: string[] = [];
  for (let row = FIRST_TEXT; ; row++) {
    const text = cellsIn(grid, sheet, row).join('');
    if (text === '') break;
    texts.push(text);
  }
  const [first = ''] = texts;
  // As it was written before: the checksum first, and one text down the column.
  if (CHECKSUM.test(first)) {
    const whole = texts.slice(1).join('');
    return sha256(whole) === first ? [whole] : 'changed';
  }
  const checksum = texts.pop();
  return checksum === sha256(texts.map((text) => sha256(text))) ? texts : 'changed';
}
