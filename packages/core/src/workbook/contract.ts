import type { Instrument, Statement } from '../instrument/model.ts';
import { statementHeader, statementsOf } from '../instrument/walk.ts';
import { text } from '../text/text.ts';
import { roleCodes } from './code-lists.ts';
import { type Column, column, defineSheet, type SheetSpec } from './column.ts';
import { normaliseLabel } from './normalise.ts';
import { aboutSheet } from './sheets/about.ts';
import { actionsSheet } from './sheets/actions.ts';
import { benefitsSheet } from './sheets/benefits.ts';
import { casesSheet } from './sheets/cases.ts';
import { competencesSheet } from './sheets/competences.ts';
import { dataSetsSheet } from './sheets/data-sets.ts';
import { extractRolesSheet, extractSheet, maturityBasisSheet, systemClassesSheet } from './sheets/extract.ts';
import { maturityResultsSheet } from './sheets/maturity-results.ts';
import { outcomesSheet } from './sheets/outcomes.ts';
import { ownMeasuresSheet } from './sheets/own-measures.ts';
import { portfolioSheet } from './sheets/portfolio.ts';
import { processMeasuresSheet } from './sheets/process-measures.ts';
import { systemsSheet } from './sheets/systems.ts';
import { targetsSheet } from './sheets/targets.ts';

/** Version of the workbook contract; raised when a sheet or column changes. */
export const CONTRACT_VERSION = 1;

/** What stands before the version in *Mallversion*. */
export const TEMPLATE_STAMP = 'nylage-arbetsbok';

/** The stamp that today's template carries in *Mallversion*. */
export const CURRENT_STAMP = `${TEMPLATE_STAMP} ${CONTRACT_VERSION}`;

/** How the first cell of a sheet made by us starts; such sheets are never read as input. */
export const RESULT_SHEET_MARKER = 'Nyläge · resultatblad';

/** The sheets that are read as typed rows, by key. */
export const tableSheets = {
  maturityResults: maturityResultsSheet,
  portfolio: portfolioSheet,
  actions: actionsSheet,
  benefits: benefitsSheet,
  outcomes: outcomesSheet,
  processMeasures: processMeasuresSheet,
  ownMeasures: ownMeasuresSheet,
  cases: casesSheet,
  dataSets: dataSetsSheet,
  competences: competencesSheet,
  systems: systemsSheet,
  targets: targetsSheet,
} as const;

export type TableSheets = typeof tableSheets;
export type TableKey = keyof TableSheets;
/** The sheets that only an extract has; Nyläge writes them, nobody fills them in. */
export const extractSheets = {
  extract: extractSheet,
  maturityBasis: maturityBasisSheet,
  extractRoles: extractRolesSheet,
  systemClasses: systemClassesSheet,
} as const;

export type SheetKey = 'about' | 'survey' | TableKey | keyof typeof extractSheets;

/** The key of a statement's column: `statement:P01`. */
export function statementKey(statement: Pick<Statement, 'id'>): string {
  return `statement:${statement.id}`;
}

const surveyColumns = {
  number: column.text({
    header: 'Svarsnummer',
    required: true,
    whenMissing: { rule: 'response-has-number' },
    help: text(
      'Ett löpnummer för varje svar, aldrig något som pekar ut en person.',
      'A running number for each response, never anything that points at a person.',
    ),
    example: '1',
  }),
  role: column.code({
    header: 'Roll',
    required: true,
    whenMissing: { rule: 'response-has-role' },
    codes: roleCodes,
    help: text('Den svarandes roll, eller Annan.', "The respondent's role, or Annan (other)."),
    example: 'Chef',
  }),
};

/** *Enkätsvar* for an instrument: one column per statement. */
export function surveySheet(instrument: Instrument): SheetSpec & { readonly key: 'survey' } {
  const columns: Record<string, Column> = { ...surveyColumns };
  const { min, max, notAnswers, minLabel, maxLabel } = instrument.scale;
  const notAnswer = notAnswers[0] ?? '';
  for (const statement of statementsOf(instrument)) {
    columns[statementKey(statement)] = column.answer({
      header: statementHeader(statement),
      aliases: [statement.id, statement.statement.sv, ...statement.aliases],
      required: true,
      help: text(
        `${statement.statement.sv} ${min} = ${minLabel.sv}, ${max} = ${maxLabel.sv}, eller ${notAnswer}. ${statement.explanation.sv}`,
        `${statement.statement.en} ${min} = ${minLabel.en}, ${max} = ${maxLabel.en}, or ${notAnswer}. ${statement.explanation.en}`,
      ),
      example: String(max - 1),
    });
  }
  return defineSheet({
    key: 'survey',
    name: 'Enkätsvar',
    aliases: ['DiMiOS-svar', 'DIMIOS-svar', 'Dimios-svar'],
    layout: 'table',
    required: true,
    alternative: 'maturityResults',
    tableName: 'Enkatsvar',
    idColumn: 'number',
    title: text('Enkätsvar', 'Survey responses'),
    help: text(
      'En rad för varje svar och en kolumn för varje påstående. Stannar hos er: ni lämnar in ett utdrag utan svaren.',
      'One row per response and one column per statement. Stays with you: you hand in an extract without the answers.',
    ),
    columns,
  });
}

/** The whole workbook as data, for one instrument. */
export interface WorkbookContract {
  readonly version: number;
  readonly instrument: Instrument;
  /** Every sheet in the order of the template. */
  readonly sheets: readonly SheetSpec[];
  readonly survey: SheetSpec;
  /** Keys of all sheets, an extract's too, by normalised name and alias. */
  readonly sheetLabels: ReadonlyMap<string, SheetKey>;
}

function sheetLabels(specs: readonly SheetSpec[]): ReadonlyMap<string, SheetKey> {
  return new Map(
    specs.flatMap((spec) =>
      [spec.name, ...spec.aliases].map((label): [string, SheetKey] => [
        normaliseLabel(label),
        spec.key as SheetKey,
      ]),
    ),
  );
}

/** The workbook contract for an instrument. */
export function workbookContract(instrument: Instrument): WorkbookContract {
  const survey = surveySheet(instrument);
  const sheets: readonly SheetSpec[] = [aboutSheet, survey, ...Object.values(tableSheets)];
  return {
    version: CONTRACT_VERSION,
    instrument,
    survey,
    sheets,
    sheetLabels: sheetLabels([...sheets, ...Object.values(extractSheets)]),
  };
}

/** The sheet with a key, be it filled in by people or written into extracts. */
export function specByKey(contract: WorkbookContract, key: SheetKey): SheetSpec {
  if (key === 'about') return aboutSheet;
  if (key === 'survey') return contract.survey;
  return key in tableSheets ? tableSheets[key as TableKey] : extractSheets[key as keyof typeof extractSheets];
}

/** Which sheets a prefilled workbook gets. */
export type ProfileId = 'minimum' | 'own' | 'executive-office';

/** A named choice of sheets (R23). */
export interface Profile {
  readonly id: ProfileId;
  readonly name: { readonly sv: string; readonly en: string };
  readonly sheets: readonly SheetKey[];
}

const EVERY_ORGANISATION: readonly SheetKey[] = [
  'about',
  'survey',
  'maturityResults',
  'portfolio',
  'actions',
  'benefits',
  'outcomes',
  'processMeasures',
  'ownMeasures',
  'dataSets',
  'competences',
  'systems',
  'targets',
];

/** The three profiles: the smallest common core, everything, and what only SLK fills in. */
export const profiles: readonly Profile[] = [
  {
    id: 'minimum',
    name: text('Minsta gemensamma', 'Smallest common core'),
    sheets: ['about', 'survey', 'portfolio'],
  },
  { id: 'own', name: text('Eget val', 'Own choice'), sheets: EVERY_ORGANISATION },
  {
    id: 'executive-office',
    name: text('Stadsledningskontoret', 'City executive office'),
    sheets: [...EVERY_ORGANISATION, 'cases'],
  },
];
