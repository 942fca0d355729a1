import type { PlainCell, PlainSheet } from '@nylage/core/grid';
import {
  type SheetKey,
  type SheetSpec,
  serialFromDate,
  specByKey,
  type WorkbookContract,
} from '@nylage/core/workbook';
import type { CellContent } from '@nylage/xlsx/write';
import type { CellRow, WorkbookCells } from './to-cells.ts';

/** A workbook's cells as bare sheets with their headers first: all that reading needs, none of the looks. */
export function plainSheets(cells: WorkbookCells, contract: WorkbookContract): PlainSheet[] {
  const about = specByKey(contract, 'about');
  const tables = Object.entries(cells.rows) as [SheetKey, readonly CellRow[]][];
  return [
    {
      name: about.name,
      rows: [
        ['Uppgift', 'Värde'],
        ...Object.entries(about.columns).map(([key, column]): PlainCell[] => [
          column.header,
          plainCell(cells.about[key] ?? null),
        ]),
      ],
    },
    ...tables.map(([key, rows]) => plainTable(specByKey(contract, key), rows)),
  ];
}

function plainTable(spec: SheetSpec, rows: readonly CellRow[]): PlainSheet {
  const columns = Object.entries(spec.columns).filter(([, column]) => column.prefilledOnly !== true);
  return {
    name: spec.name,
    rows: [
      columns.map(([, column]) => column.header),
      ...rows.map((row) => columns.map(([key]) => plainCell(row[key] ?? null))),
    ],
  };
}

/** A written cell as the grid holds it. */
export function plainCell(content: CellContent): PlainCell {
  if (content === null || typeof content !== 'object') return content;
  return 'date' in content ? { date: serialFromDate(content.date) } : { percent: content.percent / 100 };
}
