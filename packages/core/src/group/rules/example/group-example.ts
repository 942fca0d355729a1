import type { Change } from '../../../rules/index.ts';

/** One workbook of an example: the clean one of an organisation, with some changes. */
export interface GroupExampleWorkbook {
  readonly organisation: string;
  readonly changes: readonly Change[];
}

/** Some workbooks handed in together. Used by tests and by the rule's page. */
export interface GroupExample {
  readonly name: string;
  readonly workbooks: readonly GroupExampleWorkbook[];
}

/** Organisations of the examples; fictitious, as all in the register of `exampleRegister`. */
export const FIRST = 'Exempelförvaltningen';
export const SECOND = 'Provbolaget';
export const THIRD = 'Testnämnden';

/** An organisation's workbook in an example. */
export function workbookOf(organisation: string, ...changes: readonly Change[]): GroupExampleWorkbook {
  return { organisation, changes };
}

/** Declares an example. */
export function groupExample(name: string, ...workbooks: readonly GroupExampleWorkbook[]): GroupExample {
  return { name, workbooks };
}

/** A shared initiative as the third row of *Portfölj* says it. */
export function sharedRow(
  ownership: 'Gemensam, vi leder' | 'Gemensam, vi deltar',
  values: Readonly<Record<string, string | number | null>> = {},
): readonly Change[] {
  const cells = { ownership, sharedId: 'G-12', ...values };
  return Object.entries(cells).map(([column, value]) => ({
    kind: 'set',
    sheet: 'portfolio',
    row: 2,
    column,
    value,
  }));
}
