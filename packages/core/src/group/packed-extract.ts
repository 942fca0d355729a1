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
  const [before, ...parts] = text.split(BETWEEN_TABLES);
  if (before !== '' || parts.length === 0) throw new Error('these are no tables');
  const tables = Object.fromEntries(
    extractTables.map((key): [TableKey, Extract['tables'][string]] => [key, []]),
  );
  for (const part of parts) {
    const [key = '', header = '', ...rows] = part.split(BETWEEN_ROWS);
    if (!isTable(key)) continue;
    const known: Readonly<Record<string, Column>> = tableSheets[key].columns;
    const columns = header.split(BETWEEN_VALUES).map((name) => [name, known[name]] as const);
    tables[key] = rows.map((row) => readRowText(row, columns));
  }
  return extractTablesSchema.parse(tables);
}

function isTable(key: string): key is TableKey {
  return extractTables.some((known) => known === key);
}
