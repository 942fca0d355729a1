import { type CellRange, type GridValidation, MAX_COLUMNS, MAX_ROWS, parseA1Range } from '@nylage/core/grid';
import type { Budget } from './budget.ts';
import { eachChild } from './xml-children.ts';
import type { XmlScanner } from './xml-scanner.ts';

/** Reads the validations in the `dataValidations` element just opened, of either kind (plain or Excel 2010's). */
export function readValidations(scanner: XmlScanner, into: GridValidation[], budget: Budget): void {
  eachChild(scanner, (name) => {
    if (name !== 'dataValidation') return;
    const type = scanner.attribute('type') ?? 'none';
    let areas = scanner.attribute('sqref') ?? '';
    let formula = '';
    eachChild(scanner, (child) => {
      if (child === 'formula1') formula = formulaText(scanner);
      else if (child === 'sqref') areas = scanner.text();
    });
    const ranges = rangesOf(areas, scanner.part, budget);
    if (ranges.length > 0) into.push({ ranges, type, formula });
  });
}

/** The plain kind holds its formula as text, Excel 2010's in an element of its own. */
function formulaText(scanner: XmlScanner): string {
  let inner: string | null = null;
  const own = scanner.text(() => {
    inner = scanner.text();
  });
  return inner ?? own;
}

function rangesOf(areas: string, part: string, budget: Budget): CellRange[] {
  const ranges: CellRange[] = [];
  for (const area of areas.split(/\s+/)) {
    const range = parseA1Range(area) ?? wholeColumns(area);
    if (range === null) continue;
    budget.items(part, 1);
    ranges.push(range);
  }
  return ranges;
}

/** Areas that are whole columns: `A:C`. */
function wholeColumns(area: string): CellRange | null {
  const [, first, last] = /^\$?([A-Z]{1,3}):\$?([A-Z]{1,3})$/.exec(area) ?? [];
  const range =
    first === undefined || last === undefined ? null : parseA1Range(`${first}1:${last}${MAX_ROWS}`);
  return range !== null && range.right < MAX_COLUMNS ? range : null;
}
