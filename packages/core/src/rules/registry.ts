import { answerIsOnScale } from './answer-is-on-scale.ts';
import { approvalIsComplete } from './approval-is-complete.ts';
import { codeIsInList } from './code-is-in-list.ts';
import { endIsNotBeforeStart } from './end-is-not-before-start.ts';
import { enoughResponsesToShow } from './enough-responses-to-show.ts';
import { initiativeHasWeight } from './initiative-has-weight.ts';
import { instrumentIsKnown } from './instrument-is-known.ts';
import { measuringYearFitsThePlan } from './measuring-year-fits-the-plan.ts';
import { noPersonalIdentityNumber } from './no-personal-identity-number.ts';
import { numberIsNotText } from './number-is-not-text.ts';
import { numberIsReadable } from './number-is-readable.ts';
import { organisationIsKnown } from './organisation-is-known.ts';
import { percentIsNotAFraction } from './percent-is-not-a-fraction.ts';
import { requiredColumnIsPresent } from './required-column-is-present.ts';
import { requiredFactIsGiven } from './required-fact-is-given.ts';
import { responseNumberIsUnique } from './response-number-is-unique.ts';
import type { Rule } from './rule.ts';
import { templateIsOurs } from './template-is-ours.ts';
import { templateVersionIsCurrent } from './template-version-is-current.ts';
import { templateVersionIsStated } from './template-version-is-stated.ts';
import { workbookIsMarkedDone } from './workbook-is-marked-done.ts';
import { yearIsAYear } from './year-is-a-year.ts';

/** Every rule, by id. */
export const rules: readonly Rule[] = [
  answerIsOnScale,
  approvalIsComplete,
  codeIsInList,
  endIsNotBeforeStart,
  enoughResponsesToShow,
  initiativeHasWeight,
  instrumentIsKnown,
  measuringYearFitsThePlan,
  noPersonalIdentityNumber,
  numberIsNotText,
  numberIsReadable,
  organisationIsKnown,
  percentIsNotAFraction,
  requiredColumnIsPresent,
  requiredFactIsGiven,
  responseNumberIsUnique,
  templateIsOurs,
  templateVersionIsCurrent,
  templateVersionIsStated,
  workbookIsMarkedDone,
  yearIsAYear,
];
