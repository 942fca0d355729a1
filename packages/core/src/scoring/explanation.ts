import type { Text } from '../text/index.ts';

/** Why something below a number is not in its sum. */
export type LeftOutReason =
  | 'no-value'
  | 'dont-know'
  | 'blank'
  /** A formula that no program has worked out: there is no value to count ([C6]). */
  | 'not-worked-out'
  | 'excluded'
  | 'not-classified'
  | 'no-weight'
  | 'what-if'
  | 'finished'
  | 'cancelled'
  | 'taken-out';

/** What a number counts: percent, things, percentage points of spread or distance, or a weight. */
export type NumberUnit = 'percent' | 'count' | 'width' | 'weight';

/** How the terms of a number become it. */
export type ExplanationMethod =
  | 'mean-of-children'
  | 'mean-of-respondents'
  | 'mean-of-answers'
  | 'delivered'
  | 'weighted-mean'
  | 'count-of-respondents'
  | 'largest-of-parts'
  | 'share-of-invited'
  | 'sample-deviation'
  | 'count-of-initiatives'
  | 'share-of-weight'
  | 'weighted-deviation'
  | 'straight-line'
  | 'in-cell'
  | 'nothing';

/** One term of a sum: what it is, what it adds, and where it stands. */
export interface Term {
  readonly id: string;
  readonly label: Text;
  /** In `unit`; null when it adds nothing. */
  readonly value: number | null;
  readonly unit: NumberUnit;
  /** What it weighs in the mean; null when it is left out. */
  readonly weight: number | null;
  /** `Enkätsvar!C7`; null where it stands in no single cell. */
  readonly cell: string | null;
  readonly leftOut: LeftOutReason | null;
  /** What explains the term in turn; null where its own terms and cell say all there is. */
  readonly opens: string | null;
  readonly terms: readonly Term[];
}

/** How a number was made: its terms add up to it. */
export interface Explanation {
  readonly id: string;
  readonly label: Text;
  readonly method: ExplanationMethod;
  /** In `unit`; for a portfolio one of its two axes. */
  readonly value: number | null;
  readonly unit: NumberUnit;
  readonly n: number;
  /** The arithmetic from the terms to the value, where the method alone does not say it. */
  readonly steps: readonly Text[];
  /** How many answered below a node of the maturity, and which of their answers are not in it and why. */
  readonly answers?: readonly Text[];
  readonly terms: readonly Term[];
  /** A second breakdown that need not add up: the statements of a principle ([S3]). */
  readonly alsoBy: readonly Term[];
}

/** A term in percent with nothing below it. */
export function term(known: Pick<Term, 'id' | 'label' | 'value'> & Partial<Term>): Term {
  return {
    unit: 'percent',
    weight: known.value === null ? null : 1,
    cell: null,
    leftOut: null,
    opens: null,
    terms: [],
    ...known,
  };
}
