/**
 * The part of the engine that knows core: loaded when first needed, so that the pane shows itself before
 * the rules have been fetched. A check is done in steps with a breath between, since Excel restarts
 * add-ins that do not answer for five seconds
 * (https://learn.microsoft.com/office/dev/add-ins/concepts/resource-limits-and-performance-optimization).
 */

import {
  explainTarget,
  fingerprint,
  isOwnResult,
  type OwnTarget,
  ownTarget,
  scoreOf,
  withChecksum,
} from '@nylage/core/group';
import { exampleInstrument } from '@nylage/core/instrument';
import { goteborg2022 } from '@nylage/core/plan';
import { checkFollowed, type Edit, type Findings, type FollowedCheck } from '@nylage/core/rules';
import { explain, initiativesOf, type NamedInitiative, type Score } from '@nylage/core/scoring';
import { readSubmission, type Submission, workbookContract } from '@nylage/core/workbook';
import type { Reading } from '@nylage/excel';
import { type Explained, explainedItem, problemIds, type WorkbookItem, workbookItem } from '@nylage/ui/model';
import { type Readiness, readinessOf } from './readiness.ts';
import { type Receipt, receiptOf } from './receipt.ts';
import { sha256 } from './sha256.ts';

export { changeItem } from '@nylage/ui/model';
export { approvalEdits } from './readiness.ts';

/** The workbook as it was at one moment, checked and scored. */
export interface Checked {
  readonly reading: Reading;
  readonly submission: Submission;
  readonly findings: Findings;
  readonly score: Score;
  /** What the next check builds on. */
  readonly followed: FollowedCheck;
}

/** What screens show of it. */
export interface CheckedView {
  readonly item: WorkbookItem;
  readonly initiatives: readonly NamedInitiative[];
  readonly target: OwnTarget | null;
  readonly readiness: Readiness;
  readonly receipt: Receipt;
  /** Result sheets of ours are in the workbook. */
  readonly hasOurSheets: boolean;
}

/** What came of checking: a result, or a workbook that there is nothing to check in. */
export type CheckOutcome =
  | { readonly kind: 'checked'; readonly checked: Checked; readonly view: CheckedView }
  /** No sheet of the contract is in it. */
  | { readonly kind: 'foreign' }
  /** A koncern workbook, or another that Nyläge made from others. */
  | { readonly kind: 'own-result' };

const contract = workbookContract(exampleInstrument);
const rules = withChecksum({ plan: goteborg2022, organisations: null }, sha256);

/**
 * Checks and scores a reading.
 *
 * @param before the check of the same workbook before an edit: only what the edit can have changed is done again
 * @param breathe called between steps; may throw to stop
 */
export async function checkReading(
  reading: Reading,
  before: Checked | null,
  breathe: () => Promise<void>,
): Promise<CheckOutcome> {
  const submission = readSubmission(reading.grid, contract, before?.submission ?? null);
  if (isOwnResult(submission)) return { kind: 'own-result' };
  if (submission.bindings.bound.size === 0) return { kind: 'foreign' };
  await breathe();
  const followed = checkFollowed(submission, rules, before?.followed ?? null);
  const { findings } = followed;
  await breathe();
  const score = scoreOf(submission, findings, sha256);
  await breathe();
  const checked = { reading, submission, findings, score, followed };
  return { kind: 'checked', checked, view: checkedView(checked) };
}

function checkedView(checked: Checked): CheckedView {
  const { reading, submission, findings, score } = checked;
  const print = fingerprint(submission, sha256);
  return {
    item: workbookItem({ file: reading.name, submission, findings, score, fingerprint: print }),
    initiatives: initiativesOf(submission),
    target: ownTarget(submission),
    readiness: readinessOf(submission, findings),
    receipt: receiptOf(submission, print),
    hasOurSheets: submission.bindings.ours.length > 0,
  };
}

/** *Så räknades det* for an id of a number on the pane's pages, such as `node:<id>` or `portfolio`; null for an unknown one. */
export function explained(checked: Checked, id: string): readonly Explained[] | null {
  const { reading, submission, score } = checked;
  const number = id.replace(/^node:/, '');
  const made = explainTarget(submission, score, number) ?? explain(submission, score, number);
  return made?.map((one) => explainedItem(one, reading.name, (below) => `node:${below}`)) ?? null;
}

/** The edits of the problems with some ids, in the order of the findings. Ids that are gone give none. */
export function editsFor({ findings }: Checked, ids: ReadonlySet<string>): readonly Edit[] {
  const all = problemIds(findings);
  return findings.problems.flatMap(({ fix }, at) => (ids.has(all[at] ?? '') ? (fix?.edits ?? []) : []));
}
