import type { RegisterEntry } from '@nylage/core/group';
import type { WorkbookContract } from '@nylage/core/workbook';
import { toCells } from '../cells/to-cells.ts';
import { WorkbookDraft } from '../draft/workbook-draft.ts';
import type { FaultyWorkbook } from '../faults/plant.ts';

/** A drop-down longer than this helps nobody, and would weigh more than the workbook. */
const MOST_CHOICES = 300;

/** A workbook as its people left it: the template filled in, and what they did to it after that. */
export function draftOf(
  workbook: FaultyWorkbook,
  contract: WorkbookContract,
  organisations: readonly RegisterEntry[],
): WorkbookDraft {
  const names = organisations.length > MOST_CHOICES ? [] : organisations.map(({ name }) => name);
  const draft = new WorkbookDraft(contract, toCells(workbook.written, contract), names);
  for (const edit of workbook.edits) draft.apply(edit);
  return draft;
}
