import { damaged } from '../read/refusal.ts';
import { relationshipsOf } from '../read/relationships.ts';
import { eachChild, readRoot } from '../read/xml-children.ts';
import { RawTag } from './raw-tag.ts';
import type { WorkbookPackage } from './workbook-package.ts';

/** A sheet as the workbook part lists it. */
export interface ListedSheet {
  readonly name: string;
  /** The number that the calculation chain knows it by. */
  readonly id: string;
  readonly relationship: string;
  /** The part that holds it, and whether that is a sheet with cells. */
  readonly part: string;
  readonly isWorksheet: boolean;
  readonly tag: RawTag;
  readonly start: number;
  readonly end: number;
}

/** Every sheet in the order of the tabs, with where the workbook part lists it. */
export function listSheets(workbook: WorkbookPackage): readonly ListedSheet[] {
  const links = workbook.links(workbook.workbook);
  const scanner = workbook.describing(workbook.workbook);
  const sheets: ListedSheet[] = [];
  readRoot(scanner, 'workbook', (element) => {
    if (element !== 'sheets') return;
    eachChild(scanner, () => {
      const { tagStart: start, position: tagEnd } = scanner;
      const name = scanner.attribute('name') ?? '';
      const id = scanner.attribute('sheetId') ?? '';
      const relationship = scanner.attribute('id') ?? '';
      scanner.skip();
      const link = links.get(relationship);
      if (link === undefined) damaged(relationshipsOf(workbook.workbook), 'missing-part');
      const tag = new RawTag(scanner.bytes, start, tagEnd);
      const isWorksheet = link.type === 'worksheet';
      sheets.push({
        name,
        id,
        relationship,
        part: link.target,
        isWorksheet,
        tag,
        start,
        end: scanner.position,
      });
    });
  });
  return sheets;
}
