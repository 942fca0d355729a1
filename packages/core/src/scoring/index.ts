/** The scoring room: maturity and portfolio, as `core/SPEC.md` says. */
export { answersBehind, answersLeftOut } from './answers-behind.ts';
export {
  type Change,
  type ChangePhrase,
  changeBetween,
  changeOfPairs,
  changePhrases,
  intervalNote,
  intervalText,
  type Measured,
} from './change.ts';
export { findByName, namesInstrument } from './delivered.ts';
export { explain } from './explain.ts';
export { RESPONSE_RATE_ID } from './explain-response-rate.ts';
export type { Explanation, ExplanationMethod, LeftOutReason, NumberUnit, Term } from './explanation.ts';
export { term } from './explanation.ts';
export { type Initiative, initiativesOf, type NamedInitiative, SIZE_WEIGHTS } from './initiatives.ts';
export { type EarlierMaturity, earlierMaturity, type MaturityTrees, scoreMaturity } from './maturity.ts';
export {
  findNode,
  type MaturityNode,
  type MaturitySource,
  type NotAnswers,
  type Spread,
  walkTree,
} from './maturity-node.ts';
export { type MaturityType, maturityType } from './maturity-type.ts';
export {
  type LeftOut,
  leaveOneOut,
  type PortfolioCells,
  type PortfolioCoverage,
  type PortfolioPoint,
  type PortfolioPosition,
  type PortfolioScore,
  positionOf,
  scorePortfolio,
  WEIGHT_KINDS,
} from './portfolio.ts';
export {
  AXIS_LABELS,
  CORNER_LABELS,
  isPortfolioAxis,
  isPortfolioCorner,
  type OutOfPoint,
  PORTFOLIO_AXES,
  type PortfolioAxis,
  type PortfolioCorner,
  shareInCorner,
  whyOutOfPoint,
} from './portfolio-parts.ts';
export { answeredOfInvited, type ResponseRate, respondentsOf, responseRate } from './response-rate.ts';
export { type Score, scoreSubmission } from './score.ts';
export { mean, quantile, quartiles, sampleDeviation } from './statistics.ts';
export { FEWEST_SHOWN, FEWEST_WITH_DISTRIBUTION, REPRESENTATIVE_SHARE } from './thresholds.ts';
export { distanceBetween, NO_TRIAL, type Trial, trialFromId, trialId, tryPortfolio } from './trial.ts';
