import {
  type CollateOptions,
  type FileOutcome,
  mergeGroup,
  NO_DECISIONS,
  type Register,
} from '../group/index.ts';
import { asItIs, contract, handedIn, submissionWith } from '../group/test-support.ts';
import type { Change } from '../rules/index.ts';

/** A workbook of an organisation, handed in; the clean one with some changes. */
export function workbook(organisation: string, ...changes: readonly Change[]): FileOutcome {
  const year = changes.flatMap((one) => (one.kind === 'fact' && one.key === 'year' ? [one.value] : []))[0];
  return handedIn(
    `${organisation}-${String(year ?? 2022)}.xlsx`,
    submissionWith({ kind: 'fact', key: 'organisation', value: organisation }, ...changes),
  );
}

/** A view of what was handed in. */
export function viewOf(
  files: readonly FileOutcome[],
  register: Register | null = null,
  more: Partial<CollateOptions> = {},
) {
  return mergeGroup(files, {
    instrument: contract.instrument,
    register,
    decisions: NO_DECISIONS,
    includeNotReady: false,
    unpack: asItIs,
    ...more,
  });
}

/** A fact of *Om arbetsboken*. */
export function fact(key: string, value: string | number): Change {
  return { kind: 'fact', key, value };
}

/** A row of a table. */
export function row(
  sheet: Extract<Change, { kind: 'add-row' }>['sheet'],
  values: Extract<Change, { kind: 'add-row' }>['values'],
): Change {
  return { kind: 'add-row', sheet, values };
}
