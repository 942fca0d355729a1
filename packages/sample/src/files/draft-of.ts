import type { RegisterEntry } from '@nylage/core/group';
import type { WorkbookContract } from '@nylage/core/workbook';
import { toCells } from '../cells/to-cells.ts';
import { WorkbookDraft } from '../draft/workbook-draft.ts';
import type { FaultyWorkbook } from '../faults/plant.ts';

/** A workbook as its people left it: the template filled in, and what they did to it after that. */
export function draftOf(
  workbook: FaultyWorkbook,
  contract: WorkbookContract,
  organisations: readonly RegisterEntry[],
): WorkbookDraft {
  const names = organisations.map(({ name }) => name);
  const draft = new WorkbookDraft(contract, toCells(workbook.written, contract), names);
  for (const edit of workbook.edits) draft.apply(edit);
  return draft;
}
