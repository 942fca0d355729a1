import type { PackageView } from './package-view.ts';
import { childOf, childrenOf } from './xml-tree.ts';

/** Every cell of the calculation chain holds a formula, and shared formulas have their first cell. */
export function* checkCalculation(view: PackageView): Generator<string> {
  const formulas = new Set<string>();
  for (const { part, id } of view.sheets) {
    const masters = new Set<string>();
    const used = new Set<string>();
    for (const row of childrenOf(childOf(view.tree(part), 'sheetData'), 'row')) {
      for (const cell of childrenOf(row, 'c')) {
        const formula = childOf(cell, 'f');
        if (formula === undefined) continue;
        formulas.add(`${id} ${cell.attributes.get('r')}`);
        const shared = formula.attributes.get('si');
        if (formula.attributes.get('t') !== 'shared' || shared === undefined) continue;
        used.add(shared);
        if (formula.text !== '') masters.add(shared);
      }
    }
    for (const shared of used)
      if (!masters.has(shared)) yield `${part}: the shared formula ${shared} has lost its first cell`;
  }
  const chain = view.target(view.workbook, 'calcChain');
  if (chain === null) return;
  let sheet = '';
  const cells = childrenOf(view.tree(chain), 'c');
  if (cells.length === 0) yield `${chain} is empty`;
  for (const { attributes } of cells) {
    sheet = attributes.get('i') ?? sheet;
    const key = `${sheet} ${attributes.get('r')}`;
    if (!formulas.has(key)) yield `${chain}: ${key} holds no formula`;
  }
}
