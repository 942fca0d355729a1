import type { CellRange } from '@nylage/core/grid';
import { intersection } from '../cells/area.ts';
import { CellError, type CellValue } from '../cells/cell-value.ts';
import { coalesced } from '../cells/coalesce.ts';
import { HostError } from '../wire/host-error.ts';
import type { SheetModel } from './sheet-model.ts';

/**
 * The cells of a kind within areas, as rectangles; none where there are none.
 * Docs: learn.microsoft.com/office/dev/add-ins/excel/excel-add-ins-ranges-special-cells
 */
export function specialCells(
  sheet: SheetModel,
  areas: readonly CellRange[],
  cellType: string,
  valueType: string | null,
): CellRange[] {
  return areas.flatMap((area) => {
    switch (cellType) {
      case 'Formulas':
      case 'Constants': {
        const formulas = cellType === 'Formulas';
        return coalesced(
          filter(sheet.cells.filled(area), ({ row, column }) => {
            const value = sheet.cells.value(row, column);
            const isFormula = sheet.cells.formula(row, column) !== null;
            return isFormula === formulas && (isFormula || value !== null) && isOfKind(value, valueType);
          }),
        );
      }
      case 'Blanks': {
        const used = sheet.cells.used(false, area);
        return used === null
          ? []
          : coalesced(filter(everyCell(used), ({ row, column }) => sheet.cells.value(row, column) === null));
      }
      case 'Visible': {
        const used = sheet.cells.used(false, area);
        return used === null ? [] : visibleAreas(used, sheet);
      }
      case 'DataValidations':
        return shared(
          area,
          sheet.validations.flatMap((validation) => validation.areas),
        );
      case 'ConditionalFormats':
        return shared(
          area,
          sheet.conditionalFormats.flatMap((format) => format.areas),
        );
      default:
        throw new HostError('InvalidArgument', `special cells ${cellType} are not answered`);
    }
  });
}

/** Docs: learn.microsoft.com/javascript/api/excel/excel.specialcellvaluetype (names joined: `ErrorsNumber`) */
function isOfKind(value: CellValue, kinds: string | null): boolean {
  if (kinds === null || kinds === 'All') return true;
  if (value instanceof CellError) return kinds.includes('Error');
  if (typeof value === 'number') return kinds.includes('Number');
  if (typeof value === 'boolean') return kinds.includes('Logical');
  return kinds.includes('Text');
}

function shared(area: CellRange, others: readonly CellRange[]): CellRange[] {
  return others.flatMap((other) => intersection(area, other) ?? []);
}

/** Runs of shown rows by runs of shown columns: a used range may be the whole sheet. */
function visibleAreas(area: CellRange, sheet: SheetModel): CellRange[] {
  const rows = shownRuns(area.top, area.bottom, sheet.hiddenRows);
  const columns = shownRuns(area.left, area.right, sheet.hiddenColumns);
  return rows.flatMap(([top, bottom]) => columns.map(([left, right]) => ({ top, left, bottom, right })));
}

function shownRuns(first: number, last: number, hidden: ReadonlySet<number>): [number, number][] {
  const runs: [number, number][] = [];
  let from = first;
  for (const at of [...hidden].filter((one) => one >= first && one <= last).sort((a, b) => a - b)) {
    if (at > from) runs.push([from, at - 1]);
    from = at + 1;
  }
  if (from <= last) runs.push([from, last]);
  return runs;
}

function* everyCell(area: CellRange): Generator<{ readonly row: number; readonly column: number }> {
  for (let row = area.top; row <= area.bottom; row++) {
    for (let column = area.left; column <= area.right; column++) yield { row, column };
  }
}

function* filter<Item>(items: Iterable<Item>, keep: (item: Item) => boolean): Generator<Item> {
  for (const item of items) if (keep(item)) yield item;
}
