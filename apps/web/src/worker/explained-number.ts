import type { ExplainedNumber, NumberTerm } from '@nylage/core/see';
import type { Explained, ExplainedRow } from '@nylage/ui/model';

/** A number of the koncern's pages as *Så räknades det* shows it. */
export function explainedNumber(one: ExplainedNumber): Explained {
  const rows = one.terms.map(rowOf);
  return {
    id: one.address,
    label: one.label,
    value: one.value,
    unit: one.unit,
    // The terms of a share are counts of each organisation.
    rowUnit: one.address.startsWith('measure:') && one.unit === 'percent' ? 'count' : one.unit,
    method: one.method,
    notes: one.notes,
    rows: [
      ...rows.filter(({ leftOut }) => leftOut === null),
      ...rows.filter(({ leftOut }) => leftOut !== null),
    ],
    also: null,
  };
}

function rowOf(
  { label, value, of, masked, leftOut, files, cell, opens }: NumberTerm,
  at: number,
): ExplainedRow {
  return {
    key: String(at),
    label,
    value,
    of,
    masked,
    weight: null,
    n: null,
    file: files.length === 0 ? null : files.join(', '),
    place: cell,
    leftOut,
    opens,
    rows: [],
  };
}
