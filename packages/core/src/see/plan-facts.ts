import type { Extract } from '../group/index.ts';
import { type CollatedSubmission, type Contribution, hasTable, rowsOf, tableCells } from '../group/index.ts';
import type { RowOf, TableKey } from '../workbook/index.ts';

/** A value and where it stands. */
export interface Placed<T> {
  readonly submission: CollatedSubmission;
  /** `Insatser!A4`. */
  readonly cell: string | null;
  readonly value: T;
}

/**
 * What the plan's follow-up is made of: of each table, the columns that it asks for. The rest is let go
 * when a workbook has been unpacked; there may be thousands of them.
 */
const FOLLOWED = {
  actions: [
    'id',
    'name',
    'status',
    'planActions',
    'goalAreas',
    'indicators',
    'competence',
    'due',
    'responsible',
  ],
  cases: ['id', 'name', 'outcome', 'receivedOn', 'treatedOn', 'deferralReason'],
  competences: ['competence'],
  dataSets: ['id', 'name', 'role', 'sharedWith', 'callsPerYear'],
  portfolio: ['id', 'name', 'decidedOn', 'realisationPlan'],
  processMeasures: ['measure', 'concerns', 'period', 'count', 'total', 'leadTimeAnalogue', 'leadTimeDigital'],
} as const satisfies { readonly [K in TableKey]?: readonly (keyof RowOf<K>['values'])[] };

/** Rows that the plan's follow-up is made of, each with its place. */
export type FollowedTable = keyof typeof FOLLOWED;

/** A row of one of the followed tables. */
export type FollowedRow<K extends FollowedTable> = Pick<
  RowOf<K>['values'],
  (typeof FOLLOWED)[K][number] & keyof RowOf<K>['values']
>;

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
    return submissions.flatMap((submission) => {
      const rows = rowsOf(this.#tablesOf(submission), key);
      if (rows.length === 0) return [];
      const cell = tableCells(submission.contribution.places, key, column);
      return rows.map((value, row): Placed<FollowedRow<K>> => ({ submission, cell: cell(row), value }));
    });
  }

  /** Whether a submission has a sheet at all: an optional sheet that nobody handed in says nothing. */
  has({ contribution }: CollatedSubmission, key: FollowedTable): boolean {
    return hasTable(contribution.places, key);
  }

  #tablesOf({ contribution, tables }: CollatedSubmission): Extract['tables'] {
    const known = this.#tables.get(contribution);
    if (known !== undefined) return known;
    const all = tables();
    const kept = Object.fromEntries(
      Object.entries(FOLLOWED).map(([key, columns]) => [
        key,
        (all[key] ?? []).map((row) =>
          Object.fromEntries(columns.map((column) => [column, row[column] ?? null])),
        ),
      ]),
    );
    this.#tables.set(contribution, kept);
    return kept;
  }
}
