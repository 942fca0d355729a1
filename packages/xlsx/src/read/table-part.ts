import { type GridTable, parseA1Range } from '@nylage/core/grid';
import { damaged } from './refusal.ts';
import type { XmlScanner } from './xml-scanner.ts';

/** Reads a table part: where the table lies and which of its rows are headers and totals. */
export function readTable(scanner: XmlScanner): GridTable {
  if (!scanner.next()) damaged(scanner.part, 'xml');
  if (scanner.name !== 'table') damaged(scanner.part, 'unexpected-element');
  const range = parseA1Range(scanner.attribute('ref') ?? '');
  if (range === null) damaged(scanner.part, 'range');
  const table: GridTable = {
    name: scanner.attribute('displayName') ?? scanner.attribute('name') ?? '',
    range,
    hasHeader: scanner.whole('headerRowCount', 1) > 0,
    totalsRows: scanner.whole('totalsRowCount', 0),
  };
  while (scanner.next());
  return table;
}
