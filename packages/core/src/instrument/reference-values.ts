import type { Text } from '../text/text.ts';

/** A published figure to hold a result against. Never joined with others into a series. */
export interface ReferenceValue {
  readonly id: string;
  /** Percent, 0–100. */
  readonly value: number;
  readonly year: number;
  readonly label: Text;
  /** Whom the figure speaks of. */
  readonly population: Text;
  readonly source: Text;
  /** Shown without being asked for. */
  readonly shownByDefault: boolean;
}

/**
 * Figures that exist in public: each with its own population, none shown unless asked for
 * (R15). Survey results of one instrument only; other surveys are not comparable and left out.
 */
export const referenceValues: readonly ReferenceValue[] = [
  {
    id: 'miljoforvaltningen-2020',
    value: 45,
    year: 2020,
    label: { sv: 'Miljöförvaltningen 2020', en: 'Environment Administration 2020' },
    population: { sv: 'En förvaltning i Göteborg', en: 'One department in Gothenburg' },
    source: {
      sv: 'Underlaget till planen för digitalisering 2022–2025',
      en: 'Papers of the plan for digitalisation 2022–2025',
    },
    shownByDefault: false,
  },
  {
    id: 'national-2019',
    value: 41,
    year: 2019,
    label: { sv: 'Nationellt 2019', en: 'National 2019' },
    population: {
      sv: 'Svenska organisationer som mätte 2019 (antalet är inte känt)',
      en: 'Swedish organisations that measured in 2019 (number not known)',
    },
    source: { sv: 'Nationell sammanställning', en: 'National summary' },
    shownByDefault: false,
  },
  {
    id: 'national-2020',
    value: 47,
    year: 2020,
    label: { sv: 'Nationellt 2020', en: 'National 2020' },
    population: { sv: '29 svenska organisationer', en: '29 Swedish organisations' },
    source: { sv: 'Nationell sammanställning', en: 'National summary' },
    shownByDefault: false,
  },
  {
    id: 'national-2021',
    value: 51,
    year: 2021,
    label: { sv: 'Nationellt 2021', en: 'National 2021' },
    population: {
      sv: 'Svenska organisationer som mätte 2021 (antalet är inte känt; källan skriver 53 → 51)',
      en: 'Swedish organisations that measured in 2021 (number not known; the source writes 53 → 51)',
    },
    source: { sv: 'Nationell sammanställning', en: 'National summary' },
    shownByDefault: false,
  },
  {
    id: 'national-goal-2023',
    value: 55,
    year: 2023,
    label: { sv: 'Nationellt mål till 2023', en: 'National goal by 2023' },
    population: { sv: 'Mål, inget resultat', en: 'A goal, not a result' },
    source: { sv: 'Nationell sammanställning', en: 'National summary' },
    shownByDefault: false,
  },
  {
    id: 'nacka-2022',
    value: 56,
    year: 2022,
    label: { sv: 'Nacka 2022', en: 'Nacka 2022' },
    population: {
      sv: 'Nacka kommun: 204 inbjudna, 73 % svarade',
      en: 'Municipality of Nacka: 204 invited, 73 % answered',
    },
    source: { sv: 'Nacka kommun', en: 'Municipality of Nacka' },
    shownByDefault: false,
  },
];
