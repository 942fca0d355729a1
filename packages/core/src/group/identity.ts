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
    // One list for all rows: joining it makes a row's text in one piece.
    const parts: string[] = keys.map(() => '');
    return table.rows
      .map(({ values }) => {
        keys.forEach((key, at) => {
          parts[at] = valueText((values as Readonly<Record<string, unknown>>)[key] ?? null);
        });
        return parts.join(BETWEEN_VALUES);
      })
      .sort();
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
  return [
    JSON.stringify(facts),
    ...Object.keys(tableSheets).flatMap((key, at) => [key, ...(rows[at] ?? [NO_SHEET])]),
    'answers',
    JSON.stringify(answers),
    'unread',
    ...unread,
  ].join(BETWEEN_ROWS);
}

/*
 * Excel keeps control characters out of cells unless somebody writes them in on purpose, so they can
 * part values and rows; a text that holds one is written in another way. A column has one type, so
 * that nothing else need tell a number from its digits.
 */
const BETWEEN_PARTS = '\u001d';
const BETWEEN_ROWS = '\u001e';
const BETWEEN_VALUES = '\u001f';
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are the very characters to look for
const OWN_CHARACTERS = /[\u001b-\u001f]/;

function valueText(value: unknown): string {
  if (value === null) return '';
  if (typeof value === 'string') return safe(value);
  // A list of nothing is not the same as no list.
  if (Array.isArray(value)) return BETWEEN_PARTS + value.map(String).map(safe).join(BETWEEN_PARTS);
  return String(value);
}

function safe(text: string): string {
  return OWN_CHARACTERS.test(text) ? `\u001b${JSON.stringify(text)}` : text;
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
