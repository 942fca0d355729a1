import type { CollatedSubmission } from '../../group/index.ts';
import { text } from '../../text/index.ts';
import { normaliseLabel } from '../../workbook/normalise.ts';
import type { FollowedRow, FollowedRows, Placed } from '../plan-facts.ts';
import { type Counted, count, type MeasureTerm, share } from './figure.ts';

type DataSet = Placed<FollowedRow<'dataSets'>>;

/** One data set, whoever lists it: by id, or by name where it has none. */
function dataSetKey({ value }: DataSet): string {
  return normaliseLabel(value.id ?? value.name ?? '');
}

function dataSetTerm({ submission, cell, value }: DataSet, amount: number | null): MeasureTerm {
  return {
    label: [value.id, value.name].filter(Boolean).join(' '),
    submission,
    cell,
    value: amount,
    of: null,
  };
}

/** Data sets that somebody uses ([Q4]). */
export function usedDataSets(
  submissions: readonly CollatedSubmission[],
  facts: FollowedRows,
): Counted | null {
  const rows = facts.rows(submissions, 'dataSets', 'id');
  if (rows.length === 0) return null;
  const used = rows.filter(({ value }) => value.role === 'uses');
  return {
    figures: [
      count('used', text('Datamängder som används', 'Data sets in use'), new Set(used.map(dataSetKey)).size),
    ],
    method: text(
      'Datamängder som någon använder, var och en en gång.',
      'Data sets that somebody uses, each once.',
    ),
    terms: used.map((one) => dataSetTerm(one, 1)),
  };
}

/** Data sets that more than one organisation has: its owner shares it, or another uses it ([Q4]). */
export function sharedDataSets(
  submissions: readonly CollatedSubmission[],
  facts: FollowedRows,
): Counted | null {
  const rows = facts.rows(submissions, 'dataSets', 'id');
  if (rows.length === 0) return null;
  const keys = rows.map(dataSetKey);
  const listedBy = new Map<string, Set<CollatedSubmission>>();
  rows.forEach(({ submission }, at) => {
    const key = keys[at] ?? '';
    const known = listedBy.get(key);
    if (known === undefined) listedBy.set(key, new Set([submission]));
    else known.add(submission);
  });
  const isShared = rows.map(
    ({ value }, at) => (value.sharedWith ?? []).length > 0 || (listedBy.get(keys[at] ?? '')?.size ?? 0) > 1,
  );
  const number = new Set(keys.filter((_, at) => isShared[at])).size;
  return {
    figures: [share('shared', text('Delade datamängder', 'Shared data sets'), number, listedBy.size)],
    method: text(
      'Datamängder som ägaren delar eller som flera har, av alla i bladet Datamängder.',
      'Data sets that the owner shares or that several have, of all in the sheet Datamängder.',
    ),
    terms: rows.map((one, at) => dataSetTerm(one, isShared[at] === true ? 1 : 0)),
  };
}

/** Calls in a year, and for each data set whose calls are known ([Q4]). */
export function calls(submissions: readonly CollatedSubmission[], facts: FollowedRows): Counted | null {
  const known = facts
    .rows(submissions, 'dataSets', 'callsPerYear')
    .filter(({ value }) => value.callsPerYear !== null && value.role === 'ownsAndShares');
  if (known.length === 0) return null;
  const all = known.reduce((sum, { value }) => sum + (value.callsPerYear ?? 0), 0);
  const sets = new Set(known.map(dataSetKey)).size;
  return {
    figures: [
      count('calls', text('Anrop per år', 'Calls per year'), all),
      {
        id: 'callsPerSet',
        label: text('Anrop per datamängd', 'Calls per data set'),
        value: all / sets,
        unit: 'count',
        numerator: all,
        denominator: sets,
      },
    ],
    method: text('Anrop hos ägarna, där de är kända.', 'Calls with the owners, where they are known.'),
    terms: known.map((one) => dataSetTerm(one, one.value.callsPerYear)),
  };
}
