import type { GridSheet } from '@nylage/core/grid';
import type { Budget } from './budget.ts';
import { damaged } from './refusal.ts';
import { eachChild, readRoot } from './xml-children.ts';
import type { XmlScanner } from './xml-scanner.ts';

/** A sheet as the workbook lists it, in the order of its tabs. */
export interface SheetEntry {
  readonly name: string;
  readonly visibility: GridSheet['visibility'];
  /** The id of its relationship. */
  readonly relationship: string;
}

/** What the workbook part says. */
export interface WorkbookPart {
  readonly date1904: boolean;
  readonly sheets: readonly SheetEntry[];
  /** Name → what it refers to, as written; names of one sheet as `Sheet!name`. */
  readonly definedNames: ReadonlyMap<string, string>;
}

interface PendingName {
  readonly name: string;
  readonly sheet: number;
  readonly refersTo: string;
}

/** Reads the workbook part: the date system, the sheets, and the defined names, hidden ones too. */
export function readWorkbookPart(scanner: XmlScanner, budget: Budget): WorkbookPart {
  let date1904 = false;
  const sheets: SheetEntry[] = [];
  const names: PendingName[] = [];
  readRoot(scanner, 'workbook', (element) => {
    if (element === 'workbookPr') date1904 = scanner.flag('date1904');
    else if (element === 'sheets') {
      eachChild(scanner, (name) => {
        if (name === 'sheet') sheets.push(sheetEntry(scanner));
        budget.items(scanner.part, 1);
      });
    } else if (element === 'definedNames') {
      eachChild(scanner, (name) => {
        budget.items(scanner.part, 1);
        if (name !== 'definedName') return;
        const sheet = scanner.whole('localSheetId', -1);
        names.push({ name: scanner.attribute('name') ?? '', sheet, refersTo: scanner.text() });
      });
    }
  });
  const definedNames = new Map<string, string>();
  for (const { name, sheet, refersTo } of names) {
    const local = sheets[sheet]?.name;
    definedNames.set(local === undefined ? name : `${local}!${name}`, refersTo);
  }
  return { date1904, sheets, definedNames };
}

function sheetEntry(scanner: XmlScanner): SheetEntry {
  const name = scanner.attribute('name');
  const relationship = scanner.attribute('id');
  if (name === null || relationship === null) damaged(scanner.part, 'xml');
  const state = scanner.attribute('state');
  const visibility = state === 'hidden' || state === 'veryHidden' ? state : 'visible';
  return { name, visibility, relationship };
}
