import type { Severity } from '@nylage/core/rules';

/** What is asked for of everything that was seen. */
export interface Question {
  readonly search: string;
  readonly severities: ReadonlySet<Severity>;
}

/** The levels, gravest first. */
export const SEVERITIES: readonly Severity[] = ['error', 'warning', 'advice'];

/** Asks for everything. */
export const EVERYTHING: Question = { search: '', severities: new Set(SEVERITIES) };
