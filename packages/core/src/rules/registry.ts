import { actionCanBeFollowedUp } from './action-can-be-followed-up.ts';
import { amountIsPlausible } from './amount-is-plausible.ts';
import { answerIsOnScale } from './answer-is-on-scale.ts';
import { answerIsRecognised } from './answer-is-recognised.ts';
import { answersDiffer } from './answers-differ.ts';
import { answersOrResultsAreGiven } from './answers-or-results-are-given.ts';
import { approvalIsComplete } from './approval-is-complete.ts';
import { baselineComesWithTarget } from './baseline-comes-with-target.ts';
import { benefitRefersToInitiative } from './benefit-refers-to-initiative.ts';
import { cellIsNotAnError } from './cell-is-not-an-error.ts';
import { cellIsReadable } from './cell-is-readable.ts';
import { classificationIsMotivated } from './classification-is-motivated.ts';
import { codeIsInList } from './code-is-in-list.ts';
import { codeIsSpelledAsInList } from './code-is-spelled-as-in-list.ts';
import { dataCellsAreNotMerged } from './data-cells-are-not-merged.ts';
import { dateIsADate } from './date-is-a-date.ts';
import { dateIsReadable } from './date-is-readable.ts';
import { datesFitThePlanPeriod } from './dates-fit-the-plan-period.ts';
import { decidedInitiativeSaysRealisationPlan } from './decided-initiative-says-realisation-plan.ts';
import { dependencyIsNotCircular } from './dependency-is-not-circular.ts';
import { dependencyRefersToAction } from './dependency-refers-to-action.ts';
import { endIsNotBeforeStart } from './end-is-not-before-start.ts';
import { enoughResponsesToShow } from './enough-responses-to-show.ts';
import { extractComesFromAReadyWorkbook } from './extract-comes-from-a-ready-workbook.ts';
import { extractIsUnchanged } from './extract-is-unchanged.ts';
import { finishedInitiativeHasAnEnd } from './finished-initiative-has-an-end.ts';
import { formulaColumnIsUnbroken } from './formula-column-is-unbroken.ts';
import { formulaHasAValue } from './formula-has-a-value.ts';
import { formulaValuesAreCached } from './formula-values-are-cached.ts';
import { functionIsNotAPerson } from './function-is-not-a-person.ts';
import { headerIsSpelledAsInTemplate } from './header-is-spelled-as-in-template.ts';
import { headerIsUnique } from './header-is-unique.ts';
import { hiddenColumnsAreShown } from './hidden-columns-are-shown.ts';
import { hiddenRowsAreShown } from './hidden-rows-are-shown.ts';
import { hiddenSheetIsShown } from './hidden-sheet-is-shown.ts';
import { idIsUnique } from './id-is-unique.ts';
import { initiativeHasWeight } from './initiative-has-weight.ts';
import { initiativeIsListedOnce } from './initiative-is-listed-once.ts';
import { initiativeServesThePlan } from './initiative-serves-the-plan.ts';
import { instrumentIsKnown } from './instrument-is-known.ts';
import { integerIsWhole } from './integer-is-whole.ts';
import { measuringYearFitsThePlan } from './measuring-year-fits-the-plan.ts';
import { noEMailAddress } from './no-e-mail-address.ts';
import { noPersonalIdentityNumber } from './no-personal-identity-number.ts';
import { noPhoneNumber } from './no-phone-number.ts';
import { noPortfolioMeansNoRows } from './no-portfolio-means-no-rows.ts';
import { notOnlyDontKnow } from './not-only-dont-know.ts';
import { numberIsInRange } from './number-is-in-range.ts';
import { numberIsNotText } from './number-is-not-text.ts';
import { numberIsReadable } from './number-is-readable.ts';
import { ongoingInitiativeHasNotEnded } from './ongoing-initiative-has-not-ended.ts';
import { organisationIsKnown } from './organisation-is-known.ts';
import { outcomeRefersToBenefit } from './outcome-refers-to-benefit.ts';
import { outsideControlStatementExists } from './outside-control-statement-exists.ts';
import { percentIsNotAFraction } from './percent-is-not-a-fraction.ts';
import { percentOneIsMeant } from './percent-one-is-meant.ts';
import { planLinkIsInThePlan } from './plan-link-is-in-the-plan.ts';
import { portfolioIsListedOrDeclaredNone } from './portfolio-is-listed-or-declared-none.ts';
import { requiredCellIsFilled } from './required-cell-is-filled.ts';
import { requiredColumnIsPresent } from './required-column-is-present.ts';
import { requiredFactIsGiven } from './required-fact-is-given.ts';
import { requiredSheetIsPresent } from './required-sheet-is-present.ts';
import { responseHasNumber } from './response-has-number.ts';
import { responseHasRole } from './response-has-role.ts';
import { responseNumberIsUnique } from './response-number-is-unique.ts';
import { responseRateIsFair } from './response-rate-is-fair.ts';
import { responsesFitTheInvited } from './responses-fit-the-invited.ts';
import { resultIsForTheYear } from './result-is-for-the-year.ts';
import { resultIsGivenOnce } from './result-is-given-once.ts';
import { resultNameIsInInstrument } from './result-name-is-in-instrument.ts';
import type { Rule } from './rule.ts';
import { sampleIsNotOneRole } from './sample-is-not-one-role.ts';
import { selectionIsDescribed } from './selection-is-described.ts';
import { sharedInitiativeHasSharedId } from './shared-initiative-has-shared-id.ts';
import { sheetFollowsTheTemplate } from './sheet-follows-the-template.ts';
import { sheetIsGivenOnce } from './sheet-is-given-once.ts';
import { statementCanBeAnswered } from './statement-can-be-answered.ts';
import { statementColumnIsInInstrument } from './statement-column-is-in-instrument.ts';
import { summaryRowIsLeftOut } from './summary-row-is-left-out.ts';
import { systemIsRegistered } from './system-is-registered.ts';
import { targetDiffersFromBaseline } from './target-differs-from-baseline.ts';
import { targetIsSetOnce } from './target-is-set-once.ts';
import { targetMeasureExists } from './target-measure-exists.ts';
import { templateIsOurs } from './template-is-ours.ts';
import { templateVersionIsCurrent } from './template-version-is-current.ts';
import { templateVersionIsStated } from './template-version-is-stated.ts';
import { typedShareAgreesWithStep } from './typed-share-agrees-with-step.ts';
import { weightIsOfTheChosenKind } from './weight-is-of-the-chosen-kind.ts';
import { workbookIsMarkedDone } from './workbook-is-marked-done.ts';
import { yearIsAYear } from './year-is-a-year.ts';
import { yesOrNoIsClear } from './yes-or-no-is-clear.ts';

/** Every rule, by id. */
export const rules: readonly Rule[] = [
  actionCanBeFollowedUp,
  amountIsPlausible,
  answerIsOnScale,
  answerIsRecognised,
  answersDiffer,
  answersOrResultsAreGiven,
  approvalIsComplete,
  baselineComesWithTarget,
  benefitRefersToInitiative,
  cellIsNotAnError,
  cellIsReadable,
  classificationIsMotivated,
  codeIsInList,
  codeIsSpelledAsInList,
  dataCellsAreNotMerged,
  dateIsADate,
  dateIsReadable,
  datesFitThePlanPeriod,
  decidedInitiativeSaysRealisationPlan,
  dependencyIsNotCircular,
  dependencyRefersToAction,
  endIsNotBeforeStart,
  enoughResponsesToShow,
  extractComesFromAReadyWorkbook,
  extractIsUnchanged,
  finishedInitiativeHasAnEnd,
  formulaColumnIsUnbroken,
  formulaHasAValue,
  formulaValuesAreCached,
  functionIsNotAPerson,
  headerIsSpelledAsInTemplate,
  headerIsUnique,
  hiddenColumnsAreShown,
  hiddenRowsAreShown,
  hiddenSheetIsShown,
  idIsUnique,
  initiativeHasWeight,
  initiativeIsListedOnce,
  initiativeServesThePlan,
  instrumentIsKnown,
  integerIsWhole,
  measuringYearFitsThePlan,
  noEMailAddress,
  noPersonalIdentityNumber,
  noPhoneNumber,
  noPortfolioMeansNoRows,
  notOnlyDontKnow,
  numberIsInRange,
  numberIsNotText,
  numberIsReadable,
  ongoingInitiativeHasNotEnded,
  organisationIsKnown,
  outcomeRefersToBenefit,
  outsideControlStatementExists,
  percentIsNotAFraction,
  percentOneIsMeant,
  planLinkIsInThePlan,
  portfolioIsListedOrDeclaredNone,
  requiredCellIsFilled,
  requiredColumnIsPresent,
  requiredFactIsGiven,
  requiredSheetIsPresent,
  responseHasNumber,
  responseHasRole,
  responseNumberIsUnique,
  responseRateIsFair,
  responsesFitTheInvited,
  resultIsForTheYear,
  resultIsGivenOnce,
  resultNameIsInInstrument,
  sampleIsNotOneRole,
  selectionIsDescribed,
  sharedInitiativeHasSharedId,
  sheetFollowsTheTemplate,
  sheetIsGivenOnce,
  statementCanBeAnswered,
  statementColumnIsInInstrument,
  summaryRowIsLeftOut,
  systemIsRegistered,
  targetDiffersFromBaseline,
  targetIsSetOnce,
  targetMeasureExists,
  templateIsOurs,
  templateVersionIsCurrent,
  templateVersionIsStated,
  typedShareAgreesWithStep,
  weightIsOfTheChosenKind,
  workbookIsMarkedDone,
  yearIsAYear,
  yesOrNoIsClear,
];
