/** The questions that were asked, and the scale they were answered on. Both ends of the scale are whole numbers. */
export interface Instrument {
  readonly id: string;
  readonly min: number;
  readonly max: number;
  readonly dimensions: readonly InstrumentDimension[];
}

/** One dimension of the instrument. */
export interface InstrumentDimension {
  readonly id: string;
  readonly factors: readonly InstrumentFactor[];
}

/** One factor of a dimension. */
export interface InstrumentFactor {
  readonly id: string;
  readonly principles: readonly InstrumentPrinciple[];
}

/** One principle of a factor, with the ids of its statements. */
export interface InstrumentPrinciple {
  readonly id: string;
  readonly statements: readonly string[];
}

/** What stands in one cell of the survey; null and a missing key are both blank. */
export type Answer = number | 'dontKnow' | 'excluded' | null;

/** One row of the survey. `number` is the respondent's number as typed, null when none was. */
export interface Respondent {
  readonly number: string | null;
  readonly role: string | null;
  readonly answers: Readonly<Record<string, Answer>>;
}

/** One row of delivered results, already resolved to a node and to the workbook's year and instrument. */
export interface Delivered {
  readonly level: 'total' | 'dimension' | 'factor' | 'principle';
  readonly id: string;
  readonly value: number;
  readonly n: number;
  readonly sd: number | null;
}

/** What the size of an initiative is measured in. */
export type WeightKind = 'budget' | 'hours' | 'size' | 'equal';

/** One row of the portfolio; shares are percent 0–100 after steps and overrides, money is tkr. */
export interface Initiative {
  readonly id: string;
  readonly name: string;
  readonly status: 'idea' | 'planned' | 'ongoing' | 'finished' | 'cancelled';
  readonly decided: boolean;
  readonly innovation: number | null;
  readonly external: number | null;
  readonly budget: number | null;
  readonly hours: number | null;
  readonly size: 'small' | 'medium' | 'large' | null;
  readonly ownership: 'own' | 'leads' | 'participates';
  readonly sharedId: string | null;
}

/** One organisation's year. `instrument` is the id of the instrument the workbook names. */
export interface Workbook {
  readonly organisation: string;
  readonly year: number;
  readonly instrument: string;
  readonly outsideControl: readonly string[];
  /** How many received the survey; null where the workbook does not say. */
  readonly invited: number | null;
  readonly respondents: readonly Respondent[];
  readonly delivered: readonly Delivered[];
  readonly weight: WeightKind;
  readonly scope: 'all' | 'selection' | 'none';
  readonly initiatives: readonly Initiative[];
}
