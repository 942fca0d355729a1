/** The see room: what the koncern's pages show, as data with its words; every number has an address that opens it. */

export { belongsWith, CHAIN_ORDER } from './chain-relations.ts';
export { explainNumber } from './explain/explain-number.ts';
export type { ExplainedNumber, ExplainInput, NumberTerm } from './explain/explained-number.ts';
export { LEFT_OUT as whyLeftOut } from './explain/left-out.ts';
export { ownNumber } from './explain/whose-number.ts';
export {
  type FollowedAction,
  followedIn,
  followPlan,
  type GoalAreaFollowUp,
  type PlanFollowUp,
} from './follow-up.ts';
export {
  type Glance,
  type GlanceCount,
  type GlanceGap,
  type GlanceInput,
  type GlanceSentence,
  type GlanceTile,
  glanceOf,
} from './glance.ts';
export { type HeatCell, type HeatTable, heatTable, type IsShown } from './heat-table.ts';
export type {
  IndicatorFollowUp,
  IndicatorTarget,
  IndicatorYear,
  TargetState,
} from './indicator-follow-up.ts';
export type { MeasureFigure, MeasureTerm } from './measures/figure.ts';
export {
  type CoverageNumber,
  numberAddress,
  type PlanNumber,
} from './number-address.ts';
export { type PerhapsHere, perhapsWords } from './perhaps-here.ts';
export type { ChainKind, ChainLink, ChainNode, ChainOrphan, PlanChain } from './plan-chain.ts';
export { PlanFacts } from './plan-facts.ts';
export { type PlanGlance, PlanGlances } from './plan-glance.ts';
export type { ProcessFollowUp, SubMeasureFollowUp } from './process-follow-up.ts';
export {
  type BoardRow,
  type BoardStatus,
  type BoardTime,
  boardStatusWords,
  standingSubmissions,
  statusBoard,
} from './status-board.ts';
export {
  type ComparisonWarning,
  type NodeChange,
  type NodeYear,
  type YearsRow,
  type YearsTable,
  yearsTable,
} from './years-table.ts';
