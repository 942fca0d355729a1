/** The instrument room: the maturity survey as replaceable, versioned data. */
export { exampleInstrument } from './example.ts';
export { instrumentAsSheets, parseInstrument, readInstrumentSheets } from './instrument-sheet.ts';
export {
  type Dimension,
  type Factor,
  INSTRUMENT_SCHEMA_VERSION,
  type Instrument,
  instrumentSchema,
  type Principle,
  type Statement,
} from './model.ts';
export { type ReferenceValue, referenceValues } from './reference-values.ts';
export {
  findInstrumentNode,
  type InstrumentNode,
  instrumentName,
  instrumentTree,
  type MaturityLevel,
  statementHeader,
  statementsOf,
} from './walk.ts';
