import type { Language } from '@nylage/core/text';
import { openWorkbook, saveWorkbook, type WorkbookModel } from '@nylage/excel-host';
import type { MadeFile } from '@nylage/ui/model';
import { browserDeflate, browserInflate } from '@nylage/xlsx/inflate-browser';
import { refusalText } from '@nylage/xlsx/read';

/** A file as an open workbook; throws with the reader's words where it is none. */
export function openFile(name: string, bytes: Uint8Array, language: Language): WorkbookModel {
  const opened = openWorkbook(bytes, { name, inflate: browserInflate });
  if (!opened.ok) throw new Error(refusalText(opened.refusal, language));
  return opened.workbook;
}

/** The workbook as it is now, as a file. */
export function savedFile(workbook: WorkbookModel): MadeFile {
  const bytes = saveWorkbook(workbook, { deflate: browserDeflate });
  return { name: workbook.name, blob: new Blob([bytes.slice()]) };
}

/** The bytes of a file that the add-in handed over as base64. */
export function bytesOf(base64: string): Uint8Array {
  return Uint8Array.from(atob(base64), (character) => character.charCodeAt(0));
}
