import type { Extract } from '../group/index.ts';
import { type CollatedSubmission, type Contribution, rowsOf, tableCell } from '../group/index.ts';
import type { RowOf, TableKey } from '../workbook/index.ts';

/** A value and where it stands. */
export interface Placed<T> {
  readonly submission: CollatedSubmission;
  /** `Insatser!A4`. */
  readonly cell: string | null;
  readonly value: T;
}

/** Rows that the plan's follow-up is made of, each with its place. */
export type FollowedTable =
  | 'actions'
  | 'cases'
  | 'competences'
  | 'dataSets'
  | 'portfolio'
  | 'processMeasures';

/** A row of one of the followed tables. */
export type FollowedRow<K extends TableKey> = RowOf<K>['values'];

/**
 * Reads the tables that the plan's follow-up is made of, each submission's once however often it is
 * asked: unpacking is dear.
 */
export class PlanFacts {
  readonly #tables = new WeakMap<Contribution, Extract['tables']>();

  /** Every row of a table, in order of submission and row. */
  rows<K extends FollowedTable>(
    submissions: readonly CollatedSubmission[],
    key: K,
    column: string,
  ): readonly Placed<FollowedRow<K>>[] {
    return submissions.flatMap((submission) =>
      rowsOf(this.#tablesOf(submission), key).map(
        (value, row): Placed<FollowedRow<K>> => ({
          submission,
          cell: tableCell(submission.contribution.places, key, row, column),
          value,
        }),
      ),
    );
  }

  /** Whether a submission has a sheet at all: an optional sheet that nobody handed in says nothing. */
  has({ contribution }: CollatedSubmission, key: FollowedTable): boolean {
    return contribution.places.tables[key] !== undefined;
  }

  #tablesOf({ contribution, tables }: CollatedSubmission): Extract['tables'] {
    const known = this.#tables.get(contribution);
    if (known !== undefined) return known;
    const all = tables();
    const kept = Object.fromEntries(KEPT.map((key) => [key, all[key] ?? []]));
    this.#tables.set(contribution, kept);
    return kept;
  }
}

const KEPT: readonly FollowedTable[] = [
  'actions',
  'cases',
  'competences',
  'dataSets',
  'portfolio',
  'processMeasures',
];
