import { a1, a1Range } from '../grid/index.ts';
import { type InstrumentNode, instrumentTree } from '../instrument/index.ts';
import { deliveredResults } from '../scoring/delivered.ts';
import { type TableKey, tableSheets } from '../workbook/contract.ts';
import { aboutSheet } from '../workbook/sheets/about.ts';
import type { Submission } from '../workbook/submission.ts';
import type { TableReading } from '../workbook/table-reading.ts';
import { extractTables } from './extract-model.ts';

/** Where a sheet's rows and columns stand in its file; all zero-based. */
export interface TablePlace {
  readonly sheet: string;
  /** The column of each of the contract's columns, in the contract's order; −1 where the file lacks it. */
  readonly columns: readonly number[];
  /** Rows in the extract's order as runs: first row, how many, first row, how many … */
  readonly runs: readonly number[];
}

/** Where the values of a submission stand in its own file; what explanations lead back to. */
export interface OpenPlaces {
  /** One cell or range for each node id: `Mognadsunderlag!B4`, `Enkätsvar!C2:C21`. */
  readonly nodes: Readonly<Record<string, string>>;
  /** Row and column of each fact's value in *Om arbetsboken*, in the contract's order; null where it lacks the fact. */
  readonly about: {
    readonly sheet: string;
    readonly cells: readonly (readonly [row: number, column: number] | null)[];
  } | null;
  /** Every table that the file has and whose rows leave the organisation. */
  readonly tables: { readonly [K in TableKey]?: TablePlace | undefined };
}

/**
 * `OpenPlaces` as it is kept of each workbook: every part a text of JSON, a fourth of what it takes as objects.
 * No merge asks for it (docs/adr/0015).
 */
export interface Places {
  readonly nodes: string;
  readonly about: string;
  readonly tables: { readonly [K in TableKey]?: string };
}

/** Makes places small for keeping. */
export function keepPlaces({ nodes, about, tables }: OpenPlaces): Places {
  const kept: { [K in TableKey]?: string } = {};
  for (const key of extractTables) if (tables[key] !== undefined) kept[key] = JSON.stringify(tables[key]);
  return { nodes: JSON.stringify(nodes), about: JSON.stringify(about), tables: kept };
}

/** All places of a workbook as they were before they were kept. */
export function openPlaces(places: Places): OpenPlaces {
  const tables: { [K in TableKey]?: TablePlace } = {};
  for (const key of extractTables) {
    const place = openTable(places, key);
    if (place !== null) tables[key] = place;
  }
  return { nodes: openNodes(places), about: openAbout(places), tables };
}

// What `keepPlaces` wrote is what these read: a state from a file is held against a schema before it is kept.
function openNodes({ nodes }: Places): OpenPlaces['nodes'] {
  return JSON.parse(nodes) as OpenPlaces['nodes'];
}

function openAbout({ about }: Places): OpenPlaces['about'] {
  return JSON.parse(about) as OpenPlaces['about'];
}

function openTable({ tables }: Places, key: TableKey): TablePlace | null {
  const place = tables[key];
  return place === undefined ? null : (JSON.parse(place) as TablePlace);
}

/** The cell or range of a node of the tree; null where the file has none for it. */
export function nodeCell(places: Places, id: string): string | null {
  const nodes = openNodes(places);
  return Object.hasOwn(nodes, id) ? (nodes[id] ?? null) : null;
}

/** The cell of a fact's value: `Om arbetsboken!B3`; null where the file lacks it. */
export function factCell(places: Places, key: string): string | null {
  const about = openAbout(places);
  const cell = about?.cells[Object.keys(aboutSheet.columns).indexOf(key)] ?? null;
  return about === null || cell === null ? null : `${about.sheet}!${a1({ row: cell[0], column: cell[1] })}`;
}

/** Whether a file has a table's sheet. */
export function hasTable({ tables }: Places, key: TableKey): boolean {
  return tables[key] !== undefined;
}

/**
 * The cell of a table's value: `Portfölj!F7`; the row's id, or its first cell, where the file lacks
 * the column, and null where it lacks the row.
 *
 * @param row the row's position in the extract, from 0
 */
export function tableCell(places: Places, key: TableKey, row: number, column: string): string | null {
  return tableCells(places, key, column)(row);
}

/** `tableCell` for many rows of one column. */
export function tableCells(places: Places, key: TableKey, column: string): (row: number) => string | null {
  const place = openTable(places, key);
  if (place === null) return () => null;
  const keys = Object.keys(tableSheets[key].columns);
  const own = place.columns[keys.indexOf(column)] ?? -1;
  const id = place.columns[keys.indexOf(tableSheets[key].idColumn ?? '')] ?? -1;
  return (row) => {
    const at = rowAt(place.runs, row);
    return at === null ? null : `${place.sheet}!${a1({ row: at, column: Math.max(own < 0 ? id : own, 0) })}`;
  };
}

function rowAt(runs: readonly number[], row: number): number | null {
  let left = row;
  for (let at = 0; at < runs.length; at += 2) {
    const count = runs[at + 1] ?? 0;
    if (left < count) return (runs[at] ?? 0) + left;
    left -= count;
  }
  return null;
}

/** Where values stand: answers by column, delivered results, an extract's nodes, facts and rows. */
export function placesOf(submission: Submission): Places {
  const { about } = submission;
  const tables: { [K in TableKey]?: TablePlace } = {};
  for (const key of extractTables) {
    const table = submission.tables[key];
    if (table !== null) tables[key] = tablePlace(table);
  }
  return keepPlaces({
    nodes: nodePlaces(submission),
    about:
      about === null
        ? null
        : {
            sheet: about.sheet.name,
            cells: Object.keys(aboutSheet.columns).map((key) => {
              const label = about.labels.get(key);
              return label === undefined ? null : ([label.row, label.column + 1] as const);
            }),
          },
    tables,
  });
}

function tablePlace({ sheet, spec, header, rows }: TableReading): TablePlace {
  const runs: number[] = [];
  let next = -1;
  for (const { row } of rows) {
    if (row === next) runs[runs.length - 1] = (runs.at(-1) ?? 0) + 1;
    else runs.push(row, 1);
    next = row + 1;
  }
  return {
    sheet: sheet.name,
    columns: Object.keys(spec.columns).map((key) => header.columns.get(key) ?? -1),
    runs,
  };
}

function nodePlaces(submission: Submission): OpenPlaces['nodes'] {
  const { survey, tables } = submission;
  const delivered = deliveredResults(submission);
  const nodes: Record<string, string> = {};
  const rows = (survey?.respondents ?? []).map(({ row }) => row);
  const top = rows.reduce((least, row) => Math.min(least, row), Number.POSITIVE_INFINITY);
  const bottom = rows.reduce((most, row) => Math.max(most, row), -1);
  const columnsBelow = (node: InstrumentNode): number[] => {
    const at = node.level === 'statement' ? (survey?.statementIds.indexOf(node.id) ?? -1) : -1;
    const own = at < 0 ? -1 : (survey?.statementColumns[at] ?? -1);
    const columns = own >= 0 ? [own] : node.children.flatMap(columnsBelow);
    const result = delivered.get(node.id);
    if (survey !== null && columns.length > 0 && bottom >= 0) {
      const range = { top, bottom, left: Math.min(...columns), right: Math.max(...columns) };
      nodes[node.id] = `${survey.sheet.name}!${a1Range(range)}`;
    } else if (result !== undefined && tables.maturityResults !== null) {
      const column = tables.maturityResults.header.columns.get('value') ?? 0;
      nodes[node.id] = `${tables.maturityResults.sheet.name}!${a1({ row: result.row, column })}`;
    }
    return columns;
  };
  columnsBelow(instrumentTree(submission.instrument));
  const basis = submission.extract?.basis ?? null;
  for (const { row, values } of basis?.rows ?? []) {
    if (values.tree !== 'all' || values.node === null || basis === null) continue;
    nodes[values.node] = `${basis.sheet.name}!${a1({ row, column: basis.header.columns.get('value') ?? 0 })}`;
  }
  return nodes;
}
