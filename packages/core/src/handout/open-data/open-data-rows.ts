import type { Language } from '../../text/index.ts';
import type { CsvCell } from '../csv.ts';
import { type KoncernRow, measureWords, theGroup } from '../koncern-row.ts';

/** The columns of the open data: keys that stay the same, whatever the language of the labels. */
const COLUMNS = [
  'year',
  'organisation_id',
  'organisation',
  'measure',
  'measure_label',
  'level',
  'node',
  'node_label',
  'value',
  'count',
] as const;

type Cells = Readonly<Record<(typeof COLUMNS)[number], CsvCell>>;

function cellsOf(
  { year, organisation, measure, node, value, behind }: KoncernRow,
  language: Language,
): Cells {
  return {
    year,
    organisation_id: organisation?.id ?? null,
    organisation: organisation?.name ?? theGroup[language],
    measure,
    measure_label: measureWords[measure][language],
    level: node?.level ?? null,
    node: node?.id ?? null,
    node_label: node?.label[language] ?? null,
    value,
    count: behind,
  };
}

/** The open data as rows of a CSV, with its header. */
export function openDataTable(
  rows: readonly KoncernRow[],
  language: Language,
): readonly (readonly CsvCell[])[] {
  return [
    [...COLUMNS],
    ...rows.map((row) => {
      const cells = cellsOf(row, language);
      return COLUMNS.map((column) => cells[column]);
    }),
  ];
}

/** The same rows as JSON: an array of objects. */
export function openDataJson(rows: readonly KoncernRow[], language: Language): string {
  return `[\n${rows.map((row) => `  ${JSON.stringify(cellsOf(row, language))}`).join(',\n')}\n]\n`;
}
