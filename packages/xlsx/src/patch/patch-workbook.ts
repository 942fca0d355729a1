import type { Edit } from '@nylage/core/rules';
import { ASCII, isNameAt, localNameAt } from '../read/ascii.ts';
import type { ReadLimits } from '../read/limits.ts';
import { Refused } from '../read/refusal.ts';
import type { Deflate, Inflate } from '../zip/inflate.ts';
import { dropFromCalcChain, type LostFormula } from './calc-chain.ts';
import type { PatchResult, SkippedEdit } from './patch-result.ts';
import { patchSheet } from './sheet-patch.ts';
import { StylePatch } from './style-patch.ts';
import { TablePatch } from './table-patch.ts';
import { WorkbookPackage } from './workbook-package.ts';
import { calculateOnLoad, showSheets } from './workbook-part-patch.ts';
import { type ListedSheet, listSheets } from './workbook-sheets.ts';

/** What patching needs from the platform. */
export interface PatchOptions {
  readonly inflate: Inflate;
  readonly deflate: Deflate;
  /** Where a workbook may be larger than one that people fill in. */
  readonly limits?: Partial<ReadLimits>;
}

/**
 * Makes edits in a user's own workbook by changing only the parts that hold what is edited. Every
 * other part is copied as it lies. Edits that can not be made safely are left out and listed.
 */
export function patchWorkbook(bytes: Uint8Array, edits: readonly Edit[], options: PatchOptions): PatchResult {
  return guarded(bytes, options, (workbook) => applyEdits(workbook, edits));
}

/** Opens a workbook, changes it and saves it; what can not be read comes back as a refusal. */
export function guarded(
  bytes: Uint8Array,
  options: PatchOptions,
  change: (workbook: WorkbookPackage) => readonly SkippedEdit[],
): PatchResult {
  try {
    const workbook = new WorkbookPackage(bytes, options.inflate, options.limits);
    if (workbook.isSigned) return { ok: false, refusal: { code: 'signed' } };
    const skipped = change(workbook);
    return { ok: true, bytes: workbook.save(options.deflate), skipped };
  } catch (error) {
    if (error instanceof Refused) return { ok: false, refusal: error.refusal };
    throw error;
  }
}

function applyEdits(workbook: WorkbookPackage, edits: readonly Edit[]): readonly SkippedEdit[] {
  const { date1904 } = workbook.describe();
  const listed = listSheets(workbook);
  const sheets = new Map(listed.filter(({ isWorksheet }) => isWorksheet).map((sheet) => [sheet.name, sheet]));
  const skipped: SkippedEdit[] = [];
  const bySheet = new Map<string, Edit[]>();
  const shown = new Set<string>();
  for (const edit of edits) {
    if (edit.kind === 'show-sheet') {
      if (listed.some(({ name }) => name === edit.sheet)) shown.add(edit.sheet);
      else skipped.push({ edit, reason: 'no-such-sheet' });
    } else if (!sheets.has(edit.sheet)) skipped.push({ edit, reason: 'no-such-sheet' });
    else bySheet.set(edit.sheet, [...(bySheet.get(edit.sheet) ?? []), edit]);
  }

  const stylesPart = workbook.targetOfType(workbook.workbook, 'styles');
  const styles = stylesPart === null ? null : new StylePatch(workbook, stylesPart);
  const lost: LostFormula[] = [];
  let valuesChanged = false;
  let hasFormulas = false;
  for (const [name, sheetEdits] of bySheet) {
    const sheet = sheets.get(name);
    if (sheet === undefined) continue;
    const { part } = sheet;
    let tables: TablePatch | null = null;
    const result = patchSheet(workbook.scan(part), sheetEdits, {
      date1904,
      styles,
      tableObjection: (edit, sites) => {
        tables ??= new TablePatch(workbook, part, sites.tableIds);
        return tables.accept(edit);
      },
    });
    if (result.bytes !== null) workbook.set(part, result.bytes);
    (tables as TablePatch | null)?.save();
    const sheetId = sheet.id;
    lost.push(...result.lostFormulas.map((cell) => ({ sheetId, ...cell })));
    skipped.push(...result.skipped);
    valuesChanged ||= result.made.length > 0;
    hasFormulas ||= result.hasFormulas;
  }
  const newStyles = styles?.apply() ?? null;
  if (stylesPart !== null && newStyles !== null) workbook.set(stylesPart, newStyles);
  dropFromCalcChain(workbook, lost);
  showSheets(workbook, shown);
  if (valuesChanged && (hasFormulas || holdsFormulas(workbook, sheets, bySheet))) calculateOnLoad(workbook);
  return skipped;
}

/** Whether any sheet that was not edited holds a formula. */
function holdsFormulas(
  workbook: WorkbookPackage,
  sheets: ReadonlyMap<string, ListedSheet>,
  edited: ReadonlyMap<string, unknown>,
): boolean {
  if (workbook.targetOfType(workbook.workbook, 'calcChain') !== null) return true;
  return [...sheets.values()].some(({ name, part }) => !edited.has(name) && hasFormula(workbook.part(part)));
}

/** Looks for the tag of a formula among a sheet's bytes. */
function hasFormula(bytes: Uint8Array): boolean {
  for (let at = bytes.indexOf(ASCII.LESS); at >= 0; at = bytes.indexOf(ASCII.LESS, at + 1)) {
    if (isNameAt(bytes, localNameAt(bytes, at + 1), 'f')) return true;
  }
  return false;
}
