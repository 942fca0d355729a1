import {
  explainGroup,
  findGroupNode,
  findNodeValue,
  findOwnNode,
  type GroupTerm,
  type GroupView,
  nodeCell,
} from '../../group/index.ts';
import { findInstrumentNode } from '../../instrument/index.ts';
import { answersBehind, answersLeftOut, RESPONSE_RATE_ID } from '../../scoring/index.ts';
import { type Text, text } from '../../text/index.ts';
import { numberAddress } from '../number-address.ts';
import { explainOwnRate } from './explain-response-rate.ts';
import { byName, type Explainer, type NumberTerm, ownTerm, term, yearOf } from './explained-number.ts';
import { LEFT_OUT, masking } from './left-out.ts';
import { groupNumber, ownNumber, WEIGHS_THE_SAME } from './whose-number.ts';

const METHOD = {
  organisation: text(
    'Medelvärdet av organisationernas värden. Varje organisation väger lika.',
    "The mean of the organisations' values. Every organisation weighs the same.",
  ),
  respondent: text(
    'Organisationernas värden vägda med antal svarande (n). Varje svar väger lika.',
    "The organisations' values weighed by respondents (n). Every response weighs the same.",
  ),
} as const;

/** `group:2023:organisation:total`: a mean over organisations. */
export const explainMean: Explainer = ({ view, isShown }, address, [year, mean, ...rest]) => {
  if (mean !== 'organisation' && mean !== 'respondent') return null;
  const node = rest.join(':');
  const explained = explainGroup(view, Number(year), mean, node);
  if (explained === null) return null;
  const terms = byName(explained.terms.map((one) => ownTerm(one, node, leftOutOf(one), isShown)));
  return {
    address,
    label: explained.label,
    whose: groupNumber(year, WEIGHS_THE_SAME[mean]),
    value: explained.value,
    unit: 'percent',
    termUnit: 'percent',
    method: METHOD[mean],
    notes: masking(terms),
    terms,
  };
};

/** `who:2023:total`: the organisations behind a mean. */
export const explainWho: Explainer = ({ view, isShown }, address, [year, ...rest]) => {
  const node = rest.join(':');
  const explained = explainGroup(view, Number(year), 'organisation', node);
  if (explained === null) return null;
  const { label } = explained;
  const terms = byName(explained.terms.map((one) => ownTerm(one, node, leftOutOf(one), isShown)));
  return {
    address,
    label: text(`${label.sv}: organisationer`, `${label.en}: organisations`),
    value: explained.organisations,
    unit: 'count',
    termUnit: 'percent',
    method: text('Organisationer som har ett värde här.', 'Organisations that have a value here.'),
    notes: masking(terms),
    terms,
  };
};

/** `n:2023:total`: the respondents behind a mean. */
export const explainRespondents: Explainer = ({ view, isShown }, address, [year, ...rest]) => {
  const node = rest.join(':');
  const explained = explainGroup(view, Number(year), 'organisation', node);
  if (explained === null) return null;
  const { label } = explained;
  const terms = byName(
    explained.terms.map((one): NumberTerm => {
      const own = ownTerm(one, node, leftOutOf(one), isShown);
      return {
        ...own,
        value: own.n,
        n: null,
        opens: own.opens === null ? null : numberAddress.own(one.fingerprint, `count:${node}`),
      };
    }),
  );
  return {
    address,
    label: text(`${label.sv}: svarande`, `${label.en}: respondents`),
    value: explained.n,
    unit: 'count',
    termUnit: 'count',
    method: text(
      'De som har minst ett svar här, i de organisationer som räknas.',
      'Those with at least one answer here, in the organisations that count.',
    ),
    notes: masking(terms),
    terms,
  };
};

/** `quartile:2023:1:total`: half of the organisations lie between the two. */
export const explainQuartile: Explainer = ({ view, isShown }, address, [year, which, ...rest]) => {
  const node = rest.join(':');
  const explained = explainGroup(view, Number(year), 'organisation', node);
  const quartiles = quartilesAt(view, year, node);
  if (explained === null || quartiles === null || (which !== '1' && which !== '3')) return null;
  const lower = which === '1';
  const { label } = explained;
  const terms = byName(explained.terms.map((one) => ownTerm(one, node, leftOutOf(one), isShown)));
  return {
    address,
    label: text(
      `${label.sv}: ${lower ? 'undre' : 'övre'} kvartilen`,
      `${label.en}: ${lower ? 'lower' : 'upper'} quartile`,
    ),
    value: quartiles[lower ? 0 : 2],
    unit: 'percent',
    termUnit: 'percent',
    method: lower
      ? text(
          'En fjärdedel av organisationerna ligger under (som KVARTIL.INK i Excel).',
          'A quarter of the organisations lie below (as QUARTILE.INC in Excel).',
        )
      : text(
          'En fjärdedel av organisationerna ligger över (som KVARTIL.INK i Excel).',
          'A quarter of the organisations lie above (as QUARTILE.INC in Excel).',
        ),
    notes: masking(terms),
    terms,
  };
};

/** `own:…:total` of an extract, or of a workbook whose file is not at hand: what was handed in, down to its cell. */
export const explainHandedIn: Explainer = ({ view, isShown }, address, [fingerprint = '', ...rest]) => {
  const one = view.submissions.find((other) => other.fingerprint === fingerprint);
  const asked = rest.join(':');
  if (asked === RESPONSE_RATE_ID) return one === undefined ? null : explainOwnRate({ isShown }, address, one);
  const [, part = null, id = asked] = /^(count|spread):(.*)$/.exec(asked) ?? [];
  const node = findInstrumentNode(view.instrument, id);
  const known = one === undefined ? undefined : findOwnNode(one, id);
  if (one === undefined || node === null || known === undefined || !isShown(fingerprint, id)) return null;
  const { places, nodes } = one.contribution;
  const where = { files: one.files, cell: nodeCell(places, id) };
  const value = part === 'count' ? known.n : part === 'spread' ? known.spread.sd : known.value;
  const children = part === null ? node.children : [];
  return {
    address,
    label: ofPart(part, node.label),
    whose: ownNumber(one.name, one.year),
    value,
    unit: part === 'count' ? 'count' : part === 'spread' ? 'width' : 'percent',
    termUnit: part === 'count' ? 'count' : part === 'spread' ? 'width' : 'percent',
    method: text(
      'Som organisationen har lämnat in det. Svaren finns kvar hos organisationen.',
      'As the organisation has handed it in. The answers stay with the organisation.',
    ),
    notes: part === 'count' ? answersLeftOut(known) : answersBehind(known),
    terms: [
      term(text('Som det är inlämnat', 'As it was handed in'), { value, ...where }),
      ...children.flatMap((child): NumberTerm[] => {
        const own = findNodeValue(nodes, child.id);
        if (own === undefined || own.value === null || !isShown(fingerprint, child.id)) return [];
        return [
          term(text(`Del: ${child.label.sv}`, `Part: ${child.label.en}`), {
            value: own.value,
            n: own.n,
            files: one.files,
            cell: nodeCell(places, child.id),
            opens: numberAddress.own(fingerprint, child.id),
          }),
        ];
      }),
    ],
  };
};

/** What an organisation's own number of a node is called; the same words as where its answers are at hand. */
function ofPart(part: string | null, label: Text): Text {
  if (part === 'count') return text(`Svarande: ${label.sv}`, `Respondents: ${label.en}`);
  return part === 'spread' ? text(`Spridning: ${label.sv}`, `Spread: ${label.en}`) : label;
}

function leftOutOf({ leftOut }: GroupTerm): Text | null {
  return leftOut === null ? null : LEFT_OUT[leftOut];
}

function quartilesAt(
  view: GroupView,
  year: string | undefined,
  id: string,
): readonly [number, number, number] | null {
  const found = yearOf(view, year);
  return found === null ? null : (findGroupNode(found.maturity.organisationMean, id)?.quartiles ?? null);
}
