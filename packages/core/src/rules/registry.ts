import { amountIsPlausible } from './amount-is-plausible.ts';
import { answerIsOnScale } from './answer-is-on-scale.ts';
import { answerIsRecognised } from './answer-is-recognised.ts';
import { answersOrResultsAreGiven } from './answers-or-results-are-given.ts';
import { approvalIsComplete } from './approval-is-complete.ts';
import { cellIsNotAnError } from './cell-is-not-an-error.ts';
import { cellIsReadable } from './cell-is-readable.ts';
import { codeIsInList } from './code-is-in-list.ts';
import { codeIsSpelledAsInList } from './code-is-spelled-as-in-list.ts';
import { dataCellsAreNotMerged } from './data-cells-are-not-merged.ts';
import { dateIsADate } from './date-is-a-date.ts';
import { dateIsReadable } from './date-is-readable.ts';
import { endIsNotBeforeStart } from './end-is-not-before-start.ts';
import { enoughResponsesToShow } from './enough-responses-to-show.ts';
import { formulaColumnIsUnbroken } from './formula-column-is-unbroken.ts';
import { formulaHasAValue } from './formula-has-a-value.ts';
import { formulaValuesAreCached } from './formula-values-are-cached.ts';
import { headerIsSpelledAsInTemplate } from './header-is-spelled-as-in-template.ts';
import { headerIsUnique } from './header-is-unique.ts';
import { hiddenColumnsAreShown } from './hidden-columns-are-shown.ts';
import { hiddenRowsAreShown } from './hidden-rows-are-shown.ts';
import { hiddenSheetIsShown } from './hidden-sheet-is-shown.ts';
import { initiativeHasWeight } from './initiative-has-weight.ts';
import { instrumentIsKnown } from './instrument-is-known.ts';
import { integerIsWhole } from './integer-is-whole.ts';
import { measuringYearFitsThePlan } from './measuring-year-fits-the-plan.ts';
import { noPersonalIdentityNumber } from './no-personal-identity-number.ts';
import { noPortfolioMeansNoRows } from './no-portfolio-means-no-rows.ts';
import { numberIsInRange } from './number-is-in-range.ts';
import { numberIsNotText } from './number-is-not-text.ts';
import { numberIsReadable } from './number-is-readable.ts';
import { organisationIsKnown } from './organisation-is-known.ts';
import { percentIsNotAFraction } from './percent-is-not-a-fraction.ts';
import { percentOneIsMeant } from './percent-one-is-meant.ts';
import { planLinkIsInThePlan } from './plan-link-is-in-the-plan.ts';
import { portfolioIsListedOrDeclaredNone } from './portfolio-is-listed-or-declared-none.ts';
import { requiredColumnIsPresent } from './required-column-is-present.ts';
import { requiredFactIsGiven } from './required-fact-is-given.ts';
import { requiredSheetIsPresent } from './required-sheet-is-present.ts';
import { responseNumberIsUnique } from './response-number-is-unique.ts';
import type { Rule } from './rule.ts';
import { sheetFollowsTheTemplate } from './sheet-follows-the-template.ts';
import { sheetIsGivenOnce } from './sheet-is-given-once.ts';
import { statementColumnIsInInstrument } from './statement-column-is-in-instrument.ts';
import { summaryRowIsLeftOut } from './summary-row-is-left-out.ts';
import { templateIsOurs } from './template-is-ours.ts';
import { templateVersionIsCurrent } from './template-version-is-current.ts';
import { templateVersionIsStated } from './template-version-is-stated.ts';
import { typedShareAgreesWithStep } from './typed-share-agrees-with-step.ts';
import { workbookIsMarkedDone } from './workbook-is-marked-done.ts';
import { yearIsAYear } from './year-is-a-year.ts';
import { yesOrNoIsClear } from './yes-or-no-is-clear.ts';

/** Every rule, by id. */
export const rules: readonly Rule[] = [
  amountIsPlausible,
  answerIsOnScale,
  answerIsRecognised,
  answersOrResultsAreGiven,
  approvalIsComplete,
  cellIsNotAnError,
  cellIsReadable,
  codeIsInList,
  codeIsSpelledAsInList,
  dataCellsAreNotMerged,
  dateIsADate,
  dateIsReadable,
  endIsNotBeforeStart,
  enoughResponsesToShow,
  formulaColumnIsUnbroken,
  formulaHasAValue,
  formulaValuesAreCached,
  headerIsSpelledAsInTemplate,
  headerIsUnique,
  hiddenColumnsAreShown,
  hiddenRowsAreShown,
  hiddenSheetIsShown,
  initiativeHasWeight,
  instrumentIsKnown,
  integerIsWhole,
  measuringYearFitsThePlan,
  noPersonalIdentityNumber,
  noPortfolioMeansNoRows,
  numberIsInRange,
  numberIsNotText,
  numberIsReadable,
  organisationIsKnown,
  percentIsNotAFraction,
  percentOneIsMeant,
  planLinkIsInThePlan,
  portfolioIsListedOrDeclaredNone,
  requiredColumnIsPresent,
  requiredFactIsGiven,
  requiredSheetIsPresent,
  responseNumberIsUnique,
  sheetFollowsTheTemplate,
  sheetIsGivenOnce,
  statementColumnIsInInstrument,
  summaryRowIsLeftOut,
  templateIsOurs,
  templateVersionIsCurrent,
  templateVersionIsStated,
  typedShareAgreesWithStep,
  workbookIsMarkedDone,
  yearIsAYear,
  yesOrNoIsClear,
];
