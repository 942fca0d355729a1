import { tableSheets } from '../workbook/contract.ts';
import type { Submission } from '../workbook/submission.ts';

/** Hashes bytes to lower-case hexadecimal SHA-256; injected, since core knows no platform. */
export type Sha256 = (text: string) => string;

/**
 * What a submission says, as one text: the contract's fields and nothing else, rows and responses
 * in an order that sorting the workbook does not change. Two workbooks with the same text are the
 * same submission, whatever their files are called.
 */
export function canonicalContent(submission: Submission): string {
  const { about, survey, tables, issues } = submission;
  const facts = Object.entries(about?.values ?? {})
    .filter(([key]) => key !== 'templateVersion')
    .sort(byKey);
  const rows = Object.values(tables).map((table) => {
    if (table === null) return null;
    const keys = Object.keys(table.spec.columns);
    // One array for all rows: it is only there to be written out.
    const row: unknown[] = keys.map(() => null);
    const written = table.rows.map(({ values }) => {
      const byColumn = values as Readonly<Record<string, unknown>>;
      keys.forEach((key, at) => {
        row[at] = byColumn[key] ?? null;
      });
      return JSON.stringify(row);
    });
    return written.sort();
  });
  const answers =
    survey === null
      ? null
      : survey.respondents.map((respondent, at) => {
          const width = survey.statementIds.length;
          return [
            respondent.number,
            respondent.role,
            [...survey.grades.subarray(at * width, (at + 1) * width)].join(),
          ];
        });
  // What could not be read still tells two workbooks apart.
  const unread = issues
    .map(({ sheet, columnKey, raw, what }) => JSON.stringify([sheet, columnKey, what.code, raw]))
    .sort();
  // One line each: JSON holds no line breaks of its own, so lines cannot run into each other.
  return [
    JSON.stringify(facts),
    ...Object.keys(tableSheets).flatMap((key, at) => [key, ...(rows[at] ?? [NO_SHEET])]),
    'answers',
    JSON.stringify(answers),
    'unread',
    ...unread,
  ].join('\n');
}

/** What a row can never be, so that a missing sheet is another thing than an empty one. */
const NO_SHEET = 'null';

function byKey([a]: readonly [string, unknown], [b]: readonly [string, unknown]): number {
  return a < b ? -1 : 1;
}

/** The content fingerprint of a submission. */
export function fingerprint(submission: Submission, sha256: Sha256): string {
  return sha256(canonicalContent(submission));
}
