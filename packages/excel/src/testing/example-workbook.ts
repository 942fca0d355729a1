import type { Grid } from '@nylage/core/grid';
import { exampleInstrument } from '@nylage/core/instrument';
import { goteborg2022 } from '@nylage/core/plan';
import {
  buildExample,
  type Change,
  checkSubmission,
  EXAMPLE_ORGANISATION,
  example,
} from '@nylage/core/rules';
import { scoreSubmission } from '@nylage/core/scoring';
import type { Language } from '@nylage/core/text';
import { readSubmission, workbookContract } from '@nylage/core/workbook';
import type { ResultInput } from '../open-workbook.ts';

export const contract = workbookContract(exampleInstrument);

/** A small fictitious workbook, clean but for the changes. */
export function exampleGrid(...changes: readonly Change[]): Grid {
  return buildExample(example('prov', ...changes), contract);
}

/** What is written of a workbook as it reads now. */
export function resultsOf(grid: Grid, language: Language = 'sv'): ResultInput {
  const submission = readSubmission(grid, contract);
  const organisations = [{ name: EXAMPLE_ORGANISATION, aliases: [] }];
  return {
    submission,
    findings: checkSubmission(submission, { plan: goteborg2022, organisations }),
    score: scoreSubmission(submission),
    language,
    at: '2026-03-31 14:05',
  };
}
