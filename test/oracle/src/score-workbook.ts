import type { Instrument, Workbook } from './input.ts';
import { answerTable, onlyStatements } from './maturity/answer-table.ts';
import { exactTree } from './maturity/exact-tree.ts';
import { rootOf } from './maturity/node.ts';
import { presentTree } from './maturity/present-tree.ts';
import { responseRate } from './maturity/response-rate.ts';
import type { WorkbookScore } from './output.ts';
import { ownPortfolio } from './portfolio/own-portfolio.ts';

/**
 * Scores one workbook as SPEC.md says, in the field names of `score --json`.
 * Delivered results speak of whole nodes: the split trees use them only while nothing is marked [S9].
 */
export function scoreWorkbook(instrument: Instrument, workbook: Workbook): WorkbookScore {
  const root = rootOf(instrument);
  const table = answerTable(instrument, workbook.respondents);
  const outside = new Set(workbook.outsideControl);
  const within = onlyStatements(table, (id) => !outside.has(id));
  const beyond = onlyStatements(table, (id) => outside.has(id));
  const total = exactTree(root, table, workbook.delivered);
  return {
    organisation: workbook.organisation,
    year: workbook.year,
    maturity: presentTree(total),
    withinControl: presentTree(exactTree(root, within, outside.size === 0 ? workbook.delivered : [])),
    outsideControl: presentTree(exactTree(root, beyond, [])),
    portfolio: ownPortfolio(workbook),
    responseRate: responseRate({ total, invited: workbook.invited }),
  };
}
