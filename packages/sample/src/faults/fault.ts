import type { Edit } from '../draft/edit.ts';
import type { FaultPlace } from '../draft/workbook-draft.ts';
import type { SampleWorkbook } from '../model/model.ts';
import type { FaultSite } from './fault-site.ts';

/** Turns a workbook into another. */
export type Change = (workbook: SampleWorkbook) => SampleWorkbook;

/** A fault as it was planted in one workbook. */
export interface Planting {
  /** Where it must be reported, after all edits. */
  readonly at: FaultPlace;
  /** What the workbook then says. */
  readonly written?: Change;
  /** What can be read of it, where that is less than what stands there. */
  readonly read?: Change;
  /** What is done to the workbook in ways that the model has no words for. */
  readonly edits?: readonly Edit[];
}

/** A mistake that people make, and the rule that must find it. */
export interface Fault {
  readonly id: string;
  /** Id of the rule that reports it. */
  readonly rule: string;
  /** Whether it keeps the workbook from being ready. */
  readonly blocks: boolean;
  /** Whether it needs a sheet that nothing else is wrong with; such are planted first. */
  readonly alone?: true;
  /** Plants it; null where the workbook has no place for it. */
  readonly plant: (site: FaultSite) => Planting | null;
}
