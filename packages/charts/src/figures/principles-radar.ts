import { type Language, plainText } from '@nylage/core/text';
import type { Datum, Radar } from '../description.ts';
import { highestAndLowest } from './highest-and-lowest.ts';

/** What the radar of principles is drawn from; percent. */
export interface PrinciplesRadar {
  readonly id: string;
  readonly principles: readonly string[];
  readonly series: readonly { readonly name: string; readonly data: readonly Datum[] }[];
  readonly notes: readonly string[];
}

/** Every principle on a spoke, one ring per series. */
export function principlesRadar(given: PrinciplesRadar, language: Language): Radar {
  const sv = language === 'sv';
  const last = given.series.at(-1);
  const linked = highestAndLowest(last?.name ?? '', given.principles, last?.data ?? [], language);
  return {
    kind: 'radar',
    id: given.id,
    title: sv ? 'Alla principer' : 'All principles',
    sentence: plainText(linked),
    linked,
    notes: given.notes,
    categories: given.principles,
    valueAxis: { title: sv ? 'Resultat' : 'Result', min: 0, max: 100, unit: '%' },
    series: given.series,
  };
}
