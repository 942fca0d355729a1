import type { OracleInstrument, OracleWorkbook } from './oracle-input.ts';

/** The independent implementation that true scores come from; whoever composes the program hands it in. */
export interface Oracle<Score, Group> {
  readonly scoreWorkbook: (instrument: OracleInstrument, workbook: OracleWorkbook) => Score;
  readonly mergeWorkbooks: (
    instrument: OracleInstrument,
    workbooks: readonly OracleWorkbook[],
    options: { readonly expected: number | null },
  ) => Group;
}
