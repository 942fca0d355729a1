import { a1, type CellRange, parseA1Range } from '@nylage/core/grid';
import { unescapeExcel } from '../../read/xml-text.ts';
import { checkCounts } from './check-sheets.ts';
import type { PackageView } from './package-view.ts';
import { childOf, childrenOf, type XmlNode } from './xml-tree.ts';

/** Tables have unique names and ids, valid ranges that do not overlap, and headers equal to their header cells. */
export function* checkTables(view: PackageView): Generator<string> {
  const names = new Set<string>();
  const ids = new Set<string>();
  const definedNames = childrenOf(childOf(view.tree(view.workbook), 'definedNames'), 'definedName');
  for (const name of definedNames) {
    if (!name.attributes.has('localSheetId')) names.add((name.attributes.get('name') ?? '').toLowerCase());
  }
  for (const { part } of view.sheets) {
    const placed: CellRange[] = [];
    const listed = childOf(view.tree(part), 'tableParts')?.children.length ?? 0;
    const links = view.links(part).filter(({ type }) => type === 'table');
    if (links.length !== listed) yield `${part}: ${listed} tables are listed and ${links.length} linked`;
    for (const { target } of links) {
      if (target === null) continue;
      const table = view.tree(target);
      const name = table.attributes.get('displayName') ?? '';
      const id = table.attributes.get('id') ?? '';
      if (names.has(name.toLowerCase())) yield `the table name ${name} is used twice`;
      if (ids.has(id)) yield `the table id ${id} is used twice`;
      names.add(name.toLowerCase());
      ids.add(id);
      if (!/^[\p{L}_\\][\p{L}\p{N}_.\\]*$/u.test(name) || /^([a-z]{1,3}\d+|r|c|r\d+c\d+)$/i.test(name))
        yield `${name} is not a table name`;
      const range = parseA1Range(table.attributes.get('ref') ?? '');
      if (range === null) {
        yield `${target}: its range is not one`;
        continue;
      }
      if (placed.some((other) => overlaps(other, range))) yield `${target}: it lies over another table`;
      placed.push(range);
      yield* checkColumns(view, part, target, table, range);
    }
  }
}

function* checkColumns(
  view: PackageView,
  sheet: string,
  part: string,
  table: XmlNode,
  range: CellRange,
): Generator<string> {
  const list = childOf(table, 'tableColumns');
  if (list === undefined) {
    yield `${part}: no columns`;
    return;
  }
  yield* checkCounts(list, part);
  if (list.children.length !== range.right - range.left + 1)
    yield `${part}: ${list.children.length} columns in ${table.attributes.get('ref')}`;
  const seen = new Set(list.children.map(({ attributes }) => (attributes.get('name') ?? '').toLowerCase()));
  if (seen.size !== list.children.length) yield `${part}: two columns have the same name`;
  if (table.attributes.get('headerRowCount') === '0') return;
  const filter = childOf(table, 'autoFilter')?.attributes.get('ref');
  const filtered = filter === undefined ? null : parseA1Range(filter);
  if (
    filter !== undefined &&
    (filtered === null || filtered.top !== range.top || filtered.right !== range.right)
  )
    yield `${part}: the filter lies elsewhere than the table`;
  for (const [at, column] of list.children.entries()) {
    const cell = a1({ row: range.top, column: range.left + at });
    const header = cellText(view, sheet, cell);
    const named = unescapeExcel(column.attributes.get('name') ?? '');
    if (header !== named) yield `${part}: ${cell} says ${header}, the table says ${named}`;
  }
}

function overlaps(a: CellRange, b: CellRange): boolean {
  return a.left <= b.right && b.left <= a.right && a.top <= b.bottom && b.top <= a.bottom;
}

/** The text of a cell; null when it holds none. */
export function cellText(view: PackageView, sheet: string, address: string): string | null {
  for (const row of childrenOf(childOf(view.tree(sheet), 'sheetData'), 'row')) {
    for (const cell of childrenOf(row, 'c')) {
      if (cell.attributes.get('r') !== address) continue;
      const type = cell.attributes.get('t');
      if (type === 'inlineStr') return itemText(childOf(cell, 'is'));
      const value = childOf(cell, 'v')?.text ?? null;
      if (type !== 's') return value;
      const strings = view.target(view.workbook, 'sharedStrings');
      return strings === null ? null : itemText(childrenOf(view.tree(strings), 'si')[Number(value)]);
    }
  }
  return null;
}

function itemText(item: XmlNode | undefined): string | null {
  if (item === undefined) return null;
  const runs = childrenOf(item, 'r').map((run) => childOf(run, 't')?.text ?? '');
  return unescapeExcel(runs.length > 0 ? runs.join('') : (childOf(item, 't')?.text ?? ''));
}
