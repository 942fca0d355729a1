/**
 * The plain input of the independent second implementation of the scoring. Written down here once
 * more, since shipped code must not import test code: whoever composes the two hands it in, and the
 * compiler sees that the shapes agree.
 */

/** What stands in one cell of the survey; null and a missing key are both blank. */
export type OracleAnswer = number | 'dontKnow' | 'excluded' | null;

export interface OracleInstrument {
  readonly id: string;
  readonly min: number;
  readonly max: number;
  readonly dimensions: readonly {
    readonly id: string;
    readonly factors: readonly {
      readonly id: string;
      readonly principles: readonly { readonly id: string; readonly statements: readonly string[] }[];
    }[];
  }[];
}

export interface OracleInitiative {
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

export interface OracleWorkbook {
  readonly organisation: string;
  readonly year: number;
  readonly instrument: string;
  readonly outsideControl: readonly string[];
  readonly invited: number | null;
  readonly respondents: readonly {
    readonly number: string | null;
    readonly role: string | null;
    readonly answers: Readonly<Record<string, OracleAnswer>>;
  }[];
  readonly delivered: readonly {
    readonly level: 'total' | 'dimension' | 'factor' | 'principle';
    readonly id: string;
    readonly value: number;
    readonly n: number;
    readonly sd: number | null;
  }[];
  readonly weight: 'budget' | 'hours' | 'size' | 'equal';
  readonly scope: 'all' | 'selection' | 'none';
  readonly initiatives: readonly OracleInitiative[];
}
