import { CellKind, type Grid, type GridSheet, textsWhere } from '../../grid/index.ts';
import { maskMatches, mayHoldPersonalData, type PersonalFinder } from '../../text/personal-data.ts';
import type { Submission } from '../../workbook/index.ts';
import type { Where } from '../problem.ts';
import { readTables } from './tables.ts';

/** A cell whose text points at a person, with its masked text. */
export interface PersonalCell {
  readonly at: Where;
  readonly masked: string;
}

/** Numbers this long can be an identity number typed without hyphen. */
const TEN_DIGITS = 1_000_000_000;

/**
 * The cells of the workbook, the user's own sheets included, in which a finder finds something.
 * Each distinct text is searched once, however many cells hold it.
 */
export function* textCells(submission: Submission, find: PersonalFinder): Generator<PersonalCell> {
  const { grid, bindings } = submission;
  const masked = new Map<number, string>();
  for (const index of candidatesIn(grid)) {
    const text = grid.texts[index] ?? '';
    const found = find(text);
    if (found.length > 0) masked.set(index, maskMatches(text, found));
  }
  // Most workbooks hold nothing of the kind: then no cell need be looked at.
  if (masked.size === 0 && !hasLongNumber(grid)) return;
  for (const sheet of grid.sheets) {
    if (bindings.ours.includes(sheet)) continue;
    for (let position = 0; position < sheet.rowNumbers.length; position++) {
      const end = sheet.rowOffsets[position + 1] ?? 0;
      for (let index = sheet.rowOffsets[position] ?? 0; index < end; index++) {
        const kind = sheet.kinds[index];
        const payload = sheet.payloads[index] ?? 0;
        let text: string | undefined;
        if (kind === CellKind.text) text = masked.get(payload);
        else if (kind === CellKind.number && payload >= TEN_DIGITS && Number.isInteger(payload)) {
          const digits = String(payload);
          const found = find(digits);
          if (found.length > 0) text = maskMatches(digits, found);
        }
        if (text !== undefined) yield { at: place(submission, sheet, position, index), masked: text };
      }
    }
  }
}

/** Whether some text in the workbook may hold personal data; its numbers are another matter. */
export function textsMayHoldPersonalData(grid: Grid): boolean {
  return candidatesIn(grid).length > 0;
}

const candidates = new WeakMap<Grid, readonly number[]>();

/** The texts in which some finder may find something, by index; looked for once for all finders. */
function candidatesIn(grid: Grid): readonly number[] {
  let found = candidates.get(grid);
  if (found === undefined) {
    found = textsWhere(grid, mayHoldPersonalData);
    candidates.set(grid, found);
  }
  return found;
}

const longNumbers = new WeakMap<Grid, boolean>();

/** Whether some number could be an identity number; looked for once for all finders. */
function hasLongNumber(grid: Grid): boolean {
  let has = longNumbers.get(grid);
  if (has === undefined) {
    has = grid.sheets.some(({ kinds, payloads }) => {
      for (let at = 0; at < kinds.length; at++)
        if (kinds[at] === CellKind.number && (payloads[at] ?? 0) >= TEN_DIGITS) return true;
      return false;
    });
    longNumbers.set(grid, has);
  }
  return has;
}

function place(submission: Submission, sheet: GridSheet, position: number, index: number): Where {
  const column = sheet.columns[index] ?? 0;
  return {
    sheet: sheet.name,
    row: sheet.rowNumbers[position] ?? 0,
    column,
    header: headerOf(submission, sheet, column),
  };
}

function headerOf(submission: Submission, sheet: GridSheet, column: number): string | null {
  for (const table of readTables(submission)) {
    if (table.sheet !== sheet) continue;
    for (const [key, at] of table.header.columns)
      if (at === column) return table.spec.columns[key]?.header ?? null;
  }
  return null;
}
