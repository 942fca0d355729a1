import type { Submission } from '../workbook/submission.ts';
import { initiativesOf } from './initiatives.ts';
import { type MaturityTrees, scoreMaturity } from './maturity.ts';
import { type PortfolioScore, scorePortfolio } from './portfolio.ts';
import { type ResponseRate, responseRate } from './response-rate.ts';

/** Everything that is computed from one submission. */
export interface Score {
  readonly maturity: MaturityTrees;
  readonly portfolio: PortfolioScore;
  /** Null where it is not known how many were invited, or answered. */
  readonly responseRate: ResponseRate | null;
}

/** Scores a submission, ready or not. */
export function scoreSubmission(submission: Submission): Score {
  const about = submission.about?.values ?? null;
  const maturity = scoreMaturity(submission);
  return {
    maturity,
    portfolio: scorePortfolio(
      initiativesOf(submission),
      about?.weight ?? null,
      about?.portfolioScope ?? null,
    ),
    responseRate: responseRate(maturity.all.n, about?.invited ?? null),
  };
}
