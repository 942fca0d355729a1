import type { SampleRow } from '../model/model.ts';

type Benefit = SampleRow<'benefits'>;

/** A benefit that can be measured: from about `from` to about `to`. */
export interface BenefitWords {
  readonly name: string;
  readonly measure: string;
  readonly unit: string;
  readonly from: number;
  readonly to: number;
  readonly category: NonNullable<Benefit['category']>;
  readonly direction: NonNullable<Benefit['direction']>;
  readonly targetGroup: 'residents' | 'visitors' | 'business' | 'employees';
}

export const benefitWords: readonly BenefitWords[] = [
  {
    name: 'Kortare väntan på besked',
    measure: 'Dagar till besked',
    unit: 'dagar',
    from: 40,
    to: 25,
    category: 'quality',
    direction: 'external',
    targetGroup: 'residents',
  },
  {
    name: 'Fler klarar ärendet utan hjälp',
    measure: 'Ärenden utan kontakt',
    unit: 'procent',
    from: 35,
    to: 70,
    category: 'quality',
    direction: 'external',
    targetGroup: 'residents',
  },
  {
    name: 'Mindre tid till manuell registrering',
    measure: 'Timmar i månaden',
    unit: 'timmar',
    from: 120,
    to: 40,
    category: 'redistribution',
    direction: 'internal',
    targetGroup: 'employees',
  },
  {
    name: 'Lägre kostnad för utskick',
    measure: 'Kostnad för porto',
    unit: 'tkr om året',
    from: 90,
    to: 20,
    category: 'financial',
    direction: 'internal',
    targetGroup: 'employees',
  },
  {
    name: 'Färre onödiga resor',
    measure: 'Körda mil',
    unit: 'mil om året',
    from: 2400,
    to: 1800,
    category: 'society',
    direction: 'external',
    targetGroup: 'residents',
  },
  {
    name: 'Fler nya användare av data',
    measure: 'Externa användare',
    unit: 'användare',
    from: 3,
    to: 20,
    category: 'society',
    direction: 'external',
    targetGroup: 'business',
  },
  {
    name: 'Nöjdare besökare',
    measure: 'Nöjda i enkät',
    unit: 'procent',
    from: 62,
    to: 75,
    category: 'quality',
    direction: 'external',
    targetGroup: 'visitors',
  },
  {
    name: 'Lägre energikostnad',
    measure: 'Inköpt energi',
    unit: 'MWh om året',
    from: 800,
    to: 700,
    category: 'financial',
    direction: 'internal',
    targetGroup: 'employees',
  },
];

/** Roles that see to it that a benefit arises. */
export const benefitOwners = [
  'Enhetschef service',
  'Enhetschef drift',
  'Verksamhetschef',
  'Kundtjänstchef',
  'Ekonomichef',
] as const;
