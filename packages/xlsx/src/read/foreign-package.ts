import type { ZipEntry } from '../zip/zip-entry.ts';
import type { Refusal } from './refusal.ts';

/** Names what a zip holds when it is not an .xlsx; `workbook` is the main part's name, null when there is none. */
export function refuseForeignPackage(
  entries: ReadonlyMap<string, ZipEntry>,
  workbook: string | null,
): Refusal | null {
  const mimetype = entries.get('mimetype');
  if (mimetype !== undefined && mimetype.method === 0 && startsWith(mimetype.compressed, OPEN_DOCUMENT)) {
    return startsWith(mimetype.compressed, `${OPEN_DOCUMENT}.spreadsheet`)
      ? { code: 'ods' }
      : { code: 'other-format', found: 'zip' };
  }
  if (workbook?.endsWith('.bin') === true || entries.has('xl/workbook.bin')) return { code: 'xlsb' };
  if (workbook?.startsWith('word/') === true) return { code: 'other-format', found: 'word' };
  if (workbook?.startsWith('ppt/') === true) return { code: 'other-format', found: 'powerpoint' };
  if (workbook !== null && entries.has(workbook.toLowerCase())) return null;
  const isNumbers = entries.has('index/document.iwa') || entries.has('index.zip');
  return { code: 'other-format', found: isNumbers ? 'numbers' : 'zip' };
}

const OPEN_DOCUMENT = 'application/vnd.oasis.opendocument';

function startsWith(bytes: Uint8Array, text: string): boolean {
  for (let at = 0; at < text.length; at++) if (bytes[at] !== text.charCodeAt(at)) return false;
  return true;
}
