import { formatCount, formatPercent, type Language, linkNumber, plainText } from '@nylage/core/text';
import type { ClusteredColumns, ColumnBehind, Datum } from '../description.ts';
import { highestAndLowest } from './highest-and-lowest.ts';

/** How organisations are weighed in a mean. */
export type MeanKind = 'organisation' | 'respondent';

/** A year's response rate, in percent. */
export interface RateOfYear {
  readonly value: number;
  readonly opens: string | null;
  /** How many organisations state it, of how many; null for a single one. */
  readonly stated: {
    readonly organisations: number;
    readonly of: number;
    readonly opens: string | null;
    readonly opensOf: string | null;
  } | null;
}

/** What figure 1 is drawn from: plain numbers. */
export interface MaturityByFactor {
  readonly id: string;
  /** Whose maturity: a name, or null for the koncern. */
  readonly whose: string | null;
  readonly mean: MeanKind | null;
  readonly factors: readonly string[];
  /** Oldest first; data in the order of the factors. */
  readonly years: readonly {
    readonly year: number;
    /** Organisations behind the year, or null for a single one. */
    readonly organisations: number | null;
    /** What opens how many they are. */
    readonly opens?: string | null;
    readonly data: readonly Datum[];
    /** What the table says beside each factor: n, spread. */
    readonly behind?: readonly ColumnBehind[];
    /** How many of those invited answered; null or left out where that is not known, or not shown. */
    readonly responseRate?: RateOfYear | null;
  }[];
  readonly references: ClusteredColumns['references'];
  readonly notes: readonly string[];
}

/** Figure 1: maturity by factor and year. */
export function maturityByFactor(given: MaturityByFactor, language: Language): ClusteredColumns {
  const sv = language === 'sv';
  const last = given.years.at(-1);
  const linked = [
    highestAndLowest(String(last?.year ?? ''), given.factors, last?.data ?? [], language),
    ...(last?.responseRate == null ? [] : [rateSentence(last.year, last.responseRate, language)]),
  ].join(' ');
  return {
    kind: 'clustered-columns',
    id: given.id,
    title: titleOf(given, language),
    sentence: plainText(linked),
    linked,
    notes: given.notes,
    categories: given.factors,
    valueAxis: { title: sv ? 'Resultat' : 'Result', min: 0, max: 100, unit: '%' },
    series: given.years.map(({ year, organisations, opens = null, data, behind }) => {
      const count = organisations === null ? null : formatCount(organisations, language);
      const one = organisations === 1;
      const noun = sv ? (one ? 'organisation' : 'organisationer') : one ? 'organisation' : 'organisations';
      const named = (shown: string): string => `${year} (${shown} ${noun})`;
      return {
        name: count === null ? String(year) : named(count),
        ...(count === null ? {} : { linked: named(linkNumber(count, opens)) }),
        data,
        ...(behind === undefined
          ? {}
          : { behind: behind.map(({ name, linked }) => ({ name: `${year}: ${name}`, linked })) }),
      };
    }),
    facts: given.years.some(({ responseRate }) => responseRate != null)
      ? [
          {
            name: sv ? 'Svarsfrekvens' : 'Response rate',
            data: given.years.map(({ responseRate }) => ({
              value: responseRate?.value ?? null,
              opens: responseRate?.opens ?? null,
            })),
          },
        ]
      : [],
    references: given.references,
  };
}

function rateSentence(year: number, { value, opens, stated }: RateOfYear, language: Language): string {
  const sv = language === 'sv';
  const rate = linkNumber(formatPercent(value, language), opens);
  const says = sv ? `Svarsfrekvensen ${year} är ${rate}` : `The response rate in ${year} is ${rate}`;
  if (stated === null) return `${says}.`;
  const some = linkNumber(formatCount(stated.organisations, language), stated.opens);
  const all = linkNumber(formatCount(stated.of, language), stated.opensOf);
  return sv
    ? `${says} (${some} av ${all} organisationer anger den).`
    : `${says} (${some} of ${all} organisations state it).`;
}

function titleOf({ whose, mean }: MaturityByFactor, language: Language): string {
  const sv = language === 'sv';
  const about = sv ? 'Digital mognad per faktor och år' : 'Digital maturity by factor and year';
  const weighing =
    mean === null
      ? ''
      : mean === 'organisation'
        ? sv
          ? ', varje organisation väger lika'
          : ', every organisation weighs the same'
        : sv
          ? ', varje svar väger lika'
          : ', every response weighs the same';
  return `${whose === null ? '' : `${whose}: `}${about}${weighing}`;
}
