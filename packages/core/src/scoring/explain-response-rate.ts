import { a1 } from '../grid/index.ts';
import { text } from '../text/index.ts';
import type { Submission } from '../workbook/submission.ts';
import { deliveredResults } from './delivered.ts';
import { type Explanation, type Term, term } from './explanation.ts';
import type { MaturitySource } from './maturity-node.ts';
import { answeredOfInvited } from './response-rate.ts';
import type { Score } from './score.ts';

/** The id that explains a submission's response rate. */
export const RESPONSE_RATE_ID = 'rate:total';

/** Explains a submission's response rate: how many answered, and how many were invited and where that stands ([S13]). */
export function explainResponseRate(submission: Submission, { responseRate, maturity }: Score): Explanation {
  const { about } = submission;
  const invited = about?.values.invited ?? null;
  const answered = maturity.all.n;
  const place = about?.labels.get('invited');
  const terms: Term[] = [
    term({
      id: 'count:total',
      label: text('Svarande', 'Respondents'),
      value: answered === 0 ? null : answered,
      unit: 'count',
      leftOut: answered === 0 ? 'no-value' : null,
      cell: answeredCell(submission, maturity.all.source),
      opens: 'count:total',
    }),
    term({
      id: 'invited',
      label: text('Inbjudna', 'Invited'),
      value: invited,
      unit: 'count',
      leftOut: invited === null ? 'no-value' : null,
      cell:
        about === null || place === undefined ? null : cellIn(about.sheet.name, place.row, place.column + 1),
    }),
  ];
  return {
    id: RESPONSE_RATE_ID,
    label: text('Svarsfrekvens', 'Response rate'),
    method: responseRate === null ? 'nothing' : 'share-of-invited',
    value: responseRate?.value ?? null,
    unit: 'percent',
    n: answered,
    steps: responseRate === null ? [] : [answeredOfInvited(responseRate)],
    terms,
    alsoBy: [],
  };
}

/** Where it stands how many answered: in an extract, or as the survey tool delivered it; answers stand in many cells. */
function answeredCell(submission: Submission, source: MaturitySource | null): string | null {
  const basis = submission.extract?.basis ?? null;
  const told = basis?.rows.find(({ values }) => values.tree === 'all' && values.node === 'total');
  if (basis !== null && told !== undefined)
    return cellIn(basis.sheet.name, told.row, basis.header.columns.get('n'));
  const { maturityResults } = submission.tables;
  const delivered = source === 'delivered' ? deliveredResults(submission).get('total') : undefined;
  if (maturityResults === null || delivered === undefined) return null;
  return cellIn(maturityResults.sheet.name, delivered.row, maturityResults.header.columns.get('respondents'));
}

function cellIn(sheet: string, row: number, column: number | undefined): string | null {
  return column === undefined ? null : `${sheet}!${a1({ row, column })}`;
}
