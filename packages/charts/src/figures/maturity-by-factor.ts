import { formatCount, formatPercent, type Language } from '@nylage/core/text';
import type { ClusteredColumns, Datum } from '../description.ts';

/** How organisations are weighed in a mean. */
export type MeanKind = 'organisation' | 'respondent';

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
    readonly data: readonly Datum[];
  }[];
  readonly references: ClusteredColumns['references'];
  readonly notes: readonly string[];
}

/** Figure 1: maturity by factor and year. */
export function maturityByFactor(given: MaturityByFactor, language: Language): ClusteredColumns {
  const sv = language === 'sv';
  const last = given.years.at(-1);
  const known = given.factors.flatMap((factor, at) => {
    const value = last?.data[at]?.value ?? null;
    return value === null ? [] : [{ factor, value }];
  });
  const highest = known.reduce((best, one) => (one.value > best.value ? one : best), known[0] ?? NOTHING);
  const lowest = known.reduce((least, one) => (one.value < least.value ? one : least), known[0] ?? NOTHING);
  const missing = given.factors.length - known.length;
  const sentence =
    last === undefined || known.length === 0
      ? sv
        ? 'Inga värden att visa än.'
        : 'No values to show yet.'
      : [
          sv
            ? `${last.year} är ${highest.factor} högst med ${formatPercent(highest.value, 'sv')} och ${lowest.factor} lägst med ${formatPercent(lowest.value, 'sv')}.`
            : `In ${last.year} ${highest.factor} is highest at ${formatPercent(highest.value, 'en')} and ${lowest.factor} lowest at ${formatPercent(lowest.value, 'en')}.`,
          missing === 0
            ? ''
            : sv
              ? `${formatCount(missing, 'sv')} saknas.`
              : `${formatCount(missing, 'en')} missing.`,
        ]
          .filter((part) => part !== '')
          .join(' ');
  return {
    kind: 'clustered-columns',
    id: given.id,
    title: titleOf(given, language),
    sentence,
    notes: given.notes,
    categories: given.factors,
    valueAxis: { title: sv ? 'Resultat' : 'Result', min: 0, max: 100, unit: '%' },
    series: given.years.map(({ year, organisations, data }) => ({
      name:
        organisations === null
          ? String(year)
          : `${year} (${formatCount(organisations, language)} ${sv ? 'organisationer' : 'organisations'})`,
      data,
    })),
    references: given.references,
  };
}

const NOTHING = { factor: '', value: 0 } as const;

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
