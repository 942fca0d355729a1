import { answerIsOnScale } from './answer-is-on-scale.ts';
import { codeIsInList } from './code-is-in-list.ts';
import { endIsNotBeforeStart } from './end-is-not-before-start.ts';
import { enoughResponsesToShow } from './enough-responses-to-show.ts';
import { initiativeHasWeight } from './initiative-has-weight.ts';
import { noPersonalIdentityNumber } from './no-personal-identity-number.ts';
import { numberIsNotText } from './number-is-not-text.ts';
import { numberIsReadable } from './number-is-readable.ts';
import { organisationIsKnown } from './organisation-is-known.ts';
import { percentIsNotAFraction } from './percent-is-not-a-fraction.ts';
import { requiredColumnIsPresent } from './required-column-is-present.ts';
import { requiredFactIsGiven } from './required-fact-is-given.ts';
import { responseNumberIsUnique } from './response-number-is-unique.ts';
import type { Rule } from './rule.ts';

/** Every rule, by id. */
export const rules: readonly Rule[] = [
  answerIsOnScale,
  codeIsInList,
  endIsNotBeforeStart,
  enoughResponsesToShow,
  initiativeHasWeight,
  noPersonalIdentityNumber,
  numberIsNotText,
  numberIsReadable,
  organisationIsKnown,
  percentIsNotAFraction,
  requiredColumnIsPresent,
  requiredFactIsGiven,
  responseNumberIsUnique,
];
