import { readFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import {
  type FileOutcome,
  type GroupState,
  mergeGroup,
  NO_DECISIONS,
  registerSchema,
} from '@nylage/core/group';
import { exampleInstrument } from '@nylage/core/instrument';
import { goteborg2022 } from '@nylage/core/plan';
import { mergeReport } from '@nylage/core/report';
import { workbookContract } from '@nylage/core/workbook';
import { nodeInflate, nodePack, nodeUnpack } from '@nylage/xlsx/inflate-node';
import { fileOutcome, type IntakeContext } from '@nylage/xlsx/intake';
import { nodeSha256 } from '@nylage/xlsx/sha256-node';
import { collectAfterReading, holdHeap, keepHeapSmall } from '../../../../apps/cli/src/small-heap.ts';
import type { Pass } from '../pass.ts';
import { REGISTER } from '../workbooks.ts';

// As the command does before anything else.
keepHeapSmall();

/** What `nylage merge` does with a folder, in one thread: read, check with every rule, score, merge, report. */
export const pass: Pass = async (files) => {
  const register = registerSchema.parse(
    JSON.parse(readFileSync(join(dirname(files[0] ?? ''), REGISTER), 'utf8')),
  );
  const context: IntakeContext = {
    contract: workbookContract(exampleInstrument),
    rules: { plan: goteborg2022, organisations: register.organisations },
    inflate: nodeInflate,
    sha256: nodeSha256,
    pack: nodePack,
  };
  const outcomes: FileOutcome[] = [];
  for (const file of files) {
    holdHeap();
    const outcome = fileOutcome(basename(file), readFileSync(file), context, 'sv');
    if (outcome !== null) outcomes.push(outcome);
  }
  const state: GroupState = {
    instrument: exampleInstrument,
    register,
    decisions: NO_DECISIONS,
    includeNotReady: false,
    outcomes,
    handouts: [],
  };
  collectAfterReading(outcomes.length);
  const { organisations } = mergeReport(mergeGroup(outcomes, { ...state, unpack: nodeUnpack }), () => []);
  // A pass that leaves anything out would be quick for the wrong reason.
  const { received, missing, failed, notReady } = organisations;
  if (received !== files.length || missing.length + failed.length + notReady.length > 0)
    throw new Error(`of ${files.length} workbooks not all got into the koncern's numbers`);
  return null;
};
