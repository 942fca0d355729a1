import { organisationMean, respondentMean } from './group/maturity-means.ts';
import { pooledPortfolio } from './group/pooled-portfolio.ts';
import type { Instrument, Workbook } from './input.ts';
import { answerTable } from './maturity/answer-table.ts';
import { exactTree } from './maturity/exact-tree.ts';
import { rootOf } from './maturity/node.ts';
import { groupResponseRate } from './maturity/response-rate.ts';
import type { GroupScore } from './output.ts';

/**
 * Merges the ready, conflict-free workbooks of one year, in the field names of `merge --json`.
 * Workbooks on another instrument contribute their portfolio only [K1]. `expected` is the size of the register, if there is one.
 */
export function mergeWorkbooks(
  instrument: Instrument,
  workbooks: readonly Workbook[],
  { expected }: { readonly expected: number | null },
): GroupScore {
  const counting = workbooks.filter((workbook) => workbook.instrument === instrument.id);
  assertOnePerOrganisation(workbooks);
  const root = rootOf(instrument);
  const invitations = counting.map(({ respondents, delivered, invited }) => ({
    total: exactTree(root, answerTable(instrument, respondents), delivered),
    invited,
  }));
  const trees = invitations.map(({ total }) => total);
  return {
    maturity: {
      organisationMean: organisationMean(root, trees),
      respondentMean: respondentMean(root, trees),
      responseRate: groupResponseRate(invitations),
    },
    portfolio: pooledPortfolio(workbooks, expected),
  };
}

/** Two workbooks of one organisation, or two years, are a mistake in the test that calls, not a case to score. */
function assertOnePerOrganisation(workbooks: readonly Workbook[]): void {
  const organisations = new Set(workbooks.map((workbook) => workbook.organisation));
  const years = new Set(workbooks.map((workbook) => workbook.year));
  if (organisations.size < workbooks.length) throw new RangeError('two workbooks of one organisation');
  if (years.size > 1) throw new RangeError('workbooks of more than one year');
}
