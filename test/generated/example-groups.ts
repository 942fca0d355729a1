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
import { nodeSha256 } from '@nylage/xlsx/sha256-node';

const contract = workbookContract(exampleInstrument);

const joined = (pieces: readonly string[]): string => pieces.join('');
const asItIs = (text: string): string => text;

/** What the rules across workbooks find in an example, as the generated pages show it. */
export function findingsOf(example: GroupExample): readonly GroupFinding[] {
  const outcomes = buildGroupExample(example, contract).map(({ file, grid }) => {
    const submission = readSubmission(grid, contract);
    const findings = checkSubmission(submission, { plan: goteborg2022, organisations: null });
    const contribution = contributionFrom(submission, findings, file, { sha256: nodeSha256, pack: joined });
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
