import type { ExplainedNumber, NumberTerm } from '@nylage/core/see';
import type { Explained, ExplainedRow } from '@nylage/ui/model';

/** A number of the koncern's pages as *Så räknades det* shows it. */
export function explainedNumber({
  address,
  label,
  whose,
  value,
  unit,
  termUnit,
  method,
  notes,
  terms,
}: ExplainedNumber): Explained {
  return {
    id: address,
    label,
    whose,
    value,
    unit,
    rowUnit: termUnit,
    method,
    notes,
    rows: terms.map(rowOf),
    also: null,
  };
}

function rowOf({ files, cell, ...term }: NumberTerm, at: number): ExplainedRow {
  return {
    ...term,
    key: String(at),
    file: files.length === 0 ? null : files.join(', '),
    place: cell,
    rows: [],
  };
}
