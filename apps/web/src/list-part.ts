/** Which rows of a long list are asked for. */
export interface Span {
  readonly from: number;
  readonly count: number;
}

/** Some rows of a long list that the worker keeps: what one page of a table shows. */
export interface ListPart<T> {
  readonly rows: readonly T[];
  /** Rows in the whole list. */
  readonly all: number;
}

/** The rows that are asked for, each made as it is to be shown: nothing is made of the others. */
export function partOf<T, Row>(
  list: readonly T[],
  { from, count }: Span,
  rowOf: (one: T) => Row,
): ListPart<Row> {
  return { rows: list.slice(from, from + count).map(rowOf), all: list.length };
}
