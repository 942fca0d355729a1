import type { CollatedSubmission } from '../../group/index.ts';
import type { Text } from '../../text/index.ts';
import type { FollowedRows } from '../plan-facts.ts';

/** One figure of a measure: a share has a denominator, a count has none. */
export interface MeasureFigure {
  /** Which of its measure's figures; the same from year to year. */
  readonly id: string;
  readonly label: Text;
  readonly value: number | null;
  readonly unit: 'count' | 'percent' | 'days';
  readonly numerator: number | null;
  readonly denominator: number | null;
  /** The rows that it counts, where those are not the measure's. */
  readonly terms?: readonly MeasureTerm[];
}

/** A row that a measure counts, with what it adds. */
export interface MeasureTerm {
  readonly label: string;
  readonly submission: CollatedSubmission;
  readonly cell: string | null;
  readonly value: number | null;
  readonly of: number | null;
}

/** What a way of counting gives; null where there is nothing to count. */
export interface Counted {
  readonly figures: readonly MeasureFigure[];
  readonly method: Text;
  readonly terms: readonly MeasureTerm[];
}

/** A way of counting: the year's submissions, their tables, and the year. */
export type Count = (
  submissions: readonly CollatedSubmission[],
  facts: FollowedRows,
  year: number,
) => Counted | null;

/** A count of things. */
export function count(id: string, label: Text, value: number): MeasureFigure {
  return { id, label, value, unit: 'count', numerator: value, denominator: null };
}

/** A number of days. */
export function inDays(id: string, label: Text, value: number | null): MeasureFigure {
  return { id, label, value, unit: 'days', numerator: null, denominator: null };
}

/** A share, in percent; null of nothing. */
export function share(id: string, label: Text, numerator: number, denominator: number): MeasureFigure {
  return {
    id,
    label,
    value: denominator === 0 ? null : (numerator / denominator) * 100,
    unit: 'percent',
    numerator,
    denominator,
  };
}
