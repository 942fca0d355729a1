import { a1 } from '@nylage/core/grid';
import type { Edit } from '@nylage/core/rules';
import type { WorkbookChange } from '@nylage/excel';

/** What edits of ours touch, by sheet: Excel does not tell of our own writes. */
export function touchedBy(edits: readonly Edit[]): readonly WorkbookChange[] {
  return [...new Set(edits.map(({ sheet }) => sheet))].map((sheet) => ({
    sheet,
    address: addressOf(edits.filter((edit) => edit.sheet === sheet)),
    source: 'local',
  }));
}

/** More cells than this are read again as a whole sheet: an address has an end (8,192 characters). */
const MOST_CELLS = 500;

function addressOf(edits: readonly Edit[]): string | null {
  const cells = edits.flatMap((edit) => (edit.kind === 'set' ? [a1(edit)] : []));
  return cells.length === edits.length && cells.length <= MOST_CELLS ? cells.join(',') : null;
}
