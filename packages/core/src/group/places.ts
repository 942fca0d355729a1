import { a1, a1Range } from '../grid/index.ts';
import { type InstrumentNode, instrumentTree } from '../instrument/index.ts';
import { deliveredResults } from '../scoring/delivered.ts';
import type { Submission } from '../workbook/submission.ts';

/** Where the values of a submission stand in its own file; what explanations lead back to. */
export interface Places {
  /** One cell or range for each node id: `Mognadsunderlag!B4`, `Enkätsvar!C2:C21`. */
  readonly nodes: Readonly<Record<string, string>>;
  /** Where initiatives stand: the sheet, the column of ids, and a row for each in the extract's order, from 0. */
  readonly portfolio: {
    readonly sheet: string;
    readonly column: number;
    readonly rows: readonly number[];
  } | null;
}

/** The cell of an initiative by its row in the extract: `Portfölj!A7`. */
export function initiativePlace({ portfolio }: Places, row: number): string | null {
  const at = portfolio?.rows[row];
  return portfolio === null || at === undefined
    ? null
    : `${portfolio.sheet}!${a1({ row: at, column: portfolio.column })}`;
}

/** Where values stand: answers by column, delivered results, an extract's nodes and initiatives by row. */
export function placesOf(submission: Submission): Places {
  const { survey, tables } = submission;
  const delivered = deliveredResults(submission);
  const nodes: Record<string, string> = {};
  const rows = (survey?.respondents ?? []).map(({ row }) => row);
  const top = rows.reduce((least, row) => Math.min(least, row), Number.POSITIVE_INFINITY);
  const bottom = rows.reduce((most, row) => Math.max(most, row), -1);
  const columnsBelow = (node: InstrumentNode): number[] => {
    const at = node.level === 'statement' ? (survey?.statementIds.indexOf(node.id) ?? -1) : -1;
    const own = at < 0 ? -1 : (survey?.statementColumns[at] ?? -1);
    const columns = own >= 0 ? [own] : node.children.flatMap(columnsBelow);
    const result = delivered.get(node.id);
    if (survey !== null && columns.length > 0 && bottom >= 0) {
      const range = { top, bottom, left: Math.min(...columns), right: Math.max(...columns) };
      nodes[node.id] = `${survey.sheet.name}!${a1Range(range)}`;
    } else if (result !== undefined && tables.maturityResults !== null) {
      const column = tables.maturityResults.header.columns.get('value') ?? 0;
      nodes[node.id] = `${tables.maturityResults.sheet.name}!${a1({ row: result.row, column })}`;
    }
    return columns;
  };
  columnsBelow(instrumentTree(submission.instrument));
  const basis = submission.extract?.basis ?? null;
  for (const { row, values } of basis?.rows ?? []) {
    if (values.tree !== 'all' || values.node === null || basis === null) continue;
    nodes[values.node] = `${basis.sheet.name}!${a1({ row, column: basis.header.columns.get('value') ?? 0 })}`;
  }
  const { portfolio } = tables;
  return {
    nodes,
    portfolio:
      portfolio === null
        ? null
        : {
            sheet: portfolio.sheet.name,
            column: portfolio.header.columns.get('id') ?? 0,
            rows: portfolio.rows.map(({ row }) => row),
          },
  };
}
