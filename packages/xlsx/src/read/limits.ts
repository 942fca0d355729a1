import type { ZipLimits } from '../zip/zip-entry.ts';

/** Everything the reader refuses to go beyond. All are data, so that a caller can lower them. */
export interface ReadLimits extends ZipLimits {
  /** Parts that only describe the workbook (styles, tables, relationships), expanded, together. */
  readonly descriptionBytes: number;
  /** Cells in all sheets, empty formatted ones included. */
  readonly cells: number;
  /** Distinct texts and formulas. */
  readonly texts: number;
  /** UTF-16 units in one cell's text. Excel itself holds 32,767; some programs write more. */
  readonly textLength: number;
  /** Merged areas, validation ranges, defined names and tables, together. */
  readonly items: number;
  readonly hiddenRows: number;
  /** XML tags outside the plain cells, which bounds the time of every part. */
  readonly tags: number;
}

/** The documented limits: far above any workbook that people fill in, low enough to end a bomb early. */
export const DEFAULT_LIMITS: ReadLimits = {
  fileBytes: 64_000_000,
  entries: 2_000,
  partBytes: 256_000_000,
  totalBytes: 512_000_000,
  ratio: 500,
  descriptionBytes: 64_000_000,
  cells: 5_000_000,
  texts: 500_000,
  textLength: 262_144,
  items: 500_000,
  hiddenRows: 2_097_152,
  tags: 8_000_000,
};
