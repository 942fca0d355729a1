/** The rules room: one rule, one file; problems as data, worded here. */

export { maskPersonalData } from '../text/personal-data.ts';
export { applyEdits } from './apply-edits.ts';
export { checkSubmission, type Findings, ruleById, type Verdict, wordProblem } from './check.ts';
export { checkFollowed, type FollowedCheck } from './check-again.ts';
export { buildExample } from './example/build-example.ts';
export { EXAMPLE_ORGANISATION } from './example/clean-workbook.ts';
export { type Change, type Example, example } from './example/example.ts';
export {
  type CellValue,
  type Edit,
  type Fix,
  type Params,
  type Problem,
  type Severity,
  severityNames,
  type Where,
  type Wording,
} from './problem.ts';
export { rules } from './registry.ts';
export { type Place, placeOf, RULE_SET_VERSION, type Rule, type RuleContext } from './rule.ts';
