import { checkCalculation } from './check-calculation.ts';
import { checkLinks } from './check-links.ts';
import { checkOrder } from './check-order.ts';
import { checkSheets } from './check-sheets.ts';
import { checkTables } from './check-tables.ts';
import { PackageView } from './package-view.ts';
import { walk } from './xml-tree.ts';

export { PackageView } from './package-view.ts';
export { childOf, childrenOf, parseXml, walk, type XmlNode } from './xml-tree.ts';

/**
 * What is wrong with the structure of a workbook, as far as a program can tell without Excel. Every
 * written and every patched workbook in the tests must come out with an empty list.
 */
export function lintStructure(file: Uint8Array): readonly string[] {
  const view = new PackageView(file);
  return [
    ...checkLinks(view),
    ...checkOrder(view),
    ...checkSheets(view),
    ...checkTables(view),
    ...checkCalculation(view),
  ];
}

/** What a workbook of ours must never hold: formulas, macros, locked sheets, links to other files. */
export function lintOwn(file: Uint8Array): readonly string[] {
  const view = new PackageView(file);
  const found: string[] = [];
  for (const name of view.names) {
    if (/vbaProject|externalLink|activeX|\.bin$/i.test(name))
      found.push(`${name} may run or fetch something`);
  }
  for (const { part } of view.sheets) {
    for (const { name } of walk(view.tree(part))) {
      if (name === 'f') found.push(`${part} holds a formula`);
      if (name === 'sheetProtection') found.push(`${part} is locked`);
    }
  }
  return found;
}
