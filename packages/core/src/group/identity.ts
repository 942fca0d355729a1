import { type TableKey, tableSheets } from '../workbook/contract.ts';
import type { Submission } from '../workbook/submission.ts';
import { BETWEEN_ROWS, rowTexts } from './row-text.ts';

/** Hashes bytes to lower-case hexadecimal SHA-256; injected, since core knows no platform. */
export type Sha256 = (text: string) => string;

/**
 * What a submission says, as one text: the contract's fields and nothing else, rows and responses
 * in an order that sorting the workbook does not change. Two workbooks with the same text are the
 * same submission, whatever their files are called.
 */
export function canonicalContent(submission: Submission, texts = tableTexts(submission)): string {
  const { about, survey, issues } = submission;
  const facts = Object.entries(about?.values ?? {})
    .filter(([key]) => key !== 'templateVersion')
    .sort(byKey);
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
    ...TABLES.flatMap((key) => [key, ...(texts[key]?.toSorted() ?? [NO_SHEET])]),
    'answers',
    JSON.stringify(answers),
    'unread',
    ...unread,
  ].join(BETWEEN_ROWS);
}

const TABLES = Object.keys(tableSheets) as TableKey[];

/** Each table's rows as texts, in the order they stand; null for a table that has no sheet. */
export type TableTexts = Readonly<Record<TableKey, readonly string[] | null>>;

/** The tables of a submission as texts. */
export function tableTexts({ tables }: Submission): TableTexts {
  const textsOf = (key: TableKey): readonly string[] | null =>
    tables[key] === null ? null : rowTexts(tables[key].rows, columnKeys(key));
  return Object.fromEntries(TABLES.map((key) => [key, textsOf(key)])) as TableTexts;
}

/** The keys of a table's columns, in the order that its rows' texts follow. */
export function columnKeys(table: TableKey): readonly string[] {
  return Object.keys(tableSheets[table].columns);
}

/** What a row can never be, so that a missing sheet is another thing than an empty one. */
const NO_SHEET = 'null';

function byKey([a]: readonly [string, unknown], [b]: readonly [string, unknown]): number {
  return a < b ? -1 : 1;
}

/** The content fingerprint of a submission. */
export function fingerprint(submission: Submission, sha256: Sha256, texts = tableTexts(submission)): string {
  return sha256(canonicalContent(submission, texts));
}
