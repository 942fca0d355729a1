import { findOwnNode, groupChange, nodeCell } from '../../group/index.ts';
import { findInstrumentNode } from '../../instrument/index.ts';
import { type ChangePhrase, changePhrases, intervalNote, intervalText } from '../../scoring/index.ts';
import { formatNumber, type Language, type Text, text } from '../../text/index.ts';
import { numberAddress } from '../number-address.ts';
import { yearsTable } from '../years-table.ts';
import {
  byName,
  type Explainer,
  type ExplainInput,
  listed,
  type NumberTerm,
  named,
  term,
} from './explained-number.ts';
import { betweenYears, groupNumber } from './whose-number.ts';

const LEFT_OUT = {
  'one-year-only': text('finns bara ett av åren', 'is in one of the years only'),
  incomplete: text('en av delarna har inte lämnat in', 'one of the parts has not handed in'),
  'no-value': text('har inget värde här', 'has no value here'),
} as const;

/** `change:2022:2023:total`: the koncern's change at a node, paired over those present in both years. */
export const explainChange: Explainer = (input, address, [before, after, ...rest]) => {
  const found = changeAt(input, before, after, rest);
  if (found === null) return null;
  const { label, change } = found;
  return {
    address,
    label,
    whose: groupBetween(before, after),
    value: change.difference,
    unit: 'points',
    termUnit: 'points',
    method: text(
      'Medelvärdet av förändringen hos dem som finns båda åren, i procentenheter.',
      'The mean of the change of those present in both years, in percentage points.',
    ),
    notes: [
      changePhrases[change.phrase],
      ...(change.interval === null ? [] : [intervalText(change.interval)]),
      intervalNote,
    ],
    terms: found.terms,
  };
};

/** `own-change:2022:2023:fingerprint:total`: how one organisation changed, or those that are followed as one. */
export const explainOwnChange: Explainer = (
  { view, register, isShown },
  address,
  [before, after, fingerprint, ...rest],
) => {
  const node = rest.join(':');
  const known = findInstrumentNode(view.instrument, node)?.label ?? null;
  const one = groupChange(view, register, node, Number(before), Number(after))?.organisations.find(
    (each) => each.leftOut === null && each.after[0]?.fingerprint === fingerprint,
  );
  if (one === undefined || known === null) return null;
  const all = [...one.before, ...one.after];
  // A difference gives away the one number that is hidden.
  if (!all.every((each) => isShown(each.fingerprint, node))) return null;
  const { from, to, change } = one;
  const isOne = all.length === 2;
  const said = ({ value, n }: typeof from, language: Language): string =>
    `${value === null ? '–' : formatNumber(value, 1, language)}\u00a0% (n ${n})`;
  const names = [...new Set(all.map(({ name }) => name))].join(' + ');
  const years = betweenYears(before, after);
  return {
    address,
    label: known,
    whose: text(`${names} · ${years.sv}`, `${names} · ${years.en}`),
    value: change.difference,
    unit: 'points',
    termUnit: 'percent',
    method: isOne
      ? text(`Värdet ${after} minus värdet ${before}.`, `The value of ${after} less that of ${before}.`)
      : text(
          `Värdet ${after} minus värdet ${before}. De som slagits ihop eller delats är följda som en: deras värden vägs efter antal svarande.`,
          `The value of ${after} less that of ${before}. Those merged or split are followed as one: their values are weighed by respondents.`,
        ),
    notes: [
      text(
        `${before}: ${said(from, 'sv')}. ${after}: ${said(to, 'sv')}.`,
        `${before}: ${said(from, 'en')}. ${after}: ${said(to, 'en')}.`,
      ),
      changePhrases[change.phrase],
      ...(change.interval === null ? [] : [intervalText(change.interval), intervalNote]),
    ],
    terms: (
      [
        [before, one.before],
        [after, one.after],
      ] as const
    ).flatMap(([year, submissions]) =>
      submissions.map((each) => {
        const own = findOwnNode(each, node);
        return term(named(`${each.name} ${year ?? ''}`), {
          value: own?.value ?? null,
          n: own?.n ?? null,
          files: each.files,
          cell: nodeCell(each.contribution.places, node),
          opens: numberAddress.own(each.fingerprint, node),
        });
      }),
    ),
  };
};

/** `pairs:2022:2023:total`: who is present in both years. */
export const explainPairs: Explainer = (input, address, [before, after, ...rest]) => {
  const found = changeAt(input, before, after, rest);
  if (found === null) return null;
  return {
    ...listed(
      address,
      text(`${found.label.sv}: finns båda åren`, `${found.label.en}: in both years`),
      text(
        `Organisationer med ett värde både ${before} och ${after}; de som slagits ihop eller delats följs som en.`,
        `Organisations with a value both in ${before} and ${after}; those merged or split are followed as one.`,
      ),
      found.terms,
    ),
    whose: groupBetween(before, after),
    termUnit: 'points',
  };
};

const FOLLOWED = {
  'one-year-only': text('Finns bara ett av åren', 'In one of the years only'),
  incomplete: text('Går inte att följa', 'Cannot be followed'),
  merged: text('Har slagits ihop eller delats', 'Were merged or split'),
} as const;

/** `followed:2022:2023:merged`: how organisations are followed from one year to another. */
export const explainFollowed: Explainer = ({ view, register }, address, [before, after, why]) => {
  const found = groupChange(view, register, 'total', Number(before), Number(after));
  const kind = (Object.keys(FOLLOWED) as (keyof typeof FOLLOWED)[]).find((one) => one === why);
  if (found === null || kind === undefined) return null;
  const made = listed(
    address,
    FOLLOWED[kind],
    text(
      'Organisationer följs genom registret: de som slagits ihop eller delats följs som en.',
      'Organisations are followed through the register: those merged or split are followed as one.',
    ),
    found.organisations
      .filter(({ leftOut, before: early, after: late }) =>
        kind === 'merged'
          ? leftOut === null && (early.length > 1 || late.length > 1)
          : leftOut === kind && early.length + late.length > 0,
      )
      .map(({ before: early, after: late }) => {
        const all = [...early, ...late];
        const names = [...new Set(all.map(({ name }) => name))].join(' + ');
        return term(named(names), { files: all.flatMap(({ files }) => files) });
      }),
  );
  return { ...made, whose: groupBetween(before, after) };
};

/** `changes:2022:2023:increase`: the parts of maturity that changed in one way. */
export const explainChanges: Explainer = ({ view, register }, address, [before, after, phrase]) => {
  if (!isPhrase(phrase)) return null;
  const rows = yearsTable(view, register).rows.flatMap(({ label, changes }) =>
    changes
      .filter((one) => String(one.before) === before && String(one.after) === after)
      .map((one) => ({ label, ...one })),
  );
  if (rows.length === 0) return null;
  return {
    ...listed(
      address,
      changePhrases[phrase],
      text(
        'Delar av mognaden, från totalen till principerna, efter vad som kan sägas om förändringen.',
        'Parts of maturity, from the total to the principles, by what can be said of the change.',
      ),
      rows
        .filter(({ change }) => change.phrase === phrase)
        .map(({ label, change, address: opens }) => term(label, { value: change.difference, opens })),
    ),
    whose: groupBetween(before, after),
    termUnit: 'points',
  };
};

function groupBetween(before: string | undefined, after: string | undefined): Text {
  return groupNumber(null, betweenYears(before, after));
}

function isPhrase(one: string | undefined): one is ChangePhrase {
  return one !== undefined && Object.hasOwn(changePhrases, one);
}

function changeAt(
  { view, register, isShown }: ExplainInput,
  before: string | undefined,
  after: string | undefined,
  rest: readonly string[],
) {
  const node = rest.join(':');
  const label = findInstrumentNode(view.instrument, node)?.label ?? null;
  const found = groupChange(view, register, node, Number(before), Number(after));
  if (found === null || label === null) return null;
  const terms = found.organisations
    .map((one): NumberTerm => {
      const all = [...one.before, ...one.after];
      const names = [...new Set(all.map(({ name }) => name))].join(' + ');
      // A difference gives away the one number that is hidden.
      const shown = all.every(({ fingerprint }) => isShown(fingerprint, node));
      const [newest] = one.after;
      return term(named(names), {
        value: shown ? one.change.difference : null,
        masked: !shown && one.leftOut === null,
        leftOut: one.leftOut === null ? null : LEFT_OUT[one.leftOut],
        files: all.flatMap(({ files }) => files),
        cell: newest === undefined ? null : nodeCell(newest.contribution.places, node),
        opens:
          shown && newest !== undefined && one.leftOut === null
            ? numberAddress.ownChange(found.before, found.after, newest.fingerprint, node)
            : null,
      });
    })
    .filter(({ label: { sv } }) => sv !== '');
  return { label, change: found.change, terms: byName(terms) };
}
