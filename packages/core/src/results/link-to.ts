import { parseA1 } from '../grid/index.ts';
import type { ResultCell } from './result-table.ts';

/** A cell as an explanation names it, `Portfölj!B7`, as a link; null where there is none. */
export function linkTo(cell: string | null): ResultCell {
  if (cell === null) return null;
  const mark = cell.lastIndexOf('!');
  const place = parseA1(cell.slice(mark + 1));
  if (place === null) return cell;
  const sheet = cell.slice(0, mark);
  return { text: `${sheet} ${cell.slice(mark + 1)}`, link: { sheet, cell: place } };
}
