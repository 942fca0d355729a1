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

/** Reads a grid as a submission. Total: any grid gives a submission, odd ones a poor one. */
export function readSubmission(grid: Grid, contract: WorkbookContract): Submission {
  const { instrument } = contract;
  const bindings = bindSheets(grid, contract.sheetLabels);
  const issues: CellIssue[] = [];
  const context: ReadContext = {
    grid,
    issues,
    scale: {
      min: instrument.scale.min,
      max: instrument.scale.max,
      notAnswers: new Set(instrument.scale.notAnswers.map(normaliseLabel)),
    },
  };
  const aboutGrid = bindings.bound.get('about');
  const surveyGrid = bindings.bound.get('survey');
  const about = aboutGrid === undefined ? null : readPairs(context, aboutGrid, aboutSheet);
  const survey = surveyGrid === undefined ? null : readSurvey(context, surveyGrid, contract);
  const readRows = <K extends TableKey>(key: K): TableReading<TableSheets[K]> | null => {
    const sheet = bindings.bound.get(key);
    return sheet === undefined ? null : readTable(context, sheet, tableSheets[key]);
  };
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
  const extract = readExtractSheets(context, bindings);
  return { contract, instrument, grid, bindings, about, survey, tables, extract, issues };
}

function readExtractSheets(context: ReadContext, { bound }: SheetBindings): ExtractReading | null {
  const made = bound.get('extract');
  if (made === undefined) return null;
  const table = <S extends SheetSpec>(spec: S): TableReading<S> | null => {
    const sheet = bound.get(spec.key as SheetKey);
    return sheet === undefined ? null : readTable(context, sheet, spec);
  };
  return {
    made: readPairs(context, made, extractSheet),
    basis: table(maturityBasisSheet),
    roles: table(extractRolesSheet),
    systemClasses: table(systemClassesSheet),
  };
}

/** The sheet of the workbook that a contract sheet was read from. */
export function gridSheet(submission: Submission, key: SheetKey): GridSheet | null {
  return submission.bindings.bound.get(key) ?? null;
}
