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

const FOLLOWED_TABLES = Object.keys(FOLLOWED) as FollowedTable[];

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
    this.#tables = submission.tables(FOLLOWED_TABLES);
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

  /** Unpacks what has not been read yet, a submission at each step: in one go thousands would hold up whoever asks. */
  *read(submissions: readonly CollatedSubmission[]): Generator<void, void> {
    for (const one of submissions) {
      this.#kept(one);
      yield;
    }
  }

  #kept({ contribution, tables }: CollatedSubmission): Readonly<Record<string, string>> {
    const known = this.#tables.get(contribution);
    if (known !== undefined) return known;
    const kept = keptTables(tables(FOLLOWED_TABLES));
    this.#tables.set(contribution, kept);
    return kept;
  }

  protected rowsOf<K extends FollowedTable>(
    submission: CollatedSubmission,
    key: K,
  ): readonly FollowedRow<K>[] {
    const kept = this.#kept(submission);
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

/**
 * The rows that one follow-up asks for: those that were read last are kept, since what is counted of a table is
 * counted after one another. Let go with the follow-up.
 */
export class RowsInTurn extends FollowedRows {
  readonly #facts: FollowedRows;
  #last: { readonly asked: readonly unknown[]; readonly rows: readonly unknown[] } | null = null;

  constructor(facts: FollowedRows) {
    super();
    this.#facts = facts;
  }

  override rows<K extends FollowedTable>(
    ...asked: [submissions: readonly CollatedSubmission[], key: K, column: string]
  ): readonly Placed<FollowedRow<K>>[] {
    const last = this.#last;
    if (last?.asked.every((one, at) => one === asked[at]) === true)
      // Asked of the same table before.
      return last.rows as readonly Placed<FollowedRow<K>>[];
    const rows = this.#facts.rows(...asked);
    this.#last = { asked, rows };
    return rows;
  }

  protected rowsOf(): never {
    throw new Error('rows are asked of the facts');
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
