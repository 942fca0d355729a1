import { a1 } from '@nylage/core/grid';
import { readRoot } from '../read/xml-children.ts';
import { removePart } from './package-links.ts';
import { RawTag } from './raw-tag.ts';
import { Splices } from './splices.ts';
import type { WorkbookPackage } from './workbook-package.ts';

/** A cell that held a formula and no longer does, on the sheet with this id. */
export interface LostFormula {
  readonly sheetId: string;
  readonly row: number;
  readonly column: number;
}

/** Takes cells without formulas out of the calculation chain: Excel repairs a file whose chain names them. */
export function dropFromCalcChain(workbook: WorkbookPackage, lost: readonly LostFormula[]): void {
  if (lost.length === 0) return;
  const gone = new Set(lost.map(({ sheetId, row, column }) => `${sheetId} ${a1({ row, column })}`));
  shortenCalcChain(workbook, (sheetId, address) => gone.has(`${sheetId} ${address}`));
}

/** Takes entries out of the calculation chain, by sheet and cell; an empty chain goes altogether. */
export function shortenCalcChain(
  workbook: WorkbookPackage,
  isGone: (sheetId: string, address: string) => boolean,
): void {
  const part = workbook.targetOfType(workbook.workbook, 'calcChain');
  if (part === null || !workbook.has(part)) return;
  const splices = new Splices();
  const scanner = workbook.describing(part);
  let kept = 0;
  // An entry without a sheet is on the sheet of the entry before it.
  let sheet = '';
  let written = '';
  readRoot(scanner, 'calcChain', (name) => {
    if (name !== 'c') return;
    const { tagStart: start, position: tagEnd } = scanner;
    sheet = scanner.attribute('i') ?? sheet;
    const address = scanner.attribute('r') ?? '';
    const ownSheet = scanner.attribute('i') !== null;
    scanner.skip();
    if (isGone(sheet, address)) {
      splices.remove(start, scanner.position);
      return;
    }
    if (!ownSheet && written !== sheet) {
      const tag = new RawTag(scanner.bytes, start, tagEnd);
      tag.set('i', sheet);
      splices.replace(start, tagEnd, tag.toString());
    }
    written = sheet;
    kept++;
  });
  if (kept === 0) removePart(workbook, part);
  else if (!splices.isEmpty) workbook.set(part, splices.apply(scanner.bytes));
}
