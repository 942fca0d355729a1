/**
 * The independent second implementation of the scoring in packages/core/SPEC.md.
 * It must not import anything outside this folder: what it shares with the product it cannot test.
 */
export type {
  Answer,
  Delivered,
  Initiative,
  Instrument,
  InstrumentDimension,
  InstrumentFactor,
  InstrumentPrinciple,
  Respondent,
  WeightKind,
  Workbook,
} from './input.ts';
export { mergeWorkbooks } from './merge-workbooks.ts';
export type {
  Alternative,
  Cells,
  Coverage,
  GroupNode,
  GroupPortfolio,
  GroupResponseRate,
  GroupScore,
  MaturityNode,
  NotAnswers,
  Point,
  Portfolio,
  Position,
  ResponseRate,
  SharedOnce,
  Source,
  WorkbookScore,
} from './output.ts';
export { scoreWorkbook } from './score-workbook.ts';
