import type { z } from 'zod';
import type { Column } from '../workbook/column.ts';
import { type TableKey, tableSheets } from '../workbook/contract.ts';
import type { Submission } from '../workbook/submission.ts';
import { type Extract, extractSchema, extractTables, extractTablesSchema } from './extract-model.ts';
import { columnKeys, type TableTexts } from './identity.ts';
import { BETWEEN_ROWS, BETWEEN_TABLES, BETWEEN_VALUES, readRowText, rowTexts } from './row-text.ts';

/** What most merges never look at in an extract. */
export type ExtractRest = Pick<Extract, 'tables' | 'maturity'>;

const treesSchema = extractSchema.shape.maturity.pick({ withinControl: true, outsideControl: true });

/** What `unpackRest` gives back. */
export interface UnpackedRest {
  readonly trees: z.infer<typeof treesSchema>;
  readonly tables: Extract['tables'];
}

/**
 * The rest of an extract as a text in pieces. A row in which nothing was masked is the submission's own,
 * and has its text in `texts` already.
 */
export function packRest(
  { tables, maturity }: ExtractRest,
  submission: Submission,
  texts: TableTexts,
): readonly string[] {
  const { withinControl, outsideControl } = maturity;
  const pieces = [JSON.stringify({ withinControl, outsideControl })];
  for (const key of extractTables) {
    const keys = columnKeys(key);
    const own = submission.tables[key]?.rows ?? [];
    const rows = (tables[key] ?? []).map((values, at) => {
      const text = own[at]?.values === values ? texts[key]?.[at] : undefined;
      return text ?? rowTexts([{ values }], keys)[0] ?? '';
    });
    pieces.push(BETWEEN_TABLES + [key, keys.join(BETWEEN_VALUES), ...rows].join(BETWEEN_ROWS));
  }
  return pieces;
}

/** Reads what `packRest` wrote, its pieces joined, perhaps for an older contract. Throws when it says something else. */
export function unpackRest(text: string): UnpackedRest {
  const [trees = '', ...parts] = text.split(BETWEEN_TABLES);
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
  return { trees: treesSchema.parse(JSON.parse(trees)), tables: extractTablesSchema.parse(tables) };
}

function isTable(key: string): key is TableKey {
  return extractTables.some((known) => known === key);
}
