import { a1, a1Range } from '@nylage/core/grid';
import { DEFAULT_LIMITS } from '@nylage/xlsx/read';
import { writeWorkbook } from '@nylage/xlsx/write';
import { type Deflate, decodeUtf8, encodeUtf8, readZip, ZipWriter } from '@nylage/xlsx/zip';
import type { SheetDraft } from './sheet-draft.ts';
import type { WorkbookDraft } from './workbook-draft.ts';

/**
 * The draft as .xlsx bytes. Our writer writes neither formulas nor errors nor merges, and that is how
 * it should be; people do, so their traces are patched into the parts that it wrote.
 */
export function writeDraft(draft: WorkbookDraft, deflate: Deflate): Uint8Array {
  const workbook = draft.toWrite();
  if (!draft.sheets.some(needsPatch)) return writeWorkbook(workbook, { deflate });
  // Written without compression, so that the parts can be patched as they are.
  const zip = readZip(writeWorkbook(workbook, { deflate: (bytes) => bytes }), DEFAULT_LIMITS);
  if (!zip.ok) throw new Error(`our own workbook cannot be read: ${zip.refusal.code}`);
  const patched = new ZipWriter(deflate);
  for (const { name, compressed } of zip.entries) {
    const sheet = sheetOfPart(name, draft.sheets);
    if (sheet !== null && needsPatch(sheet)) {
      patched.add(name, encodeUtf8(patchSheet(textOf(compressed), sheet)));
    } else if (name === 'xl/workbook.xml') {
      patched.add(name, encodeUtf8(hideSheets(textOf(compressed), draft.sheets)));
    } else patched.add(name, compressed);
  }
  return patched.finish();
}

function needsPatch(sheet: SheetDraft): boolean {
  return (
    sheet.hidden ||
    sheet.hiddenRows.size > 0 ||
    sheet.hiddenColumns.size > 0 ||
    sheet.merges.length > 0 ||
    [...formulas(sheet)].length > 0
  );
}

function textOf(bytes: Uint8Array): string {
  const text = decodeUtf8(bytes, 0, bytes.length);
  if (text === null) throw new Error('our own workbook is not UTF-8');
  return text;
}

/** The writer numbers sheets from 1 in their order. */
function sheetOfPart(name: string, sheets: readonly SheetDraft[]): SheetDraft | null {
  const number = /^xl\/worksheets\/sheet(\d+)\.xml$/.exec(name)?.[1];
  return number === undefined ? null : (sheets[Number(number) - 1] ?? null);
}

function* formulas(sheet: SheetDraft) {
  for (const [row, { cells }] of sheet.rows.entries()) {
    for (const [column, { value }] of cells.entries()) {
      if (value !== null && typeof value === 'object' && 'formula' in value) {
        yield { cell: a1({ row, column }), value };
      }
    }
  }
}

function patchSheet(xml: string, sheet: SheetDraft): string {
  let patched = xml;
  for (const { cell, value } of formulas(sheet)) {
    const { formula, cached } = value;
    const error = cached !== null && typeof cached === 'object' ? cached.error : null;
    const result = cached === null ? '' : `<v>${error ?? cached}</v>`;
    patched = replaceOnce(
      patched,
      new RegExp(`<c r="${cell}"( s="\\d+")?><v>0</v></c>`),
      (_, style = '') =>
        `<c r="${cell}"${style}${error === null ? '' : ' t="e"'}><f>${escaped(formula)}</f>${result}</c>`,
    );
  }
  for (const row of sheet.hiddenRows) {
    patched = replaceOnce(patched, new RegExp(`<row r="${row + 1}"`), (tag) => `${tag} hidden="1"`);
  }
  for (const column of sheet.hiddenColumns) {
    patched = replaceOnce(
      patched,
      new RegExp(`<col min="${column + 1}"`),
      (tag) => `<col hidden="1"${tag.slice(4)}`,
    );
  }
  if (sheet.merges.length > 0) {
    const merges = sheet.merges.map((range) => `<mergeCell ref="${a1Range(range)}"/>`).join('');
    patched = replaceOnce(
      patched,
      /<\/sheetData>/,
      (end) => `${end}<mergeCells count="${sheet.merges.length}">${merges}</mergeCells>`,
    );
  }
  return patched;
}

function hideSheets(xml: string, sheets: readonly SheetDraft[]): string {
  let at = -1;
  return xml.replace(/<sheet /g, (tag) => {
    at++;
    return sheets[at]?.hidden === true ? '<sheet state="hidden" ' : tag;
  });
}

function replaceOnce(xml: string, pattern: RegExp, by: (...match: string[]) => string): string {
  if (!pattern.test(xml)) throw new Error(`our own workbook has no ${pattern.source}`);
  return xml.replace(pattern, by);
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}
