import { extractAsSheets, extractChecksum, makeExtract, type Sha256 } from '@nylage/core/group';
import type { Findings } from '@nylage/core/rules';
import type { Submission } from '@nylage/core/workbook';
import type { WorkbookToWrite } from '../write/index.ts';
import { plainBook } from './plain-book.ts';

/** The extract of a submission as a workbook: its results without single answers, with the checksum it is known by. */
export function extractBook(submission: Submission, findings: Findings, sha256: Sha256): WorkbookToWrite {
  const made = makeExtract(submission, findings, sha256);
  return plainBook('Utdrag', extractAsSheets(made, submission.contract, extractChecksum(made, sha256)));
}
