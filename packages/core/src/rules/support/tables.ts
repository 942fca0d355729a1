import type { GridSheet } from '../../grid/index.ts';
import type { HeaderBinding } from '../../workbook/bind.ts';
import type { SheetSpec } from '../../workbook/column.ts';
import type { SheetKey, Submission } from '../../workbook/index.ts';

/** A sheet that was read under a header row: the survey or one of the tables. */
export interface ReadTableSheet {
  readonly key: SheetKey;
  readonly spec: SheetSpec;
  readonly sheet: GridSheet;
  readonly header: HeaderBinding;
  /** Zero-based rows that hold data. */
  readonly rows: readonly number[];
  readonly summaryRows: readonly number[];
}

const known = new WeakMap<Submission, readonly ReadTableSheet[]>();

/** Every sheet of the workbook that is read under a header row, in the contract's order. */
export function readTables(submission: Submission): readonly ReadTableSheet[] {
  let tables = known.get(submission);
  if (tables === undefined) {
    tables = listTables(submission);
    known.set(submission, tables);
  }
  return tables;
}

function listTables({ survey, tables, contract }: Submission): readonly ReadTableSheet[] {
  const listed: ReadTableSheet[] = [];
  if (survey !== null) {
    const rows = [...survey.respondents.map((respondent) => respondent.row), ...survey.strayRows].sort(
      (a, b) => a - b,
    );
    listed.push({
      key: 'survey',
      spec: contract.survey,
      sheet: survey.sheet,
      header: survey.header,
      rows,
      summaryRows: survey.summaryRows,
    });
  }
  for (const table of Object.values(tables)) {
    if (table === null) continue;
    listed.push({
      key: table.spec.key as SheetKey,
      spec: table.spec,
      sheet: table.sheet,
      header: table.header,
      rows: table.rows.map(({ row }) => row),
      summaryRows: table.summaryRows,
    });
  }
  return listed;
}
