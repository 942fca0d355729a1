import { FEWEST_SHOWN } from '../scoring/thresholds.ts';
import { formatPercent } from '../text/index.ts';
import type { Column } from '../workbook/column.ts';
import { type TableKey, tableSheets } from '../workbook/contract.ts';
import { aboutSheet } from '../workbook/sheets/about.ts';
import type { LooseSubmission } from './collated-submission.ts';
import { type CellData, extractTables } from './extract-model.ts';
import { nodeValues } from './packed-nodes.ts';
import { factCell, nodeCell, type Places, tableCells } from './places.ts';
import type { SideCell } from './rules/finding.ts';
import { cellText } from './rules/support/sides.ts';

/** A value in which submissions differ: what each of them says, in their order. */
export interface ExtractDifference {
  /** What the row is about: its id, or the fact's label. */
  readonly item: string;
  readonly cells: readonly SideCell[];
}

interface Line {
  readonly item: string;
  readonly cells: ReadonlyMap<string, SideCell>;
}

/**
 * Every value in which submissions differ, by their extracts: facts, rows paired by id (or by content
 * where they have none), and statements, whose answers stay where they were given.
 */
export function differences(submissions: readonly LooseSubmission[]): readonly ExtractDifference[] {
  const all = submissions.map(linesOf);
  const keys = new Set(all.flatMap((lines) => [...lines.keys()]));
  return [...keys].flatMap((key) => {
    const lines = all.map((one) => one.get(key));
    const item = lines.find((line) => line !== undefined)?.item ?? '';
    const headers = new Set(lines.flatMap((line) => [...(line?.cells.keys() ?? [])]));
    return [...headers].flatMap((header): ExtractDifference[] => {
      const cells = lines.map((line) => line?.cells.get(header) ?? { cell: null, header, value: '' });
      const same = cells.every(({ value }) => value === cells[0]?.value);
      return same ? [] : [{ item, cells: cells.map((one) => ({ ...one, header: `${item} · ${header}` })) }];
    });
  });
}

/** What stands for a result that too few answered for ([D1]). */
const FEW = `färre än ${FEWEST_SHOWN} svar`;

function linesOf(one: LooseSubmission): ReadonlyMap<string, Line> {
  const lines = new Map<string, Line>();
  const { extract, nodes, places } = one.contribution;
  for (const [key, column] of Object.entries<Column>(aboutSheet.columns)) {
    if (key === 'templateVersion') continue;
    const value = cellText(column, extract.about[key] ?? null);
    const cell: SideCell = { cell: factCell(places, key), header: column.header, value };
    lines.set(`about ${key}`, { item: aboutSheet.name, cells: new Map([[column.header, cell]]) });
  }
  const tables = one.tables();
  for (const key of extractTables) {
    const columns = tableColumns(places, key);
    (tables[key] ?? []).forEach((values, row) => {
      const line = lineOf(columns, key, values, row);
      let name = `${key} ${line.item}`;
      for (let copy = 2; lines.has(name); copy++) name = `${key} ${line.item} (${copy})`;
      lines.set(name, line);
    });
  }
  for (const { id, value, n } of nodeValues(nodes)) {
    // Statements have ids in capitals; what stands above them follows from them.
    if (!/^[A-Z]/.test(id)) continue;
    const said = value === null ? '' : n < FEWEST_SHOWN ? FEW : `${formatPercent(value, 'sv')} (${n})`;
    const cell: SideCell = { cell: nodeCell(places, id), header: id, value: said };
    lines.set(`statement ${id}`, { item: 'Enkätsvar', cells: new Map([[id, cell]]) });
  }
  return lines;
}

/** A table's columns, each with where its values stand. */
interface PlacedColumn {
  readonly key: string;
  readonly column: Column;
  readonly cell: (row: number) => string | null;
}

/** Made once for a table: places are opened for each column, not for each of its rows. */
function tableColumns(places: Places, key: TableKey): readonly PlacedColumn[] {
  return Object.entries<Column>(tableSheets[key].columns).map(([columnKey, column]) => ({
    key: columnKey,
    column,
    cell: tableCells(places, key, columnKey),
  }));
}

function lineOf(
  columns: readonly PlacedColumn[],
  key: TableKey,
  values: Readonly<Record<string, CellData>>,
  row: number,
): Line {
  const { idColumn, name } = tableSheets[key];
  const cells = new Map<string, SideCell>();
  for (const { key: columnKey, column, cell } of columns) {
    const value = cellText(column, values[columnKey] ?? null);
    cells.set(column.header, { cell: cell(row), header: column.header, value });
  }
  const id = idColumn === undefined ? null : values[idColumn];
  const own = typeof id === 'string' ? id : [...cells.values()].map(({ value }) => value).join(' · ');
  return { item: `${name} ${own}`, cells };
}
