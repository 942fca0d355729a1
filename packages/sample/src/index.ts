/**
 * The sample: fictitious organisations and their workbooks, made from a seed. Pure: no Node, no DOM,
 * no clock; works on the command line and in a worker. Imports core and xlsx, never test code.
 */
export { BENCH_CELLS, type BenchOptions, benchWorkbooks } from './bench/bench-workbooks.ts';
export { plainSheets } from './cells/plain-sheets.ts';
export { type CellRow, toCells, type WorkbookCells } from './cells/to-cells.ts';
export type { DraftCell, Edit } from './draft/edit.ts';
export { faults } from './faults/catalogue.ts';
export type { Fault } from './faults/fault.ts';
export type { ExpectedFault, ExpectedFile, ExpectedMerge, ExpectedSample } from './files/expected.ts';
export { type PracticeWorkbook, practiceWorkbook } from './files/practice-workbook.ts';
export {
  EXPECTED_FILE,
  REGISTER_FILE,
  type SampleFile,
  type WriteSampleOptions,
  writeSample,
} from './files/write-sample.ts';
export type {
  RowTable,
  SampleAnswer,
  SampleModel,
  SampleRespondent,
  SampleResult,
  SampleRow,
  SampleTables,
  SampleWorkbook,
} from './model/model.ts';
export { row } from './model/rows.ts';
export { type SampleOptions, sampleModel } from './model/sample-model.ts';
export { FICTITIOUS_NOTICE, sampleRegister } from './names/register.ts';
export type { Oracle } from './oracle/oracle.ts';
export type { OracleInitiative, OracleInstrument, OracleWorkbook } from './oracle/oracle-input.ts';
export { oracleInstrument, toOracle } from './oracle/to-oracle.ts';
export { Random } from './random/random.ts';
