import { formatNumber } from '../../../text/index.ts';
import { type Column, NO_TEXT, YES_TEXT } from '../../../workbook/column.ts';
import { type TableKey, tableSheets } from '../../../workbook/contract.ts';
import { aboutSheet } from '../../../workbook/sheets/about.ts';
import type { CellData } from '../../../workbook/write-cell.ts';
import type { LooseSubmission } from '../../collated-submission.ts';
import { factCell, tableCell } from '../../places.ts';
import type { Side, SideCell } from '../finding.ts';

/** A workbook's part in a finding. */
export function sideOf(one: LooseSubmission, cells: readonly SideCell[]): Side {
  const { organisation, name, fingerprint, files } = one;
  return { organisation, name, fingerprint, files, cells };
}

/** The cell of a fact in *Om arbetsboken*. */
export function factSide({ contribution }: LooseSubmission, key: keyof typeof aboutSheet.columns): SideCell {
  const column: Column = aboutSheet.columns[key];
  return {
    cell: factCell(contribution.places, key),
    header: column.header,
    value: cellText(column, contribution.extract.about[key] ?? null),
  };
}

/** The cell of a table's value. `row` is the row's position in the extract. */
export function tableSide<K extends TableKey>(
  { contribution }: LooseSubmission,
  key: K,
  row: number,
  columnKey: string,
  value: CellData,
): SideCell {
  const columns: Readonly<Record<string, Column>> = tableSheets[key].columns;
  const column = columns[columnKey];
  return {
    cell: tableCell(contribution.places, key, row, columnKey),
    header: column?.header ?? columnKey,
    value: column === undefined ? '' : cellText(column, value),
  };
}

/** What stands where one side has no such row. */
export function nothingThere(key: TableKey, columnKey: string): SideCell {
  const columns: Readonly<Record<string, Column>> = tableSheets[key].columns;
  return { cell: null, header: columns[columnKey]?.header ?? columnKey, value: '' };
}

/** A value as a person would write it in its cell. */
export function cellText(column: Column, value: CellData): string {
  if (value === null) return '';
  if (column.codes !== undefined) {
    const { choices } = column.codes;
    const ids = typeof value === 'object' ? value : [String(value)];
    return ids.map((id) => choices.find((choice) => choice.id === id)?.cell ?? id).join('; ');
  }
  if (typeof value === 'object') return value.join('; ');
  if (typeof value === 'boolean') return value ? YES_TEXT : NO_TEXT;
  // A year is a name, not an amount: it is not grouped.
  if (column.type === 'year') return String(value);
  return typeof value === 'number' ? amountText(value) : value;
}

/** An amount with as many decimals as it has, at most two. */
export function amountText(value: number): string {
  const decimals = Number.isInteger(value) ? 0 : Number.isInteger(value * 10) ? 1 : 2;
  return formatNumber(value, decimals, 'sv');
}
