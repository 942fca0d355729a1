import type { Change } from '../../../rules/index.ts';

type Values = Readonly<Record<string, string | number>>;

/** A row of *Datamängder* for a data set that the organisation owns. */
export function ownedDataSet(values: Values = {}): Change {
  return {
    kind: 'add-row',
    sheet: 'dataSets',
    values: {
      id: 'D-07',
      name: 'Lekplatser',
      role: 'Äger och delar',
      owner: 'Enhetschef park',
      hasDefinition: 'Ja',
      ...values,
    },
  };
}

/** A row of *Datamängder* for a data set that the organisation uses. */
export function usedDataSet(values: Values = {}): Change {
  return {
    kind: 'add-row',
    sheet: 'dataSets',
    values: { id: 'D-07', name: 'Lekplatser', role: 'Använder', owner: 'Enhetschef park', ...values },
  };
}
