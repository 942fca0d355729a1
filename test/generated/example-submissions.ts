import { exampleInstrument } from '@nylage/core/instrument';
import { goteborg2022 } from '@nylage/core/plan';
import {
  buildExample,
  checkSubmission,
  EXAMPLE_ORGANISATION,
  type Example,
  type Problem,
} from '@nylage/core/rules';
import { readSubmission, workbookContract } from '@nylage/core/workbook';

const contract = workbookContract(exampleInstrument);

/** What the rules report for an example, as the generated pages show it. */
export function problemsOf(example: Example): readonly Problem[] {
  return checkSubmission(readSubmission(buildExample(example, contract), contract), {
    plan: goteborg2022,
    checksumOf: () => 'oförändrad',
    organisations: [{ name: EXAMPLE_ORGANISATION, aliases: [] }],
  }).problems;
}
