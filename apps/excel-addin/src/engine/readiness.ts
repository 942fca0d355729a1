import { a1, type CellPlace } from '@nylage/core/grid';
import type { Edit, Findings } from '@nylage/core/rules';
import { type Submission, specByKey } from '@nylage/core/workbook';

/** What has to be in place before a workbook is handed in. */
export interface Readiness {
  readonly errors: number;
  readonly warnings: number;
  /** *Läge* says that the organisation has finished, be it with a supplement. */
  readonly isMarkedDone: boolean;
  /** As *Om arbetsboken* says; null where empty. */
  readonly approvedBy: string | null;
  /** `2026-03-31`. */
  readonly approvedOn: string | null;
  /** Where the three stand; null where their rows are gone. */
  readonly cells: Readonly<Record<ApprovalFact, { readonly sheet: string; readonly cell: string } | null>>;
}

/** The facts of *Om arbetsboken* that say whether a workbook is approved. */
export type ApprovalFact = 'status' | 'approvedBy' | 'approvedOn';

/** What the person says of the approval; null leaves a fact as it is. */
export interface Approval {
  readonly role: string;
  /** `2026-03-31`. */
  readonly date: string;
  readonly markDone: boolean;
}

/** Reads what is in place. */
export function readinessOf(submission: Submission, { counts }: Findings): Readiness {
  const values = submission.about?.values;
  const cell = (fact: ApprovalFact): { sheet: string; cell: string } | null => {
    const at = valueCell(submission, fact);
    const sheet = submission.about?.sheet.name;
    return at === null || sheet === undefined ? null : { sheet, cell: a1(at) };
  };
  return {
    errors: counts.error,
    warnings: counts.warning,
    isMarkedDone: values?.status !== undefined && values.status !== null && values.status !== 'draft',
    approvedBy: values?.approvedBy ?? null,
    approvedOn: values?.approvedOn ?? null,
    cells: { status: cell('status'), approvedBy: cell('approvedBy'), approvedOn: cell('approvedOn') },
  };
}

/** The edits that write an approval into *Om arbetsboken*. What stands there already, and facts whose rows are gone, are left out. */
export function approvalEdits(submission: Submission, { role, date, markDone }: Approval): readonly Edit[] {
  const done = specByKey(submission.contract, 'about').columns.status?.codes?.choices.find(
    ({ id }) => id === 'done',
  );
  const set = (fact: ApprovalFact, value: string | { readonly date: string }): readonly Edit[] => {
    const at = valueCell(submission, fact);
    const sheet = submission.about?.sheet.name;
    return at === null || sheet === undefined ? [] : [{ kind: 'set', sheet, ...at, value }];
  };
  const { approvedBy, approvedOn } = submission.about?.values ?? {};
  const by = role.trim();
  return [
    ...(by === '' || by === approvedBy ? [] : set('approvedBy', by)),
    ...(date === '' || date === approvedOn ? [] : set('approvedOn', { date })),
    ...(markDone && done !== undefined ? set('status', done.cell) : []),
  ];
}

/** A fact's value stands one column to the right of its label. */
function valueCell({ about }: Submission, fact: ApprovalFact): CellPlace | null {
  const label = about?.labels.get(fact);
  return label === undefined ? null : { row: label.row, column: label.column + 1 };
}
