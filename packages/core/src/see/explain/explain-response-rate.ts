import {
  type CollatedSubmission,
  factCell,
  findNodeValue,
  type GroupView,
  nodeCell,
  ownResponseRate,
} from '../../group/index.ts';
import { answeredOfInvited, RESPONSE_RATE_ID } from '../../scoring/index.ts';
import { type Text, text } from '../../text/index.ts';
import { numberAddress } from '../number-address.ts';
import {
  at,
  byName,
  type Explainer,
  type ExplainInput,
  type MadeNumber,
  type NumberTerm,
  named,
  term,
  yearOf,
} from './explained-number.ts';
import { LEFT_OUT, masking } from './left-out.ts';
import { ownNumber } from './whose-number.ts';

const NOT_STATED = text('anger inte båda talen', 'does not state both numbers');

/** `rate:2023`: the koncern's response rate, with who answered of whom in each organisation ([K11]). */
export const explainRate: Explainer = ({ view, isShown }, address, [year]) => {
  const found = yearOf(view, year);
  if (found === null) return null;
  const rate = found.maturity.responseRate;
  const terms = termsOf(view, found.year, isShown);
  return {
    address,
    label: text('Svarsfrekvens', 'Response rate'),
    value: rate.value,
    unit: 'percent',
    termUnit: 'count',
    method: text(
      'Alla svarande delat med alla inbjudna, i de organisationer som anger båda talen. Inte medelvärdet av deras procent.',
      'All respondents divided by all invited, in the organisations that state both numbers. Not the mean of their percentages.',
    ),
    notes: [...(rate.value === null ? [] : [answeredOfInvited(rate)]), ...masking(terms)],
    terms,
  };
};

/** `rated:2023`: the organisations that the response rate rests on. */
export const explainRated: Explainer = ({ view, isShown }, address, [year]) => {
  const found = yearOf(view, year);
  if (found === null) return null;
  const terms = termsOf(view, found.year, isShown);
  return {
    address,
    label: text('Svarsfrekvens: organisationer', 'Response rate: organisations'),
    value: found.maturity.responseRate.organisations,
    unit: 'count',
    termUnit: 'count',
    method: text(
      'Organisationer som anger både hur många som svarade och hur många som bjöds in.',
      'Organisations that state both how many answered and how many were invited.',
    ),
    notes: masking(terms),
    terms,
  };
};

/** `own:…:rate:total` of an organisation whose file is not at hand: the two numbers as they were handed in. */
export function explainOwnRate(
  { isShown }: Pick<ExplainInput, 'isShown'>,
  address: string,
  one: CollatedSubmission,
): MadeNumber | null {
  const rate = ownResponseRate(one);
  if (rate === null || !isShown(one.fingerprint, 'total')) return null;
  const { places } = one.contribution;
  return {
    address,
    label: text('Svarsfrekvens', 'Response rate'),
    whose: ownNumber(one.name, one.year),
    value: rate.value,
    unit: 'percent',
    termUnit: 'count',
    method: text('Svarande delat med inbjudna.', 'Respondents divided by invited.'),
    notes: [],
    terms: [
      term(text('Svarande', 'Respondents'), {
        value: rate.answered,
        ...at(one, nodeCell(places, 'total')),
        opens: numberAddress.own(one.fingerprint, 'count:total'),
      }),
      term(text('Inbjudna', 'Invited'), { value: rate.invited, ...at(one, factCell(places, 'invited')) }),
    ],
  };
}

function termsOf(view: GroupView, year: number, isShown: ExplainInput['isShown']): readonly NumberTerm[] {
  const terms = view.submissions
    .filter((one) => one.year === year)
    .map((one): NumberTerm => {
      const rate = ownResponseRate(one);
      const leftOut = leftOutOf(one, rate === null);
      const masked = leftOut === null && !isShown(one.fingerprint, 'total');
      const shown = leftOut === null && !masked ? rate : null;
      return term(named(one.name), {
        value: shown?.answered ?? null,
        of: shown?.invited ?? null,
        masked,
        leftOut,
        ...at(one, factCell(one.contribution.places, 'invited')),
        opens: shown === null ? null : numberAddress.own(one.fingerprint, RESPONSE_RATE_ID),
      });
    });
  return byName(terms);
}

function leftOutOf(one: CollatedSubmission, unknown: boolean): Text | null {
  if (one.standing !== 'counts') return LEFT_OUT[one.standing];
  if ((findNodeValue(one.contribution.nodes, 'total')?.value ?? null) === null) return LEFT_OUT['no-value'];
  return unknown ? NOT_STATED : null;
}
