import type { ZipEntry } from '../zip/zip-entry.ts';
import type { Refusal } from './refusal.ts';

/**
 * Names what a zip holds when it is not an .xlsx, from the names of its parts, its main part, and the
 * text of its `mimetype` part, which only OpenDocument has.
 */
export function refuseForeignPackage(
  entries: ReadonlyMap<string, ZipEntry>,
  workbook: string,
  mimetype: string,
): Refusal | null {
  if (mimetype.startsWith('application/vnd.oasis.opendocument')) {
    return mimetype.includes('spreadsheet') ? { code: 'ods' } : { code: 'other-format', found: 'zip' };
  }
  if (workbook.endsWith('.bin') || entries.has('xl/workbook.bin')) return { code: 'xlsb' };
  if (workbook.startsWith('word/')) return { code: 'other-format', found: 'word' };
  if (workbook.startsWith('ppt/')) return { code: 'other-format', found: 'powerpoint' };
  if (entries.has(workbook.toLowerCase())) return null;
  const isNumbers = entries.has('index/document.iwa') || entries.has('index.zip');
  return { code: 'other-format', found: isNumbers ? 'numbers' : 'zip' };
}
