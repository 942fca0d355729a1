import type { ZipDamage, ZipRefusal } from '../zip/zip-entry.ts';

/** What is wrong inside a workbook that is otherwise a sound zip. */
export type WorkbookDamage =
  | 'xml'
  | 'encoding'
  | 'missing-part'
  | 'shared-part'
  | 'unexpected-element'
  | 'outside-grid'
  | 'range'
  | 'too-many-styles'
  | 'unexpected';

/** What can be more than the reader takes, beside the zip's own limits. */
export type WorkbookLimit = 'description' | 'cells' | 'texts' | 'text' | 'items' | 'hidden-rows' | 'tags';

/** A kind of file that people hand in by mistake. */
export type ForeignFormat =
  | 'empty'
  | 'text'
  | 'html'
  | 'xml'
  | 'json'
  | 'rtf'
  | 'pdf'
  | 'image'
  | 'word'
  | 'powerpoint'
  | 'outlook'
  | 'numbers'
  | 'gzip'
  | 'seven-zip'
  | 'rar'
  | 'zip'
  | 'office-97';

/**
 * Why a file was not read: data only. `refusalText` puts it in words. Every code is a different thing
 * for a person to do; `part` names the file inside the zip, or is empty.
 */
export type Refusal =
  | ZipRefusal
  /** `rights`: encrypted by a sensitivity label or rights management, so there is no password to give. */
  | { readonly code: 'password-protected'; readonly how: 'office' | 'rights' }
  | { readonly code: 'old-xls' }
  | { readonly code: 'xlsb' }
  | { readonly code: 'ods' }
  | { readonly code: 'csv' }
  | { readonly code: 'other-format'; readonly found: ForeignFormat }
  | { readonly code: 'no-worksheets' }
  | { readonly code: 'dtd'; readonly part: string }
  | { readonly code: 'encoding'; readonly part: string; readonly found: string }
  | { readonly code: 'duplicate-sheet-name'; readonly name: string }
  | { readonly code: 'damaged'; readonly part: string; readonly reason: WorkbookDamage }
  | {
      readonly code: 'too-large';
      readonly what: WorkbookLimit;
      readonly part: string;
      readonly found: number;
      readonly limit: number;
    }
  | { readonly code: 'cancelled' };

/** Every reason why a part can be damaged. */
export type Damage = ZipDamage | WorkbookDamage;

/**
 * Carries a refusal from deep inside a scan to `readWorkbook`, which returns it as data. The scanners
 * visit every byte, and passing results up through each step would cost more than the scan.
 */
export class Refused extends Error {
  readonly refusal: Refusal;

  constructor(refusal: Refusal) {
    super(refusal.code);
    this.refusal = refusal;
  }
}

/** Ends the reading: the part is damaged. */
export function damaged(part: string, reason: WorkbookDamage): never {
  throw new Refused({ code: 'damaged', part, reason });
}
