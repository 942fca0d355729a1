import { partKinds } from '../write/package-parts.ts';
import { PartCollection } from '../write/part-collection.ts';
import { inlineTexts } from '../write/shared-strings.ts';
import { validSheetNames } from '../write/sheet-names.ts';
import { writeSheet } from '../write/sheet-writer.ts';
import type { SheetToWrite } from '../write/workbook-model.ts';
import { decodeUtf8, encodeUtf8 } from '../zip/utf8.ts';
import { shortenCalcChain } from './calc-chain.ts';
import { ourSheets } from './our-sheets.ts';
import {
  addContentType,
  addDefaultType,
  addLink,
  isStrict,
  reachableParts,
  removeLinks,
  removePart,
} from './package-links.ts';
import type { PatchResult } from './patch-result.ts';
import { guarded, type PatchOptions } from './patch-workbook.ts';
import { changeSheetList, type NewListing } from './sheet-list-patch.ts';
import { strictXml } from './strict-names.ts';
import { TableNumbers } from './table-numbers.ts';
import { UserStyles } from './user-styles.ts';
import type { WorkbookPackage } from './workbook-package.ts';
import { type ListedSheet, listSheets } from './workbook-sheets.ts';

/**
 * Puts result sheets into a user's own workbook: in the place of those of ours that have the same name,
 * or last. Others of ours go; without sheets, all that we have added goes. The user's sheets, texts and
 * everything else stay byte for byte; the styles part only grows.
 */
export function annotateWorkbook(
  bytes: Uint8Array,
  sheets: readonly SheetToWrite[],
  options: PatchOptions,
): PatchResult {
  return guarded(bytes, options, (workbook) => {
    annotate(workbook, sheets);
    return [];
  });
}

function annotate(workbook: WorkbookPackage, sheets: readonly SheetToWrite[]): void {
  const ours = new Set(ourSheets(workbook).map(({ name }) => name));
  const listed = listSheets(workbook);
  const old = listed.filter(({ name }) => ours.has(name));
  const theirs = listed.filter(({ name }) => !ours.has(name)).map(({ name }) => name);
  // A workbook must keep one sheet, also when it holds no other than ours.
  if (sheets.length === 0 && (old.length === 0 || theirs.length === 0)) return;
  const given = sheets.map(({ name }) => name);
  const names = validSheetNames(given, theirs);
  const replaced = new Set(old.map(({ part }) => part));
  const kept = new Set<number>();
  const listings = writeSheets(workbook, sheets, names, replaced).map((part, at): NewListing => {
    const name = names[at] ?? '';
    const position = listed.findIndex((sheet) => old.includes(sheet) && sameName(sheet.name, name));
    if (position >= 0) kept.add(position);
    const relationship = addLink(workbook, workbook.workbook, 'sheet', part);
    return { name, relationship, inPlaceOf: position < 0 ? null : position };
  });
  const gone = listed.flatMap((sheet, at) => (old.includes(sheet) && !kept.has(at) ? [at] : []));
  changeSheetList(workbook, listings, new Set(gone));
  removeSheets(workbook, old);
}

/** Adds the sheets' parts, and gives the names of the sheet parts. */
function writeSheets(
  workbook: WorkbookPackage,
  sheets: readonly SheetToWrite[],
  names: readonly string[],
  replaced: ReadonlySet<string>,
): readonly string[] {
  if (sheets.length === 0) return [];
  const tables = new TableNumbers(workbook, replaced);
  const styles = new UserStyles(workbook);
  const parts = new PartCollection(workbook.names());
  const context = {
    parts,
    styles: styles.book,
    texts: inlineTexts,
    // A link may lead to a sheet of ours or to one of the user's own.
    sheetName: (given: string): string => names[sheets.findIndex(({ name }) => name === given)] ?? given,
    nextTable: (wanted: string) => tables.next(wanted),
  };
  const first = listSheets(workbook).length + 1;
  const written = sheets.map((sheet, at) => writeSheet(sheet, false, first + at, context));
  styles.save();
  const strict = isStrict(workbook);
  const put = (name: string, bytes: Uint8Array): void => {
    workbook.set(name, strict ? encodeUtf8(strictXml(decodeUtf8(bytes, 0, bytes.length) ?? '')) : bytes);
  };
  for (const { name, kind, bytes } of parts.parts) {
    put(name, bytes);
    if (kind === 'notesDrawing') addDefaultType(workbook, 'vml', partKinds.notesDrawing.content);
    else addContentType(workbook, name, kind);
  }
  for (const links of parts.relationships) {
    const part = links.part();
    if (part !== null) put(part.name, part.bytes);
  }
  return written;
}

/** Takes away the parts of sheets that are no longer listed, with every part that nothing else leads to. */
function removeSheets(workbook: WorkbookPackage, sheets: readonly ListedSheet[]): void {
  if (sheets.length === 0) return;
  const before = reachableParts(workbook);
  removeLinks(workbook, workbook.workbook, new Set(sheets.map(({ relationship }) => relationship)));
  const after = reachableParts(workbook);
  for (const name of workbook.names()) {
    const key = name.toLowerCase();
    if (before.has(key) && !after.has(key)) removePart(workbook, name);
  }
  const ids = new Set(sheets.map(({ id }) => id));
  shortenCalcChain(workbook, (sheetId) => ids.has(sheetId));
}

/** Excel tells sheet names apart without regard to case. */
function sameName(a: string, b: string): boolean {
  return a.toLowerCase() === b.toLowerCase();
}
