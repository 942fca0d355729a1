import type { PlainCell } from '@nylage/core/grid';
import type { CollatedSubmission } from '@nylage/core/group';
import {
  type CellData,
  dateFromSerial,
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

/** Last year's rows and lasting facts, for this year's template (R30). */
export function prefillFrom(submission: Submission): Prefill {
  return prefillOf(
    submission.contract,
    (submission.about?.values ?? {}) as Values,
    (key) => submission.tables[key]?.rows.map(({ values }) => values as Values) ?? null,
  );
}

/** The same from what a merge keeps of a workbook: everything but what never leaves an organisation. */
export function prefillFromMerged(merged: CollatedSubmission, contract: WorkbookContract): Prefill {
  const tables = merged.tables();
  return prefillOf(contract, merged.contribution.extract.about, (key) => tables[key] ?? null);
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
