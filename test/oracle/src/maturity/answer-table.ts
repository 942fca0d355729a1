import type { Answer, Instrument, Respondent } from '../input.ts';

/** A grade on the scale, or why there is none. */
export type Cell = number | 'dontKnow' | 'blank' | 'excluded';

/** The survey turned on its side: for each statement one cell per respondent, in the order of the rows. */
export interface AnswerTable {
  readonly min: number;
  readonly max: number;
  readonly respondents: number;
  readonly columns: ReadonlyMap<string, readonly Cell[]>;
}

/** Reads the rows that are respondents [C5]: those with a number or at least one answer on the scale. */
export function answerTable(instrument: Instrument, rows: readonly Respondent[]): AnswerTable {
  const { min, max } = instrument;
  if (!Number.isInteger(min) || !Number.isInteger(max) || min >= max) {
    throw new RangeError('the ends of the scale must be whole numbers, the lower one first');
  }
  const ids = instrument.dimensions
    .flatMap((dimension) => dimension.factors)
    .flatMap((factor) => factor.principles)
    .flatMap((principle) => principle.statements);
  const read = rows
    .map((row) => ({ number: row.number, cells: ids.map((id) => cellOf(row.answers[id], min, max)) }))
    .filter((row) => row.number !== null || row.cells.some(isGrade));
  const column = (index: number) => read.map((row) => row.cells[index] ?? 'blank');
  return {
    min,
    max,
    respondents: read.length,
    columns: new Map(ids.map((id, index) => [id, column(index)])),
  };
}

/** The same respondents, asked only the statements that `keeps` accepts. */
export function onlyStatements(table: AnswerTable, keeps: (id: string) => boolean): AnswerTable {
  return { ...table, columns: new Map([...table.columns].filter(([id]) => keeps(id))) };
}

/** Whether a cell holds an answer. */
export function isGrade(cell: Cell): cell is number {
  return typeof cell === 'number';
}

/** [C4]: what is off the scale or fractional is excluded, never clamped. */
function cellOf(answer: Answer | undefined, min: number, max: number): Cell {
  if (answer === null || answer === undefined) return 'blank';
  if (typeof answer !== 'number') return answer;
  return Number.isInteger(answer) && answer >= min && answer <= max ? answer : 'excluded';
}
