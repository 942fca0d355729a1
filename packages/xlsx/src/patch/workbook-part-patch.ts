import { eachChild, readRoot } from '../read/xml-children.ts';
import { RawTag } from './raw-tag.ts';
import { Splices } from './splices.ts';
import type { WorkbookPackage } from './workbook-package.ts';

/** What stands before `calcPr` in a workbook part. */
const BEFORE_CALCULATION = new Set([
  'fileVersion',
  'fileSharing',
  'workbookPr',
  'AlternateContent',
  'revisionPtr',
  'absPath',
  'workbookProtection',
  'bookViews',
  'sheets',
  'functionGroups',
  'externalReferences',
  'definedNames',
]);

/** Shows hidden sheets by name. */
export function showSheets(workbook: WorkbookPackage, names: ReadonlySet<string>): void {
  if (names.size === 0) return;
  const scanner = workbook.describing(workbook.workbook);
  const splices = new Splices();
  readRoot(scanner, 'workbook', (element) => {
    if (element !== 'sheets') return;
    eachChild(scanner, () => {
      if (!names.has(scanner.attribute('name') ?? '') || scanner.attribute('state') === null) return;
      const tag = new RawTag(scanner.bytes, scanner.tagStart, scanner.position);
      tag.set('state', null);
      splices.replace(scanner.tagStart, scanner.position, tag.toString());
    });
  });
  if (!splices.isEmpty) workbook.set(workbook.workbook, splices.apply(scanner.bytes));
}

/** Asks Excel to calculate every formula anew when the workbook is opened, since what they rest on has changed. */
export function calculateOnLoad(workbook: WorkbookPackage): void {
  const scanner = workbook.describing(workbook.workbook);
  const splices = new Splices();
  let prefix = '';
  let after = -1;
  let isSet = false;
  readRoot(scanner, 'workbook', (element) => {
    const start = scanner.tagStart;
    const end = scanner.position;
    const tag = new RawTag(scanner.bytes, start, end);
    prefix = tag.prefix;
    scanner.skip();
    if (element === 'calcPr') {
      isSet = true;
      if (/^(1|true)$/.test(tag.get('fullCalcOnLoad') ?? '')) return;
      tag.set('fullCalcOnLoad', 1);
      splices.replace(start, end, tag.toString());
    } else if (BEFORE_CALCULATION.has(element)) after = scanner.position;
  });
  if (!isSet && after >= 0) splices.insert(after, `<${prefix}calcPr fullCalcOnLoad="1"/>`);
  if (!splices.isEmpty) workbook.set(workbook.workbook, splices.apply(scanner.bytes));
}
