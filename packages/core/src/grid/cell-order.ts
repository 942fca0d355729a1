/**
 * The order of cells by row, then column, then as given. Rows by counting and columns by plain numbers,
 * so that millions of cells in any order take a fraction of a second: a file may be made to be slow.
 */
export function orderOfCells(rows: Int32Array, columns: Uint16Array, length: number): Int32Array {
  let rowCount = 0;
  for (let at = 0; at < length; at++) rowCount = Math.max(rowCount, (rows[at] ?? 0) + 1);
  const ends = new Int32Array(rowCount + 1);
  for (let at = 0; at < length; at++) {
    const next = (rows[at] ?? 0) + 1;
    ends[next] = (ends[next] ?? 0) + 1;
  }
  for (let row = 1; row <= rowCount; row++) ends[row] = (ends[row] ?? 0) + (ends[row - 1] ?? 0);
  const starts = ends.slice();
  const order = new Int32Array(length);
  for (let at = 0; at < length; at++) {
    const row = rows[at] ?? 0;
    const place = starts[row] ?? 0;
    order[place] = at;
    starts[row] = place + 1;
  }
  for (let row = 0; row < rowCount; row++) {
    const slice = order.subarray(ends[row] ?? 0, ends[row + 1] ?? 0);
    if (!ascends(slice, columns)) sortByColumn(slice, columns);
  }
  return order;
}

function ascends(order: Int32Array, columns: Uint16Array): boolean {
  for (let at = 1; at < order.length; at++) {
    if ((columns[order[at] ?? 0] ?? 0) < (columns[order[at - 1] ?? 0] ?? 0)) return false;
  }
  return true;
}

/** One exact number per cell: the column above, the place in the file (below 2^32) beneath. */
function sortByColumn(order: Int32Array, columns: Uint16Array): void {
  const keys = Float64Array.from(order, (at) => (columns[at] ?? 0) * 4_294_967_296 + at).sort();
  for (let at = 0; at < keys.length; at++) order[at] = (keys[at] ?? 0) % 4_294_967_296;
}
