import { formatCount, type Language } from '@nylage/core/text';
import type { Datum, Radar } from '../description.ts';

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
  const first = given.series[0];
  const known = first?.data.filter(({ value }) => value !== null).length ?? 0;
  return {
    kind: 'radar',
    id: given.id,
    title: sv ? 'Alla principer' : 'All principles',
    sentence: sv
      ? `${formatCount(known, 'sv')} av ${formatCount(given.principles.length, 'sv')} principer har ett värde. Siffrorna står i tabellen.`
      : `${formatCount(known, 'en')} of ${formatCount(given.principles.length, 'en')} principles have a value. The table has the numbers.`,
    notes: given.notes,
    categories: given.principles,
    valueAxis: { title: sv ? 'Resultat' : 'Result', min: 0, max: 100, unit: '%' },
    series: given.series,
  };
}
