import { createHash } from 'node:crypto';
import {
  buildGroupExample,
  contributionFrom,
  exampleRegister,
  type GroupExample,
  type GroupFinding,
  mergeGroup,
  NO_DECISIONS,
} from '@nylage/core/group';
import { exampleInstrument } from '@nylage/core/instrument';
import { goteborg2022 } from '@nylage/core/plan';
import { checkSubmission } from '@nylage/core/rules';
import { readSubmission, workbookContract } from '@nylage/core/workbook';

const contract = workbookContract(exampleInstrument);

const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex');
const asItIs = (text: string): string => text;

/** What the rules across workbooks find in an example, as the generated pages show it. */
export function findingsOf(example: GroupExample): readonly GroupFinding[] {
  const outcomes = buildGroupExample(example, contract).map(({ file, grid }) => {
    const submission = readSubmission(grid, contract);
    const findings = checkSubmission(submission, { plan: goteborg2022, organisations: null });
    const contribution = contributionFrom(submission, findings, file, { sha256, pack: asItIs });
    return { ok: true as const, file, bytes: file, contribution };
  });
  const view = mergeGroup(outcomes, {
    instrument: exampleInstrument,
    register: exampleRegister,
    decisions: NO_DECISIONS,
    includeNotReady: false,
    unpack: asItIs,
  });
  return view.findings.map(({ finding }) => finding);
}
