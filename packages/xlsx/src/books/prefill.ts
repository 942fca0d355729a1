import type { PlainCell } from '@nylage/core/grid';
import type { CollatedSubmission } from '@nylage/core/group';
import {
  type CellData,
  dateFromSerial,
  type ProfileId,
  profiles,
  type SheetKey,
  type Submission,
  specByKey,
  type TableKey,
  type WorkbookContract,
  writeCell,
} from '@nylage/core/workbook';
import type { CellContent, Prefill, PrefilledRow } from '../write/index.ts';

/** Facts that hold until somebody says otherwise; year, approval and counts are asked for anew. */
const LASTING_FACTS = [
  'organisation',
  'contactFunction',
  'instrument',
  'outsideControl',
  'portfolioScope',
  'selection',
  'weight',
  'employees',
  'ownPlan',
];

/** Tables whose rows follow along. Results, outcomes and counts of a year do not. */
const LASTING_TABLES: readonly TableKey[] = [
  'portfolio',
  'actions',
  'benefits',
  'ownMeasures',
  'dataSets',
  'competences',
  'systems',
  'targets',
];

/** Statuses by which a row was over last year. */
const OVER: readonly CellData[] = ['finished', 'cancelled', 'done', 'retired'];

type Values = Readonly<Record<string, CellData>>;

/** Sheets of which one is nothing without the other. */
const TOGETHER: Readonly<Partial<Record<SheetKey, SheetKey>>> = {
  benefits: 'outcomes',
  outcomes: 'benefits',
  ownMeasures: 'processMeasures',
};

/** What last year's workbook gives this year's. */
export interface LastYear {
  readonly prefill: Prefill;
  /** The tables that had rows, also those whose rows do not follow along. */
  readonly filled: readonly SheetKey[];
}

/** Last year's rows and lasting facts, for this year's template (R30). */
export function prefillFrom({ contract, about, tables }: Submission): LastYear {
  return {
    prefill: prefillOf(
      contract,
      (about?.values ?? {}) as Values,
      (key) => tables[key]?.rows.map(({ values }) => values as Values) ?? null,
    ),
    filled: Object.entries(tables).flatMap(([key, table]) =>
      (table?.rows.length ?? 0) > 0 ? [key as TableKey] : [],
    ),
  };
}

/** The same from what a merge keeps of a workbook: everything but what never leaves an organisation. */
export function prefillFromMerged(merged: CollatedSubmission, contract: WorkbookContract): LastYear {
  const tables = merged.tables();
  const { about, systemClasses } = merged.contribution.extract;
  const filled = Object.entries(tables).flatMap(([key, rows]) => (rows.length > 0 ? [key as TableKey] : []));
  return {
    prefill: prefillOf(contract, about, (key) => tables[key] ?? null),
    // Its systems are counted here, and their rows are at home.
    filled: systemClasses.length > 0 ? [...filled, 'systems'] : filled,
  };
}

/**
 * The sheets that an organisation had rows in and that its profile lacks, in the workbook's order. The
 * executive office's own come by its profile alone.
 */
export function sheetsBeyond(profile: ProfileId, filled: readonly SheetKey[]): readonly SheetKey[] {
  const had = new Set(filled.flatMap((key) => [key, TOGETHER[key] ?? key]));
  const chosen = sheetsOf(profile);
  return sheetsOf('own').filter((key) => had.has(key) && !chosen.includes(key));
}

/** The sheets of a profile. */
export function sheetsOf(profile: ProfileId): readonly SheetKey[] {
  return profiles.find(({ id }) => id === profile)?.sheets ?? [];
}

function prefillOf(
  contract: WorkbookContract,
  known: Values,
  rowsIn: (key: TableKey) => readonly Values[] | null,
): Prefill {
  const about = specByKey(contract, 'about');
  const facts: Record<string, CellContent> = {};
  for (const key of LASTING_FACTS) {
    const column = about.columns[key];
    if (column !== undefined) facts[key] = contentOf(writeCell(column, known[key] ?? null));
  }
  const rows: Partial<Record<SheetKey, readonly PrefilledRow[]>> = {};
  for (const key of LASTING_TABLES) {
    const table = rowsIn(key);
    if (table === null || table.length === 0) continue;
    const spec = specByKey(contract, key);
    rows[key] = table
      .filter((values) => !OVER.includes(values.status ?? null) && !OVER.includes(values.lifecycle ?? null))
      .map((values) =>
        Object.fromEntries(
          Object.entries(spec.columns)
            .filter(([, column]) => column.prefilledOnly !== true)
            .map(([name, column]) => [name, contentOf(writeCell(column, values[name] ?? null))]),
        ),
      );
  }
  return { about: facts, rows };
}

function contentOf(cell: PlainCell): CellContent {
  if (cell === null || typeof cell !== 'object') return cell;
  if ('date' in cell) return { date: dateFromSerial(cell.date, false) ?? '' };
  return 'percent' in cell ? { percent: cell.percent * 100 } : null;
}
