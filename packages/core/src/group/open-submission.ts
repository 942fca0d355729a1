import { checkSubmission, type Findings, type RuleContext } from '../rules/index.ts';
import { responseRate, type Score, scoreSubmission } from '../scoring/index.ts';
import type { Submission } from '../workbook/index.ts';
import { extractChecksum } from './checksum.ts';
import { makeExtract } from './extract.ts';
import { extractTrees } from './extract-trees.ts';
import type { Sha256 } from './identity.ts';

/*
 * What every host does with a submission once it is read, so that a file, the open workbook and the
 * command line give the same problems and the same numbers.
 */

/** Whether a workbook was made by Nyläge from others, such as a koncern workbook: nothing to hand in. */
export function isOwnResult({ bindings }: Submission): boolean {
  return bindings.bound.size === 0 && bindings.ours.length > 0;
}

/** Checks a submission with every rule; an extract is also held against its own checksum. */
export function findingsOf(submission: Submission, rules: RuleContext, sha256: Sha256): Findings {
  return checkSubmission(submission, withChecksum(rules, sha256));
}

/** What rules may know, by a host that can hash: an extract's own checksum too. */
export function withChecksum(rules: RuleContext, sha256: Sha256): RuleContext {
  return { ...rules, checksumOf: (one) => checksumOf(one, sha256) };
}

/** A submission's score: from its answers, or from the trees that an extract carries. */
export function scoreOf(submission: Submission, findings: Findings, sha256: Sha256): Score {
  const score = scoreSubmission(submission);
  if (submission.extract === null) return score;
  const maturity = extractTrees(makeExtract(submission, findings, sha256), submission.instrument);
  return {
    ...score,
    maturity,
    responseRate: responseRate(maturity.all.n, submission.about?.values.invited ?? null),
  };
}

/** The checksum that an extract's own sheets give; what it was checked with does not matter to it. */
function checksumOf(submission: Submission, sha256: Sha256): string {
  return extractChecksum(makeExtract(submission, NOTHING_FOUND, sha256), sha256);
}

const NOTHING_FOUND: Findings = {
  verdict: 'ready',
  counts: { error: 0, warning: 0, advice: 0 },
  problems: [],
};
