import type { RowOf, TableKey } from '../workbook/index.ts';
import { normaliseLabel } from '../workbook/normalise.ts';
import type { Extract } from './extract-model.ts';

/** A data set as one organisation tells of it. */
export interface DataSetClaim {
  /** The row's position in the extract, from 0; so in the others. */
  readonly row: number;
  readonly id: string | null;
  readonly name: string;
  readonly role: 'ownsAndShares' | 'uses' | null;
  /** Organisations as they were typed. */
  readonly sharedWith: readonly string[];
  readonly fetchedFrom: readonly string[];
}

/** An action that waits for something that is not in its organisation's own list. */
export interface WaitClaim {
  readonly row: number;
  readonly id: string | null;
  readonly due: string | null;
  /** What it waits for, as typed. */
  readonly waitsFor: readonly string[];
}

/** A benefit that others may have registered too: a shared one, or one of a shared initiative. */
export interface BenefitClaim {
  readonly row: number;
  readonly id: string | null;
  readonly name: string;
  /** The shared id of its initiative; null where that is the organisation's own. */
  readonly sharedId: string | null;
  readonly shared: boolean;
}

/** What a shared initiative's row says in words. */
export interface SharedText {
  readonly row: number;
  readonly text: string;
}

/** What an organisation's workbook says that others' workbooks can agree or disagree with. */
export interface Claims {
  readonly dataSets: readonly DataSetClaim[];
  readonly waits: readonly WaitClaim[];
  readonly benefits: readonly BenefitClaim[];
  readonly sharedTexts: readonly SharedText[];
}

/** One list for every data set that is shared with nobody: there are many. */
const NOBODY: readonly string[] = [];

/** The claims in an extract's tables; the rest of the tables is not kept in reach. */
export function claimsOf(tables: Extract['tables']): Claims {
  const portfolio = rowsOf(tables, 'portfolio');
  const shared = portfolio.map(({ ownership, sharedId }) =>
    ownership === 'own' || ownership === null ? null : sharedId,
  );
  const initiatives = new Map(
    portfolio.map(({ id }, at) => [normaliseLabel(id ?? ''), shared[at] ?? null] as const),
  );
  const actions = rowsOf(tables, 'actions');
  const own = new Set(actions.map(({ id }) => normaliseLabel(id ?? '')));
  return {
    dataSets: rowsOf(tables, 'dataSets').map(({ id, name, role, sharedWith, fetchedFrom }, row) => ({
      row,
      id,
      name: name ?? '',
      role,
      sharedWith: sharedWith ?? NOBODY,
      fetchedFrom: fetchedFrom ?? NOBODY,
    })),
    waits: actions.flatMap(({ id, due, dependsOn }, row) => {
      const waitsFor = (dependsOn ?? []).filter((other) => !own.has(normaliseLabel(other)));
      return waitsFor.length === 0 ? [] : [{ row, id, due, waitsFor }];
    }),
    benefits: rowsOf(tables, 'benefits').flatMap(({ id, name, initiativeId, ownership }, row) => {
      const sharedId = initiatives.get(normaliseLabel(initiativeId ?? '')) ?? null;
      const isShared = ownership === 'shared';
      return name === null || (sharedId === null && !isShared)
        ? []
        : [{ row, id, name, sharedId, shared: isShared }];
    }),
    sharedTexts: portfolio.flatMap(({ name, motivation }, row) =>
      shared[row] == null ? [] : [{ row, text: [name, motivation].filter((one) => one !== null).join('. ') }],
    ),
  };
}

/** A table's rows with their columns' own types. */
export function rowsOf<K extends TableKey>(tables: Extract['tables'], key: K): readonly RowOf<K>['values'][] {
  // Reading the extract has checked the rows against the contract's columns.
  return (tables[key] ?? []) as unknown as readonly RowOf<K>['values'][];
}
