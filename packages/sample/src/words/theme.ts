import type { SampleRow } from '../model/model.ts';

type Steps<K extends 'innovationStep' | 'externalStep'> = readonly (readonly [
  NonNullable<SampleRow<'portfolio'>[K]>,
  number,
])[];

/** A kind of initiative: how it is named, where it lies on the two axes, and how people motivate that. */
export interface Theme {
  /** The name around its subject, which stands at `{}`. */
  readonly name: string;
  /** What it can be about, in a förvaltning and in a bolag. */
  readonly department: readonly string[];
  readonly company: readonly string[];
  readonly innovation: Steps<'innovationStep'>;
  readonly external: Steps<'externalStep'>;
  readonly motivations: readonly string[];
  readonly goalAreas: readonly string[];
  readonly planBenefits: readonly string[];
  readonly targetGroups: readonly ('residents' | 'visitors' | 'business' | 'employees')[];
}

export const efficiency: Steps<'innovationStep'> = [
  ['efficiencyOnly', 6],
  ['mostlyEfficiency', 4],
];
export const ratherEfficiency: Steps<'innovationStep'> = [
  ['efficiencyOnly', 2],
  ['mostlyEfficiency', 6],
  ['even', 2],
];
export const ratherInnovation: Steps<'innovationStep'> = [
  ['even', 4],
  ['mostlyInnovation', 5],
  ['innovationOnly', 1],
];
export const innovation: Steps<'innovationStep'> = [
  ['mostlyInnovation', 6],
  ['innovationOnly', 4],
];
export const internal: Steps<'externalStep'> = [
  ['internalOnly', 6],
  ['mostlyInternal', 4],
];
export const ratherInternal: Steps<'externalStep'> = [
  ['internalOnly', 2],
  ['mostlyInternal', 5],
  ['even', 3],
];
export const ratherExternal: Steps<'externalStep'> = [
  ['even', 3],
  ['mostlyExternal', 6],
  ['externalOnly', 1],
];
export const external: Steps<'externalStep'> = [
  ['mostlyExternal', 4],
  ['externalOnly', 6],
];
