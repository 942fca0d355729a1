import {
  CellFlag,
  cellIndex,
  type Grid,
  gridFromRows,
  type PlainCell,
  type PlainSheet,
} from '../../grid/index.ts';
import { type SheetKey, specByKey, type WorkbookContract } from '../../workbook/index.ts';
import { cleanWorkbook, draftSheet } from './clean-workbook.ts';
import type { Change, DraftSheet, Example } from './example.ts';

/** Builds an example as the grid that a reader would have produced. */
export function buildExample(example: Example, contract: WorkbookContract): Grid {
  const sheets = cleanWorkbook(contract);
  for (const change of example.changes) apply(change, sheets, contract);
  const grid = gridFromRows(sheets.map(plainSheet));
  sheets.forEach((sheet, at) => {
    const built = grid.sheets[at];
    for (const place of sheet.damaged) {
      const index = built === undefined ? -1 : cellIndex(built, place.row, place.column);
      if (built !== undefined && index >= 0) built.flags[index] = CellFlag.damaged;
    }
  });
  return grid;
}

function apply(change: Change, sheets: DraftSheet[], contract: WorkbookContract): void {
  if (change.kind === 'add-sheet') {
    sheets.push({
      ...draftSheet({ ...contract.survey, columns: {} }, []),
      key: null,
      name: change.name,
      plainRows: change.rows,
    });
    return;
  }
  if (change.kind === 'remove-sheet') {
    const at = sheets.findIndex((sheet) => sheet.key === change.sheet);
    sheets.splice(at, at < 0 ? 0 : 1);
    return;
  }
  const sheet = sheetOf(sheets, sheetKeyOf(change), contract);
  switch (change.kind) {
    case 'fact':
      setCell(sheet, 0, change.key, change.value);
      break;
    case 'set':
      setCell(sheet, change.row, change.column, change.value);
      break;
    case 'fill':
      for (const row of sheet.rows.slice(0, change.rows)) row[change.column] = change.value;
      break;
    case 'answer-all':
      for (const { key } of sheet.columns) {
        if (key.startsWith('statement:')) setCell(sheet, change.row, key, change.value);
      }
      break;
    case 'totals-row':
      sheet.hasTotalsRow = true;
      sheet.rows.push({ ...change.values });
      break;
    case 'add-row':
      sheet.rows.push({ ...change.values });
      break;
    case 'copy-row':
      sheet.rows.push({ ...sheet.rows[change.row], ...change.values });
      break;
    case 'keep-rows':
      sheet.rows = sheet.rows.slice(0, change.count);
      break;
    case 'reverse-rows':
      sheet.rows.reverse();
      break;
    case 'rename-sheet':
      sheet.name = change.name;
      break;
    case 'remove-column':
      sheet.columns = sheet.columns.filter((column) => column.key !== change.column);
      break;
    case 'rename-header':
      for (const column of sheet.columns) if (column.key === change.column) column.header = change.header;
      break;
    case 'add-column':
      sheet.columns.push({ key: `own:${change.header}`, header: change.header });
      sheet.rows.forEach((row, at) => {
        row[`own:${change.header}`] = change.values[at] ?? null;
      });
      break;
    case 'move-column': {
      const [moved] = sheet.columns.splice(gridColumn(sheet, change.column), 1);
      if (moved !== undefined) sheet.columns.splice(change.to, 0, moved);
      break;
    }
    case 'title-row':
      sheet.titleRows.push(change.text);
      break;
    case 'hide-rows':
      for (const row of change.rows) sheet.hiddenRows.add(gridRow(sheet, row));
      break;
    case 'hide-column':
      sheet.hiddenColumns.add(gridColumn(sheet, change.column));
      break;
    case 'hide-sheet':
      sheet.visibility = 'hidden';
      break;
    case 'merge': {
      const pairs = sheet.layout === 'pairs';
      const column = pairs ? 1 : gridColumn(sheet, change.column);
      const top = gridRow(sheet, pairs ? gridColumn(sheet, change.column) : change.row);
      sheet.merges.push({ top, bottom: top + change.down, left: column, right: column });
      break;
    }
    case 'damage':
      sheet.damaged.push({ row: gridRow(sheet, change.row), column: gridColumn(sheet, change.column) });
      break;
  }
}

function sheetKeyOf(change: Exclude<Change, { kind: 'add-sheet' | 'remove-sheet' }>): SheetKey {
  if (change.kind === 'fact') return 'about';
  return change.kind === 'answer-all' ? 'survey' : change.sheet;
}

function sheetOf(sheets: DraftSheet[], key: SheetKey, contract: WorkbookContract): DraftSheet {
  const known = sheets.find((sheet) => sheet.key === key);
  if (known !== undefined) return known;
  const added = draftSheet(specByKey(contract, key), []);
  sheets.push(added);
  return added;
}

function setCell(sheet: DraftSheet, row: number, column: string, value: PlainCell): void {
  const target = sheet.rows[row];
  if (target === undefined) throw new Error(`the example has no data row ${row} in ${sheet.name}`);
  target[column] = value;
}

function gridRow(sheet: DraftSheet, row: number): number {
  return sheet.layout === 'pairs' ? row + 1 : sheet.titleRows.length + 1 + row;
}

function gridColumn(sheet: DraftSheet, key: string): number {
  return sheet.columns.findIndex((column) => column.key === key);
}

function plainSheet(sheet: DraftSheet): PlainSheet {
  const properties = {
    name: sheet.name,
    visibility: sheet.visibility,
    hiddenRows: sheet.hiddenRows,
    hiddenColumns: sheet.hiddenColumns,
    merges: sheet.merges,
  };
  if (sheet.plainRows !== null) return { ...properties, rows: sheet.plainRows };
  if (sheet.layout === 'pairs') {
    const facts = sheet.rows[0] ?? {};
    return {
      ...properties,
      rows: [['Uppgift', 'Värde'], ...sheet.columns.map(({ key, header }) => [header, facts[key] ?? null])],
    };
  }
  const { length } = sheet.rows;
  const range = {
    top: gridRow(sheet, -1),
    left: 0,
    bottom: gridRow(sheet, length - 1),
    right: sheet.columns.length - 1,
  };
  return {
    ...properties,
    tables: sheet.hasTotalsRow ? [{ name: 'Tabell', range, hasHeader: true, totalsRows: 1 }] : [],
    rows: [
      ...sheet.titleRows.map((title): PlainCell[] => [title]),
      sheet.columns.map((column) => column.header),
      ...sheet.rows.map((row) => sheet.columns.map((column) => row[column.key] ?? null)),
    ],
  };
}
