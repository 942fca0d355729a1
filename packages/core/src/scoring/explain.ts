import type { Submission } from '../workbook/submission.ts';
import { explainMaturity } from './explain-maturity.ts';
import { explainPortfolio } from './explain-portfolio.ts';
import { explainResponseRate, RESPONSE_RATE_ID } from './explain-response-rate.ts';
import type { Explanation } from './explanation.ts';
import type { Score } from './score.ts';

/**
 * Explains a number of a submission; null for an unknown id.
 *
 * @param id a node's value (`balancing`), its respondents (`count:balancing`) or its spread (`spread:balancing`),
 *   each also within or outside the submission's control (`spread:within:balancing`); `rate:total`, how many of those invited answered; `portfolio`, or one of its
 *   other numbers (`portfolio:spread`, `portfolio:corner:innovationExternal`, …)
 */
export function explain(submission: Submission, score: Score, id: string): readonly Explanation[] | null {
  if (id === RESPONSE_RATE_ID) return [explainResponseRate(submission, score)];
  const [first, ...rest] = id.split(':');
  return first === 'portfolio'
    ? explainPortfolio(submission, score.portfolio, rest)
    : explainMaturity(submission, score.maturity, id);
}
