import type { Column } from '../workbook/column.ts';
import { type TableKey, tableSheets } from '../workbook/contract.ts';
import type { Submission } from '../workbook/submission.ts';
import { type Extract, extractTables, extractTablesSchema } from './extract-model.ts';
import { columnKeys, type TableTexts } from './identity.ts';
import { BETWEEN_ROWS, BETWEEN_TABLES, BETWEEN_VALUES, readRowText, rowTexts } from './row-text.ts';

/**
 * An extract's tables as a text in pieces. A row in which nothing was masked is the submission's own,
 * and has its text in `texts` already; mostly a whole table has.
 */
export function packTables(
  tables: Extract['tables'],
  submission: Submission,
  texts: TableTexts,
): readonly string[] {
  return extractTables.flatMap((key) => {
    const keys = columnKeys(key);
    const head = [BETWEEN_TABLES + key, keys.join(BETWEEN_VALUES)].join(BETWEEN_ROWS);
    const values = tables[key] ?? [];
    if (values.length === 0) return [head];
    const own = submission.tables[key]?.rows ?? [];
    const text = texts[key];
    const isOwn = values.map((row, at) => own[at]?.values === row);
    if (text !== null && isOwn.every((same) => same)) return [head, BETWEEN_ROWS, text.joined];
    const rows = values.map(
      (row, at) => (isOwn[at] ? text?.rows[at] : undefined) ?? rowTexts([{ values: row }], keys)[0] ?? '',
    );
    return [head, BETWEEN_ROWS, rows.join(BETWEEN_ROWS)];
  });
}

/** Reads what `packTables` wrote, its pieces joined, perhaps for an older contract. Throws when it says something else. */
export function unpackTables(text: string): Extract['tables'] {
  return extractTablesSchema.parse(tablesIn(text));
}

/**
 * The same of a text that this program has written, or read with `unpackTables` before: what it says is not
 * held against the contract once more.
 *
 * @param wanted the tables that are read; the others come without rows
 */
export function tablesIn(text: string, wanted: readonly TableKey[] = extractTables): Extract['tables'] {
  const [before, ...parts] = text.split(BETWEEN_TABLES);
  if (before !== '' || parts.length === 0) throw new Error('these are no tables');
  const tables = Object.fromEntries(
    extractTables.map((key): [TableKey, Extract['tables'][string]] => [key, []]),
  );
  for (const part of parts) {
    const end = part.indexOf(BETWEEN_ROWS);
    const key = end < 0 ? part : part.slice(0, end);
    // Parting a table into rows takes most of the time.
    if (!isTable(key) || !wanted.includes(key)) continue;
    const [, header = '', ...rows] = part.split(BETWEEN_ROWS);
    const known: Readonly<Record<string, Column>> = tableSheets[key].columns;
    const names = header.split(BETWEEN_VALUES);
    const columns = names.map((name) => [name, known[name]] as const);
    // Columns that have come since have no value in any row.
    const later = Object.fromEntries(
      Object.keys(known).flatMap((name) => (names.includes(name) ? [] : [[name, null]])),
    );
    tables[key] = rows.map((row) => Object.assign(readRowText(row, columns), later));
  }
  return tables;
}

function isTable(key: string): key is TableKey {
  return extractTables.some((known) => known === key);
}
