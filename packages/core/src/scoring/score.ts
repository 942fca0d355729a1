import type { Submission } from '../workbook/submission.ts';
import { initiativesOf } from './initiatives.ts';
import { type MaturityTrees, scoreMaturity } from './maturity.ts';
import { type PortfolioScore, scorePortfolio } from './portfolio.ts';

/** Everything that is computed from one submission. */
export interface Score {
  readonly maturity: MaturityTrees;
  readonly portfolio: PortfolioScore;
}

/** Scores a submission, ready or not. */
export function scoreSubmission(submission: Submission): Score {
  const about = submission.about?.values ?? null;
  return {
    maturity: scoreMaturity(submission),
    portfolio: scorePortfolio(
      initiativesOf(submission),
      about?.weight ?? null,
      about?.portfolioScope ?? null,
    ),
  };
}
