import { a1 } from '../../grid/index.ts';
import type { Language } from '../../text/index.ts';
import type { Where } from '../problem.ts';

/** The first of many things, and how many follow; goes into a message's params as it is. */
export type Listing = { readonly listed: string; readonly more: number };

/** All of a few things is more use than three of them and a number. */
const MOST_LISTED = 5;
const LISTED_OF_MANY = 3;

/** Lists things for a message: all of a few, the first three of many. */
export function listing(things: readonly string[]): Listing {
  const listed = things.length <= MOST_LISTED ? things : things.slice(0, LISTED_OF_MANY);
  return { listed: listed.join(', '), more: things.length - listed.length };
}

/** `B9, B12, B15`, or `B9, B12, B15 och 4 till`. */
export function sayListing({ listed, more }: Listing, language: Language): string {
  if (more === 0) return listed;
  return language === 'sv' ? `${listed} och ${more} till` : `${listed} and ${more} more`;
}

/** The cells of places, listed. */
export function listCells(places: readonly Where[]): Listing {
  return listing(places.map(cellOf));
}

/** Zero-based rows in ascending order as people write them: `14–16, 21`. */
export function listRows(rows: readonly number[]): Listing {
  const spans: { from: number; to: number }[] = [];
  for (const row of rows) {
    const last = spans.at(-1);
    if (last !== undefined && row === last.to + 1) last.to = row;
    else spans.push({ from: row, to: row });
  }
  return listing(spans.map(({ from, to }) => (from === to ? `${from + 1}` : `${from + 1}–${to + 1}`)));
}

/** A place as one word, the same in every language: `G14`, or `14` where only the row is known. */
export function cellOf({ row, column }: Where): string {
  if (row === null) return '';
  return column === null ? String(row + 1) : a1({ row, column });
}

/** What a row is called: by its id, or by the cell where it has none. */
export function rowLabel(id: string | null, at: Where): string {
  return id ?? cellOf(at);
}
