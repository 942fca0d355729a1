import { type TableSheets, tableSheets } from '@nylage/core/workbook';
import type { RowTable, SampleRow } from './model.ts';

/** A row of a table with what is given; everything else is left empty. */
export function row<K extends RowTable>(table: K, given: Partial<SampleRow<K>>): SampleRow<K> {
  const spec: TableSheets[K] = tableSheets[table];
  const empty = Object.fromEntries(Object.keys(spec.columns).map((key) => [key, null]));
  return { ...(empty as SampleRow<K>), ...given };
}
