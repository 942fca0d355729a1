/** A fault that was planted in a workbook, and where it must be reported. */
export interface ExpectedFault {
  /** What was done, such as `budget-as-text`. */
  readonly fault: string;
  /** Id of the rule that reports it. */
  readonly rule: string;
  readonly sheet: string;
  /** `G14`; null for a whole sheet or row. */
  readonly cell: string | null;
}

/** What is known of one file. */
export interface ExpectedFile<Score> {
  readonly file: string;
  /** Id in the register of whoever handed it in. */
  readonly organisation: string;
  readonly year: number;
  readonly verdict: 'ready' | 'not-ready' | 'unreadable';
  /** Why it cannot be read, as the reader's refusal names it. */
  readonly refusal: string | null;
  readonly faults: readonly ExpectedFault[];
  /** Files of the same organisation and year that say something else: somebody must decide. */
  readonly conflictsWith: readonly string[];
  /** The file whose very bytes it repeats. */
  readonly copyOf: string | null;
  /** Whether it takes part in the koncern's numbers. */
  readonly counts: boolean;
  /** Its true score; null where it cannot be read, or was not asked for. */
  readonly score: Score | null;
}

/** What merging the whole sample must give for the newest year. */
export interface ExpectedMerge<Group> {
  readonly year: number;
  readonly organisations: {
    readonly expected: number;
    /** Ids of organisations that nothing readable in their name has come from. */
    readonly missing: readonly string[];
    /** Files, sorted. */
    readonly failed: readonly string[];
    readonly notReady: readonly string[];
    readonly conflicts: readonly (readonly string[])[];
  };
  /** The true koncern numbers; null when they were not asked for. */
  readonly group: Group | null;
}

/** `expected.json`: the truth about a sample, made from its model and never by reading its workbooks. */
export interface ExpectedSample<Score = unknown, Group = unknown> {
  readonly schemaVersion: 1;
  readonly notice: string;
  readonly seed: number;
  readonly organisations: number;
  readonly years: readonly number[];
  readonly instrument: string;
  readonly files: readonly ExpectedFile<Score>[];
  readonly merge: ExpectedMerge<Group>;
}
