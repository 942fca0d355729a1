import type { PlainSheet } from '../grid/index.ts';
import { type Instrument, type InstrumentNode, instrumentTree } from '../instrument/index.ts';
import type { SheetSpec } from '../workbook/column.ts';
import { extractSheets, specByKey, type TableKey, type WorkbookContract } from '../workbook/contract.ts';
import type { ExtractReading } from '../workbook/submission.ts';
import { writeCell } from '../workbook/write-cell.ts';
import {
  type CellData,
  EXTRACT_SCHEMA_VERSION,
  type Extract,
  type ExtractNode,
  extractTables,
} from './extract-model.ts';

const TREES = ['all', 'withinControl', 'outsideControl'] as const;

const levelWords = {
  total: 'Totalt',
  dimension: 'Dimension',
  factor: 'Faktor',
  principle: 'Princip',
  statement: 'Påstående',
} as const;

/**
 * An extract as sheets of plain cells, in the order a person wants them. Reading them back gives
 * the same extract, to the last bit ([K7]).
 */
export function extractAsSheets(
  extract: Extract,
  contract: WorkbookContract,
  checksum: string,
): readonly PlainSheet[] {
  const { instrument } = contract;
  const tables = extractTables.filter((key) => (extract.tables[key] ?? []).length > 0);
  const made: Record<string, CellData> = {
    receipt: extract.fingerprint,
    checksum,
    contract: extract.contract,
    ruleSet: extract.ruleSet,
    instrumentId: extract.instrument.id,
    instrumentVersion: extract.instrument.version,
    errors: extract.counts.error,
    warnings: extract.counts.warning,
    advice: extract.counts.advice,
  };
  const sheets = [
    pairs(specByKey(contract, 'about'), extract.about),
    pairs(extractSheets.extract, made),
    table(extractSheets.maturityBasis, basisRows(extract, instrument)),
    ...tables.map((key) => table(specByKey(contract, key), extract.tables[key] ?? [])),
  ];
  const roles = Object.entries(extract.roles).map(([role, count]) => ({ role, count }));
  if (roles.length > 0) sheets.push(table(extractSheets.extractRoles, roles));
  if (extract.systemClasses.length > 0)
    sheets.push(table(extractSheets.systemClasses, extract.systemClasses));
  return sheets;
}

function pairs(spec: SheetSpec, values: Readonly<Record<string, CellData>>): PlainSheet {
  const rows = Object.entries(spec.columns).map(([key, column]) => [
    column.header,
    writeCell(column, values[key] ?? null),
  ]);
  return { name: spec.name, rows: [['Uppgift', 'Värde'], ...rows] };
}

function table(spec: SheetSpec, rows: readonly Readonly<Record<string, CellData>>[]): PlainSheet {
  const columns = Object.entries(spec.columns);
  return {
    name: spec.name,
    rows: [
      columns.map(([, column]) => column.header),
      ...rows.map((row) => columns.map(([key, column]) => writeCell(column, row[key] ?? null))),
    ],
  };
}

function basisRows(extract: Extract, instrument: Instrument): Record<string, CellData>[] {
  const named = new Map<string, InstrumentNode>();
  const visit = (node: InstrumentNode): void => {
    named.set(node.id, node);
    node.children.forEach(visit);
  };
  visit(instrumentTree(instrument));
  return TREES.flatMap((tree) =>
    extract.maturity[tree].map((node) => {
      const known = named.get(node.id);
      const [firstQuartile = null, median = null, thirdQuartile = null] = node.spread.quartiles ?? [];
      return {
        tree,
        node: node.id,
        name: known?.label.sv ?? node.id,
        level: known === undefined ? '' : levelWords[known.level],
        value: node.value,
        n: node.n,
        asked: node.asked,
        answered: node.answered,
        ...node.notAnswers,
        sum: node.spread.sum,
        sumOfSquares: node.spread.sumOfSquares,
        sd: node.spread.sd,
        firstQuartile,
        median,
        thirdQuartile,
        min: node.spread.min,
        max: node.spread.max,
        distribution: node.distribution === null ? null : node.distribution.map(String),
        source: node.source,
      };
    }),
  );
}

/** What an extract's sheets say, read back. `about` and `tables` come from the submission itself. */
export function extractFromSheets(
  reading: ExtractReading,
  about: Extract['about'],
  tables: Readonly<Partial<Record<TableKey, readonly Readonly<Record<string, CellData>>[]>>>,
): Extract {
  const made = reading.made.values;
  const nodes = (tree: (typeof TREES)[number]): ExtractNode[] =>
    (reading.basis?.rows ?? [])
      .filter(({ values }) => values.tree === tree)
      .map(({ values }) => nodeOf(values));
  return {
    kind: 'nylage-utdrag',
    schemaVersion: EXTRACT_SCHEMA_VERSION,
    contract: made.contract ?? 0,
    ruleSet: made.ruleSet ?? 0,
    fingerprint: made.receipt ?? '',
    instrument: {
      id: made.instrumentId ?? '',
      version: made.instrumentVersion ?? '',
      named: typeof about.instrument === 'string' ? about.instrument : null,
    },
    counts: { error: made.errors ?? 0, warning: made.warnings ?? 0, advice: made.advice ?? 0 },
    about: { ...about },
    maturity: {
      all: nodes('all'),
      withinControl: nodes('withinControl'),
      outsideControl: nodes('outsideControl'),
    },
    roles: Object.fromEntries(
      (reading.roles?.rows ?? []).flatMap(({ values }) =>
        values.role === null ? [] : [[values.role, values.count]],
      ),
    ),
    tables: Object.fromEntries(
      extractTables.map((key) => [key, (tables[key] ?? []).map((row) => ({ ...row }))]),
    ),
    systemClasses: (reading.systemClasses?.rows ?? []).map(({ values }) => ({
      lifecycle: values.lifecycle ?? '',
      effect: values.effect ?? '',
      delivery: values.delivery ?? '',
      count: values.count ?? 0,
    })),
  };
}

type BasisRow = NonNullable<ExtractReading['basis']>['rows'][number]['values'];

function nodeOf(row: BasisRow): ExtractNode {
  const { firstQuartile, median, thirdQuartile } = row;
  return {
    id: row.node ?? '',
    value: row.value,
    n: row.n ?? 0,
    asked: row.asked ?? 0,
    answered: row.answered ?? 0,
    notAnswers: { dontKnow: row.dontKnow ?? 0, blank: row.blank ?? 0, excluded: row.excluded ?? 0 },
    spread: {
      sum: row.sum ?? 0,
      sumOfSquares: row.sumOfSquares ?? 0,
      sd: row.sd,
      quartiles:
        firstQuartile === null || median === null || thirdQuartile === null
          ? null
          : [firstQuartile, median, thirdQuartile],
      min: row.min,
      max: row.max,
    },
    distribution: row.distribution === null ? null : row.distribution.map(Number),
    source: row.source,
  };
}
