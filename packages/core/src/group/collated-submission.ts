import type { TableKey } from '../workbook/contract.ts';
import type { Contribution } from './contribution.ts';
import type { Extract, ExtractNode } from './extract-model.ts';
import { findPackedNode } from './packed-nodes.ts';

/** Whether and why a submission takes part in koncern numbers. */
export type Standing =
  | 'counts'
  | 'not-ready'
  /** More than one workbook claims its place, and nobody has decided. */
  | 'conflict'
  /** Somebody decided for another workbook, or against this one. */
  | 'not-chosen'
  /** Measured with another instrument: listed, its portfolio counts, its maturity does not (R24). */
  | 'other-instrument';

/** One submission with every file that holds it, before it is known whether it counts. */
export interface LooseSubmission {
  /** The register's id, or the name as typed where the register does not know it. */
  readonly organisation: string;
  readonly name: string;
  /** The name as it stands in the workbook. */
  readonly typed: string;
  readonly year: number | null;
  readonly instrument: string;
  readonly fingerprint: string;
  readonly contribution: Contribution;
  /** Names of the files, sorted; the only place where file names stand. */
  readonly files: readonly string[];
  /**
   * The rows of the extract's tables, unpacked at each call: read all that is wanted of them at once. Tables
   * that are not among those wanted, all of them unless said otherwise, come without rows.
   */
  readonly tables: (wanted?: readonly TableKey[]) => Extract['tables'];
}

/** A submission sorted out. */
export interface CollatedSubmission extends LooseSubmission {
  /** Errors that remain after what was decided about it. */
  readonly errors: number;
  readonly standing: Standing;
}

/** Whether a submission takes part in koncern numbers. */
export function takesPart({ standing }: Pick<CollatedSubmission, 'standing'>): boolean {
  return standing === 'counts' || standing === 'other-instrument';
}

/**
 * Whether a submission stands among those of a year. One whose *Mätår* cannot be read stands, not ready, in
 * the newest year that anyone has: whoever sent it has handed in, and is not among the missing.
 */
export function standsIn(
  { year }: Pick<LooseSubmission, 'year'>,
  wanted: number | null,
  newest: number | null,
): boolean {
  return year === wanted || (year === null && (newest === null || wanted === newest));
}

/** A submission's own node of the main tree. */
export function findOwnNode({ contribution }: LooseSubmission, id: string): ExtractNode | undefined {
  return findPackedNode(contribution.nodes, id);
}
