import type { Deflate } from '../zip/inflate.ts';
import type { ZipWriter } from '../zip/zip-writer.ts';
import { packageInSteps } from './package-bytes.ts';
import { appProperties, coreProperties } from './package-parts.ts';
import { PartCollection } from './part-collection.ts';
import { SharedStrings } from './shared-strings.ts';
import { validSheetNames } from './sheet-names.ts';
import { writeSheet } from './sheet-writer.ts';
import { StyleBook } from './style-book.ts';
import { validTableNames } from './table-part.ts';
import { themeRoot } from './theme-part.ts';
import type { WorkbookToWrite } from './workbook-model.ts';
import { workbookRoot } from './workbook-part.ts';

/** What writing needs from the platform. */
export interface WriteOptions {
  readonly deflate: Deflate;
}

const WORKBOOK = 'xl/workbook.xml';

/** Writes a workbook as .xlsx bytes; the same workbook always gives the same bytes. */
export function writeWorkbook(workbook: WorkbookToWrite, options: WriteOptions): Uint8Array {
  const steps = writeInSteps(workbook, options);
  for (;;) {
    const step = steps.next();
    if (step.done === true) return step.value.finish();
  }
}

/**
 * Writes the same bytes step by step: a step is a sheet, a part or a row of `moreRows`. Gives the zip, which
 * also has its bytes in pieces.
 */
export function* writeInSteps(
  workbook: WorkbookToWrite,
  options: WriteOptions,
): Generator<void, Pick<ZipWriter, 'finish' | 'pieces'>> {
  if (workbook.sheets.length === 0) throw new Error('A workbook needs a sheet');
  const names = validSheetNames(workbook.sheets.map(({ name }) => name));
  const sheetName = (given: string): string => {
    const name = names[workbook.sheets.findIndex((sheet) => sheet.name === given)];
    if (name === undefined) throw new Error(`There is no sheet ${given}`);
    return name;
  };
  const tableNames = validTableNames(
    workbook.sheets.flatMap(({ tables }) => (tables ?? []).map(({ name }) => name)),
    (workbook.definedNames ?? []).map(({ name }) => name),
  );
  let tables = 0;
  const nextTable = () => ({ id: ++tables, name: tableNames[tables - 1] ?? '' });

  const parts = new PartCollection();
  const styles = new StyleBook();
  const texts = new SharedStrings();
  const fromPackage = parts.linksFrom('');
  const fromWorkbook = parts.linksFrom(WORKBOOK);
  fromPackage.toPart('workbook', WORKBOOK);
  const sheetIds: string[] = [];
  for (const [at, sheet] of workbook.sheets.entries()) {
    const isActive = at === (workbook.activeSheet ?? 0);
    const part = writeSheet(sheet, isActive, at + 1, { parts, styles, texts, sheetName, nextTable });
    sheetIds.push(fromWorkbook.toPart('sheet', part));
    yield;
  }
  parts.add(WORKBOOK, 'workbook', workbookRoot(workbook, names, sheetIds, sheetName));
  parts.addLinked(fromWorkbook, 'xl/theme/theme1.xml', 'theme', themeRoot());
  parts.addLinked(fromWorkbook, 'xl/styles.xml', 'styles', styles.root());
  const strings = texts.root();
  if (strings !== null) parts.addLinked(fromWorkbook, 'xl/sharedStrings.xml', 'sharedStrings', strings);
  parts.addLinked(fromPackage, 'docProps/core.xml', 'coreProperties', coreProperties(workbook.title));
  parts.addLinked(fromPackage, 'docProps/app.xml', 'appProperties', appProperties());
  return yield* packageInSteps(parts, options.deflate);
}
