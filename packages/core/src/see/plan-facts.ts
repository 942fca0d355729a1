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

/** Where the plan's follow-up finds its rows. */
export abstract class FollowedRows {
  /** Every row of a table, in order of submission and row. */
  rows<K extends FollowedTable>(
    submissions: readonly CollatedSubmission[],
    key: K,
    column: string,
  ): readonly Placed<FollowedRow<K>>[] {
    return submissions.flatMap((submission) => {
      const rows = this.rowsOf(submission, key);
      if (rows.length === 0) return [];
      const cell = tableCells(submission.contribution.places, key, column);
      return rows.map((value, row): Placed<FollowedRow<K>> => ({ submission, cell: cell(row), value }));
    });
  }

  /** Whether a submission has a sheet at all: an optional sheet that nobody handed in says nothing. */
  has({ contribution }: CollatedSubmission, key: FollowedTable): boolean {
    return hasTable(contribution.places, key);
  }

  protected abstract rowsOf<K extends FollowedTable>(
    submission: CollatedSubmission,
    key: K,
  ): readonly FollowedRow<K>[];
}

/** The rows of one submission, let go with this; what is read of them must not be kept. */
export class PassingFacts extends FollowedRows {
  readonly #tables: Extract['tables'];

  constructor(submission: CollatedSubmission) {
    super();
    this.#tables = submission.tables();
  }

  protected rowsOf<K extends FollowedTable>(_: CollatedSubmission, key: K): readonly RowOf<K>['values'][] {
    return rowsOf(this.#tables, key);
  }
}

/**
 * Reads the tables that the plan's follow-up is made of, each submission's once however often it is
 * asked: unpacking is dear. They are kept as JSON, a third of what the rows take as objects. Every text in
 * them is a copy: one cut out of what was unpacked would keep all of that in memory, a quarter of a
 * megabyte for each workbook.
 */
export class PlanFacts extends FollowedRows {
  readonly #tables = new WeakMap<Contribution, Readonly<Record<string, string>>>();

  protected rowsOf<K extends FollowedTable>(
    { contribution, tables }: CollatedSubmission,
    key: K,
  ): readonly FollowedRow<K>[] {
    let kept = this.#tables.get(contribution);
    if (kept === undefined) {
      kept = keptTables(tables());
      this.#tables.set(contribution, kept);
    }
    const rows = JSON.parse(kept[key] ?? '[]') as readonly (readonly unknown[])[];
    const columns: readonly string[] = FOLLOWED[key];
    return rows.map((values) => {
      // Field by field in one order: rows of one shape, a tenth of the time that entries take.
      const row: Record<string, unknown> = {};
      for (const [at, column] of columns.entries()) row[column] = values[at];
      // What `keptTables` wrote of an extract's own rows.
      return row as unknown as FollowedRow<K>;
    });
  }
}

/** Each followed table as JSON: of each row, its followed values in the columns' order. */
function keptTables(tables: Extract['tables']): Readonly<Record<string, string>> {
  return Object.fromEntries(
    Object.entries(FOLLOWED).map(([key, columns]) => [
      key,
      JSON.stringify((tables[key] ?? []).map((row) => columns.map((column) => row[column] ?? null))),
    ]),
  );
}
