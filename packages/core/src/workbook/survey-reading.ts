import type { GridSheet } from '../grid/index.ts';
import { statementsOf } from '../instrument/walk.ts';
import type { HeaderBinding } from './bind.ts';
import { bindHeader } from './bind.ts';
import { statementKey, type WorkbookContract } from './contract.ts';
import type { Answer } from './read-cell.ts';
import { boundColumns, eachDataRow, type ReadContext } from './table-reading.ts';

/** Why a respondent has no grade for a statement; stored in place of the grade. */
export const NotAnswer = { blank: 32_767, dontKnow: 32_766, excluded: 32_765 } as const;

/** The role a respondent chose. */
export type Role = 'leadership' | 'manager' | 'developer' | 'it' | 'employee' | 'support' | 'other';

/** *Enkätsvar* as read: respondents in canonical order, grades as one matrix. */
export interface SurveyReading {
  readonly sheet: GridSheet;
  readonly header: HeaderBinding;
  /** Statement ids in the order of the instrument: the matrix's columns. */
  readonly statementIds: readonly string[];
  /** Grid column of each statement, -1 where its column is missing. */
  readonly statementColumns: readonly number[];
  readonly respondents: readonly Respondent[];
  /** Grade of respondent r for statement s at `r * statementIds.length + s`, or a `NotAnswer`. */
  readonly grades: Int16Array;
  /** Rows with a role or a *Vet ej* but neither number nor answer: no respondent, but not lost. */
  readonly strayRows: readonly number[];
  readonly summaryRows: readonly number[];
}

/** Who answered: never more than a number and a role. */
export interface Respondent {
  readonly row: number;
  readonly number: string | null;
  readonly role: Role | null;
}

/** Reads the survey sheet. A respondent is a row with a number or at least one answer. */
export function readSurvey(
  context: ReadContext,
  sheet: GridSheet,
  contract: WorkbookContract,
): SurveyReading {
  const spec = contract.survey;
  const statementIds = statementsOf(contract.instrument).map((statement) => statement.id);
  const position = new Map(statementIds.map((id, at) => [statementKey({ id }), at]));
  const header = bindHeader(context.grid, sheet, spec);
  const statementColumns = statementIds.map((id) => header.columns.get(statementKey({ id })) ?? -1);
  const read: { respondent: Respondent; grades: Int16Array; key: string }[] = [];
  const strayRows: number[] = [];
  const summaryRows: number[] = [];
  if (header.row >= 0) {
    const bound = boundColumns(context, sheet, spec, header);
    const positions = bound.map((column) => (column === undefined ? undefined : position.get(column.key)));
    eachDataRow(context.grid, sheet, header, bound, (row, start, end, summary) => {
      if (summary) {
        summaryRows.push(row);
        return;
      }
      const grades = new Int16Array(statementIds.length).fill(NotAnswer.blank);
      let number: string | null = null;
      let role: Role | null = null;
      let answered = false;
      const issuesBefore = context.issues.length;
      for (let index = start; index < end; index++) {
        const at = sheet.columns[index] ?? 0;
        const column = bound[at];
        if (column === undefined) continue;
        const known = context.issues.length;
        const value = column.read(index, row);
        const statement = positions[at];
        if (statement !== undefined) {
          if (typeof value === 'number') {
            grades[statement] = value;
            answered = true;
          } else if ((value as Answer | null) === 'dontKnow') grades[statement] = NotAnswer.dontKnow;
          else if (context.issues.length > known && !isUnsavedFormula(context.issues))
            grades[statement] = NotAnswer.excluded;
        } else if (column.key === 'number') number = value as string | null;
        else if (column.key === 'role') role = value as Role | null;
      }
      if (number !== null || answered)
        read.push({ respondent: { row, number, role }, grades, key: number ?? '' });
      else if (
        role !== null ||
        context.issues.length > issuesBefore ||
        grades.some((grade) => grade !== NotAnswer.blank)
      ) {
        strayRows.push(row);
      }
    });
  }
  read.sort(canonicalOrder);
  const grades = new Int16Array(read.length * statementIds.length);
  read.forEach((entry, at) => {
    grades.set(entry.grades, at * statementIds.length);
  });
  return {
    sheet,
    header,
    statementIds,
    statementColumns,
    respondents: read.map((entry) => entry.respondent),
    grades,
    strayRows,
    summaryRows,
  };
}

/** Whether the last oddity is a formula without a saved value: an empty cell, not an answer ([C6]). */
function isUnsavedFormula(issues: ReadContext['issues']): boolean {
  return issues.at(-1)?.what.code === 'formula-without-value';
}

/**
 * By number, then by what was answered, so that sorting the sheet changes neither a sum's last bit
 * nor the content fingerprint; the row only breaks ties between equal responses.
 */
function canonicalOrder(
  a: { readonly respondent: Respondent; readonly grades: Int16Array; readonly key: string },
  b: { readonly respondent: Respondent; readonly grades: Int16Array; readonly key: string },
): number {
  if (a.key !== b.key) return a.key < b.key ? -1 : 1;
  for (let at = 0; at < a.grades.length; at++) {
    const difference = (a.grades[at] ?? 0) - (b.grades[at] ?? 0);
    if (difference !== 0) return difference;
  }
  const roleA = a.respondent.role ?? '';
  const roleB = b.respondent.role ?? '';
  if (roleA !== roleB) return roleA < roleB ? -1 : 1;
  return a.respondent.row - b.respondent.row;
}
