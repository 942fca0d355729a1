import { type TableKey, tableSheets } from '../workbook/contract.ts';
import type { Submission } from '../workbook/submission.ts';
import { BETWEEN_ROWS, holdsOwnCharacters, rowTexts } from './row-text.ts';

/** Hashes text, perhaps in pieces, to lower-case hexadecimal SHA-256; injected, since core knows no platform. */
export type Sha256 = (text: string | readonly string[]) => string;

/**
 * What a submission says, as a text in pieces: the contract's fields and nothing else, rows and
 * responses in an order that sorting the workbook does not change. Two workbooks with the same text
 * are the same submission, whatever their files are called. In pieces, since a text of more than
 * 128 kB is slow to make: V8 keeps it in a place of its own.
 */
export function canonicalContent(submission: Submission, texts = tableTexts(submission)): readonly string[] {
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
  // The empty text makes a piece begin with what parts it from the piece before.
  const piece = (...rows: readonly string[]): string => ['', ...rows].join(BETWEEN_ROWS);
  const table = (key: TableKey): readonly string[] => {
    const text = texts[key];
    if (text === null) return [piece(key, NO_SHEET)];
    if (text.rows.length === 0) return [piece(key)];
    return [piece(key, ''), isSorted(text.rows) ? text.joined : text.rows.toSorted().join(BETWEEN_ROWS)];
  };
  return [
    JSON.stringify(facts),
    ...TABLES.flatMap(table),
    piece('answers', JSON.stringify(answers)),
    piece('unread', ...unread),
  ];
}

/** Whether texts stand as sorting would put them: rows that begin with an id mostly do. */
function isSorted(texts: readonly string[]): boolean {
  return texts.every((text, at) => at === 0 || (texts[at - 1] ?? '') <= text);
}

const TABLES = Object.keys(tableSheets) as TableKey[];

/** Each table's rows as texts, in the order they stand, and joined; null for a table that has no sheet. */
export type TableTexts = Readonly<
  Record<TableKey, { readonly rows: readonly string[]; readonly joined: string } | null>
>;

/** The tables of a submission as texts. */
export function tableTexts({ tables, grid }: Submission): TableTexts {
  // What the rows say, the workbook's distinct texts say, and they are fewer.
  const plain = !grid.texts.some(holdsOwnCharacters);
  const textOf = (key: TableKey): TableTexts[TableKey] => {
    const table = tables[key];
    if (table === null) return null;
    const isFilled = (column: string): boolean => (table.filled.get(column) ?? 0) > 0;
    const rows = rowTexts(table.rows, columnKeys(key), { plain, isFilled });
    return { rows, joined: rows.join(BETWEEN_ROWS) };
  };
  return Object.fromEntries(TABLES.map((key) => [key, textOf(key)])) as TableTexts;
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
