/** The part of the engine that writes .xlsx: loaded when somebody asks for a file. */
import { exampleInstrument } from '@nylage/core/instrument';
import type { Language } from '@nylage/core/text';
import { type ProfileId, workbookContract } from '@nylage/core/workbook';
import { extractBook } from '@nylage/xlsx/books';
import { browserDeflate } from '@nylage/xlsx/inflate-browser';
import { templateWorkbook, writeWorkbook } from '@nylage/xlsx/write';
import type { Checked } from './check-room.ts';
import { sha256 } from './sha256.ts';

/** The extract of a checked workbook, as .xlsx. */
export function extractBytes({ submission, findings }: Checked): Uint8Array {
  return writeWorkbook(extractBook(submission, findings, sha256), { deflate: browserDeflate });
}

/** What a new workbook should be. */
export interface NewWorkbook {
  readonly profile: ProfileId;
  /** Empty where it is not filled in beforehand. */
  readonly organisation: string;
  readonly year: number | null;
  readonly language: Language;
}

/** A workbook to fill in, as .xlsx. */
export function templateBytes({ profile, organisation, year, language }: NewWorkbook): Uint8Array {
  const book = templateWorkbook(workbookContract(exampleInstrument), {
    sheets: profile,
    language,
    ...(organisation.trim() === '' ? {} : { organisation: organisation.trim() }),
    ...(year === null ? {} : { year }),
  });
  return writeWorkbook(book, { deflate: browserDeflate });
}
