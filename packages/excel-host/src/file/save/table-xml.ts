import { element, excelString, type Xml } from '@nylage/xlsx/parts';
import { areaAddress } from '../../cells/area.ts';
import type { TableModel } from '../../model/table-model.ts';

/** The table part. Column names are the header cells' texts: Excel repairs a file where they differ. */
export function tableRoot(table: TableModel, id: number): Xml {
  const ref = areaAddress(table.area);
  const filtered = areaAddress({ ...table.area, bottom: table.area.bottom - (table.showTotals ? 1 : 0) });
  return element(
    'table',
    {
      xmlns: 'http://schemas.openxmlformats.org/spreadsheetml/2006/main',
      id,
      name: table.name,
      displayName: table.name,
      ref,
      headerRowCount: table.showHeaders ? undefined : 0,
      totalsRowCount: table.showTotals ? 1 : undefined,
      totalsRowShown: table.showTotals ? undefined : false,
    },
    [
      table.showFilterButton && table.showHeaders ? element('autoFilter', { ref: filtered }) : null,
      element(
        'tableColumns',
        { count: table.columns.length },
        table.columns.map((column, at) =>
          element('tableColumn', { id: at + 1, name: excelString(column.name).replaceAll('\n', '_x000a_') }),
        ),
      ),
      element('tableStyleInfo', {
        name: table.style === '' ? undefined : table.style,
        showFirstColumn: table.highlightFirstColumn,
        showLastColumn: table.highlightLastColumn,
        showRowStripes: table.showBandedRows,
        showColumnStripes: table.showBandedColumns,
      }),
    ],
  );
}
