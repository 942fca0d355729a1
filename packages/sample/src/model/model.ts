import type { Register, RegisterEntry } from '@nylage/core/group';
import type { Instrument, MaturityLevel } from '@nylage/core/instrument';
import type { About, Role, RowValues, TableKey, TableSheets } from '@nylage/core/workbook';

/** A grade, *Vet ej*, or something off the scale as it was typed. A statement left out is blank. */
export type SampleAnswer = number | 'dontKnow' | { readonly typed: string | number };

/** One row of *Enkätsvar*. */
export interface SampleRespondent {
  readonly number: string | null;
  readonly role: Role | null;
  readonly answers: ReadonlyMap<string, SampleAnswer>;
}

/** One row of *Mognadsresultat*. `node` is null where the row speaks of another instrument's node. */
export interface SampleResult {
  readonly year: number;
  readonly instrument: string;
  readonly level: Exclude<MaturityLevel, 'statement'>;
  readonly node: string | null;
  readonly name: string;
  readonly value: number;
  readonly respondents: number;
  readonly spread: number | null;
  readonly source: string;
}

/** The tables that are modelled as the contract's own typed rows. */
export type RowTable = Exclude<TableKey, 'maturityResults'>;

/** A row of one of the contract's tables; null where nothing is written. */
export type SampleRow<K extends RowTable> = RowValues<TableSheets[K]>;

/** The rows of every table that the organisation uses. */
export type SampleTables = { readonly [K in RowTable]?: readonly SampleRow<K>[] };

/** One organisation's year, as its people would tell it: everything that its workbook will say. */
export interface SampleWorkbook {
  readonly organisation: RegisterEntry;
  readonly year: number;
  /** Id of the instrument measured with: the sample's own, or another organisation's choice (R24). */
  readonly instrument: string;
  readonly about: About;
  readonly respondents: readonly SampleRespondent[];
  readonly results: readonly SampleResult[];
  readonly tables: SampleTables;
}

/** The whole sample: a register, and the workbooks of each year. */
export interface SampleModel {
  readonly seed: number;
  readonly instrument: Instrument;
  /** Oldest first. */
  readonly years: readonly number[];
  readonly register: Register;
  /** In order of year, then of the register. */
  readonly workbooks: readonly SampleWorkbook[];
}
