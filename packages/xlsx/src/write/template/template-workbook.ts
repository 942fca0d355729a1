import { instrumentName } from '@nylage/core/instrument';
import type { Language } from '@nylage/core/text';
import {
  CURRENT_STAMP,
  type ProfileId,
  profiles,
  type SheetKey,
  type SheetSpec,
  type WorkbookContract,
} from '@nylage/core/workbook';
import type { CellContent, SheetToWrite, WorkbookToWrite } from '../workbook-model.ts';
import { aboutSheetToWrite } from './about-sheet.ts';
import type { ValidationContext } from './column-validation.ts';
import { contractSheet, type PrefilledRow } from './contract-sheet.ts';
import { guideSheet } from './guide-sheet.ts';
import { ChoiceLists } from './lists-sheet.ts';
import { words } from './words.ts';

/** What stands in the workbook when it is handed out. */
export interface Prefill {
  /** Facts of *Om arbetsboken* by column key. */
  readonly about?: Readonly<Record<string, CellContent>>;
  /** Rows by sheet and column key; a sheet with rows also gets the columns that only prefilled ones have. */
  readonly rows?: Readonly<Partial<Record<SheetKey, readonly PrefilledRow[]>>>;
}

/** Which template to make. */
export interface TemplateOptions {
  /** A profile, or the sheets wanted; *Om arbetsboken* is always there. */
  readonly sheets: ProfileId | readonly SheetKey[];
  readonly organisation?: string;
  readonly year?: number;
  readonly prefill?: Prefill;
  /** Ids of statements that were difficult last time; the guide lists them. */
  readonly difficult?: readonly string[];
  readonly choices?: { readonly organisations?: readonly string[] };
  /** Language of guide, help and messages; headers and choices are always the contract's. */
  readonly language?: Language;
}

/** The workbook that an organisation fills in, made from the contract. */
export function templateWorkbook(contract: WorkbookContract, options: TemplateOptions): WorkbookToWrite {
  const language = options.language ?? 'sv';
  const wanted = new Set<string>(['about', ...sheetKeys(options.sheets)]);
  const specs = contract.sheets.filter(({ key }) => wanted.has(key));
  const lists = new ChoiceLists(language);
  const context: ValidationContext = {
    language,
    instrument: contract.instrument,
    lists,
    organisations: options.choices?.organisations ?? [],
  };
  const facts = aboutFacts(contract, options);
  const rows = options.prefill?.rows ?? {};
  const sheets = specs.map((spec) =>
    spec.layout === 'pairs'
      ? aboutSheetToWrite(spec, facts, context)
      : contractSheet(spec, rows[spec.key as SheetKey] ?? [], context),
  );
  const guide = guideSheet({
    language,
    instrument: contract.instrument,
    difficult: wanted.has('survey') ? (options.difficult ?? []) : [],
    sheets: specs,
    isMinimum: options.sheets === 'minimum',
    isPrefilled: specs.some((spec) => offersUnchanged(spec) && (rows[spec.key as SheetKey] ?? []).length > 0),
  });
  const listSheet = lists.sheet();
  const all: readonly SheetToWrite[] = [guide, ...sheets, ...(listSheet === null ? [] : [listSheet])];
  return { title: workbookTitle(options, language), sheets: all };
}

function sheetKeys(sheets: TemplateOptions['sheets']): readonly SheetKey[] {
  if (typeof sheets !== 'string') return sheets;
  return profiles.find(({ id }) => id === sheets)?.sheets ?? [];
}

function aboutFacts(
  contract: WorkbookContract,
  options: TemplateOptions,
): Readonly<Record<string, CellContent>> {
  return {
    status: firstStatus(contract),
    instrument: instrumentName(contract.instrument),
    ...options.prefill?.about,
    ...(options.organisation === undefined ? {} : { organisation: options.organisation }),
    ...(options.year === undefined ? {} : { year: options.year }),
    templateVersion: CURRENT_STAMP,
  };
}

/** A workbook is handed out as a draft, the first of the choices. */
function firstStatus(contract: WorkbookContract): CellContent {
  const about = contract.sheets.find(({ key }) => key === 'about');
  return about?.columns.status?.codes?.choices[0]?.cell ?? null;
}

function offersUnchanged(spec: SheetSpec): boolean {
  return Object.values(spec.columns).some(({ prefilledOnly }) => prefilledOnly === true);
}

function workbookTitle({ organisation, year }: TemplateOptions, language: Language): string {
  const rest = [organisation, year === undefined ? undefined : String(year)].filter(
    (part) => part !== undefined,
  );
  return [words.workbookTitle[language], ...rest].join(' – ');
}
