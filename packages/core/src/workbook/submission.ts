import type { Grid, GridSheet } from '../grid/index.ts';
import type { Instrument } from '../instrument/model.ts';
import { bindSheets, type SheetBindings } from './bind.ts';
import type { CellIssue } from './cell-issue.ts';
import type { SheetSpec } from './column.ts';
import {
  type SheetKey,
  type TableKey,
  type TableSheets,
  tableSheets,
  type WorkbookContract,
} from './contract.ts';
import { normaliseLabel } from './normalise.ts';
import { type PairsReading, readPairs } from './pairs-reading.ts';
import { SheetReadings, sameMeaning } from './sheet-readings.ts';
import { aboutSheet } from './sheets/about.ts';
import { extractRolesSheet, extractSheet, maturityBasisSheet, systemClassesSheet } from './sheets/extract.ts';
import { readSurvey, type SurveyReading } from './survey-reading.ts';
import { type ReadContext, readTable, type TableReading, type TableRow } from './table-reading.ts';

/** What *Om arbetsboken* says. */
export type About = PairsReading<typeof aboutSheet>['values'];

/** Every table of a submission; null where the workbook lacks the sheet. */
export type Tables = { readonly [K in TableKey]: TableReading<TableSheets[K]> | null };

/** The sheets of an extract, as read. */
export interface ExtractReading {
  readonly made: PairsReading<typeof extractSheet>;
  readonly basis: TableReading<typeof maturityBasisSheet> | null;
  readonly roles: TableReading<typeof extractRolesSheet> | null;
  readonly systemClasses: TableReading<typeof systemClassesSheet> | null;
}

/** A row of one of the contract's tables. */
export type RowOf<K extends TableKey> = TableRow<TableSheets[K]>;

/** One workbook read as the contract says; every value leads back to its cell. */
export interface Submission {
  readonly contract: WorkbookContract;
  readonly instrument: Instrument;
  readonly grid: Grid;
  readonly bindings: SheetBindings;
  readonly about: PairsReading<typeof aboutSheet> | null;
  readonly survey: SurveyReading | null;
  readonly tables: Tables;
  /** What only an extract has; null in a whole workbook. */
  readonly extract: ExtractReading | null;
  /** What was odd about single cells, in reading order. */
  readonly issues: readonly CellIssue[];
}

const readingsOf = new WeakMap<Submission, SheetReadings>();

/**
 * Reads a grid as a submission. Total: any grid gives a submission, odd ones a poor one.
 *
 * @param before the same workbook as it was read earlier: sheets that are the very same objects are not read again
 */
export function readSubmission(
  grid: Grid,
  contract: WorkbookContract,
  before: Submission | null = null,
): Submission {
  const { instrument } = contract;
  const bindings = bindSheets(grid, contract.sheetLabels);
  const keeps = before !== null && before.contract === contract && sameMeaning(before.grid, grid);
  const readings = new SheetReadings(keeps ? (readingsOf.get(before) ?? null) : null);
  const scale = {
    min: instrument.scale.min,
    max: instrument.scale.max,
    notAnswers: new Set(instrument.scale.notAnswers.map(normaliseLabel)),
  };
  const ifBound = <T>(key: SheetKey, read: (context: ReadContext, sheet: GridSheet) => T): T | null => {
    const sheet = bindings.bound.get(key);
    return sheet === undefined
      ? null
      : readings.read(key, sheet, (issues) => read({ grid, issues, scale }, sheet));
  };
  const about = ifBound('about', (context, sheet) => readPairs(context, sheet, aboutSheet));
  const survey = ifBound('survey', (context, sheet) => readSurvey(context, sheet, contract));
  const readRows = <K extends TableKey>(key: K): TableReading<TableSheets[K]> | null =>
    ifBound(key, (context, sheet) => readTable(context, sheet, tableSheets[key]));
  const tables: Tables = {
    maturityResults: readRows('maturityResults'),
    portfolio: readRows('portfolio'),
    actions: readRows('actions'),
    benefits: readRows('benefits'),
    outcomes: readRows('outcomes'),
    processMeasures: readRows('processMeasures'),
    ownMeasures: readRows('ownMeasures'),
    cases: readRows('cases'),
    dataSets: readRows('dataSets'),
    competences: readRows('competences'),
    systems: readRows('systems'),
    targets: readRows('targets'),
  };
  const table = <S extends SheetSpec>(spec: S): TableReading<S> | null =>
    ifBound(spec.key as SheetKey, (context, sheet) => readTable(context, sheet, spec));
  const made = ifBound('extract', (context, sheet) => readPairs(context, sheet, extractSheet));
  const extract: ExtractReading | null =
    made === null
      ? null
      : {
          made,
          basis: table(maturityBasisSheet),
          roles: table(extractRolesSheet),
          systemClasses: table(systemClassesSheet),
        };
  const { issues } = readings;
  const submission = { contract, instrument, grid, bindings, about, survey, tables, extract, issues };
  readingsOf.set(submission, readings);
  return submission;
}

/** The sheet of the workbook that a contract sheet was read from. */
export function gridSheet(submission: Submission, key: SheetKey): GridSheet | null {
  return submission.bindings.bound.get(key) ?? null;
}
