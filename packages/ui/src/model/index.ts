/**
 * The model of the ui room: what core found and counted, as plain data in both languages that components
 * show. No React, so that workers and engines make it.
 */
export type { Explained, ExplainedRow, ExplainedUnit } from './explained.ts';
export { explainedItem } from './explained-items.ts';
export type { MadeFile } from './made-file.ts';
export {
  ownCapabilityHeritage,
  ownFactors,
  ownPortfolioPoint,
  ownPrinciples,
  type PortfolioPath,
} from './own-figures.ts';
export type { OwnPortfolioItem, PortfolioItem } from './portfolio-item.ts';
export { firstThings, groupProblems, type ProblemGroup, problemsBySheet } from './problem-groups.ts';
export type { ChangeItem, ProblemItem } from './problem-item.ts';
export { changeItem, problemIds, problemItems } from './problem-items.ts';
export type { ScoreItem } from './score-item.ts';
export { portfolioItem, scoreItem } from './score-items.ts';
export { Store } from './store.ts';
export {
  type EarlierItem,
  type OpenedWorkbook,
  type ResponseRateItem,
  responseRateItem,
  type WorkbookItem,
  workbookItem,
} from './workbook-item.ts';
