import type { ReadLimits } from '../../read/limits.ts';
import type { Refusal } from '../../read/refusal.ts';
import { nodeDeflate } from '../../zip/inflate-node.ts';
import { encodeUtf8 } from '../../zip/utf8.ts';
import type { ZipEntry } from '../../zip/zip-entry.ts';
import { ZipWriter } from '../../zip/zip-writer.ts';
import { type Parts, sheetXml, workbookParts } from '../workbook-bytes.ts';

interface Cells {
  readonly cells: Readonly<Record<string, string>>;
}

/** A file made to hurt a reader, or one that is only odd and must be read right. */
export interface HostileFile {
  readonly name: string;
  readonly bytes: () => Uint8Array;
  /** Lowered limits, where reaching the real ones would take a test too long. */
  readonly limits?: Partial<ReadLimits>;
  /** A refusal's code, with reason or what where there is one; or the cells to be read, or how many. */
  readonly expect: { readonly refusal: RefusalPattern } | Cells | { readonly count: number };
}

export interface RefusalPattern {
  readonly code: Refusal['code'];
  readonly reason?: string;
  readonly what?: string;
  readonly found?: string;
  readonly how?: string;
}

/** A workbook of one sheet in which some parts are these zip entries: for parts too large to hold. */
export function workbookAround(...entries: readonly ZipEntry[]): Uint8Array {
  const zip = new ZipWriter(nodeDeflate);
  const mine = new Map(entries.map((entry) => [entry.name, entry]));
  for (const [name, content] of Object.entries(plainParts())) {
    const entry = mine.get(name);
    mine.delete(name);
    if (entry !== undefined) zip.copy(entry);
    else zip.add(name, typeof content === 'string' ? encodeUtf8(content) : content);
  }
  for (const entry of mine.values()) zip.copy(entry);
  return zip.finish();
}

/** The parts of a workbook with one empty sheet, shared strings and styles. */
export function plainParts(): Parts {
  return workbookParts({ sheets: [{ name: 'Blad1', xml: sheetXml('') }], sharedStrings: '', styles: '' });
}

export const SHEET = 'xl/worksheets/sheet1.xml';
export const STRINGS = 'xl/sharedStrings.xml';
export const STYLES = 'xl/styles.xml';
export const WORKBOOK = 'xl/workbook.xml';
