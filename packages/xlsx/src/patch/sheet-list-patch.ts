import { eachChild, readRoot } from '../read/xml-children.ts';
import { RELATIONSHIPS_NAMESPACE } from '../write/sheet-part.ts';
import { isStrict } from './package-links.ts';
import { RawTag } from './raw-tag.ts';
import { Splices } from './splices.ts';
import { strictXml } from './strict-names.ts';
import type { WorkbookPackage } from './workbook-package.ts';
import { listSheets } from './workbook-sheets.ts';

/** A sheet to list: in the place of one that was there, or last. */
export interface NewListing {
  readonly name: string;
  readonly relationship: string;
  /** Position among the tabs of the sheet whose place it takes; null: after all others. */
  readonly inPlaceOf: number | null;
}

/**
 * Changes the workbook's list of sheets. `gone` are positions of sheets that leave it; what refers to
 * sheets by position (names of one sheet, the open tab) follows.
 */
export function changeSheetList(
  workbook: WorkbookPackage,
  added: readonly NewListing[],
  gone: ReadonlySet<number>,
): void {
  const listed = listSheets(workbook);
  const splices = new Splices();
  for (const { name, relationship, inPlaceOf } of added) {
    const old = inPlaceOf === null ? undefined : listed[inPlaceOf];
    if (old === undefined) continue;
    old.tag.set('name', name);
    old.tag.set(relationshipAttribute(old.tag), relationship);
    splices.replace(old.start, old.end, `${old.tag.toString()}${old.tag.empty ? '' : `</${old.tag.name}>`}`);
  }
  for (const [position, { start, end }] of listed.entries())
    if (gone.has(position)) splices.remove(start, end);
  const last = listed.at(-1);
  let id = Math.max(0, ...listed.map((sheet) => Number(sheet.id)));
  for (const { name, relationship, inPlaceOf } of added) {
    if (inPlaceOf !== null || last === undefined) continue;
    const tag = RawTag.make(`${last.tag.prefix}sheet`);
    tag.set('name', name);
    tag.set('sheetId', ++id);
    // Some programs declare the prefix in each sheet's own tag only.
    tag.set('xmlns:r', isStrict(workbook) ? strictXml(RELATIONSHIPS_NAMESPACE) : RELATIONSHIPS_NAMESPACE);
    tag.set('r:id', relationship);
    splices.insert(last.end, tag.toString());
  }
  const changedHere = new Set([
    ...gone,
    ...added.flatMap(({ inPlaceOf }) => (inPlaceOf === null ? [] : [inPlaceOf])),
  ]);
  followPositions(workbook, changedHere, (position) => newPosition(position, gone), splices);
  if (!splices.isEmpty) workbook.set(workbook.workbook, splices.apply(workbook.part(workbook.workbook)));
}

/** What the attribute with a sheet's relationship is called here, prefix included. */
function relationshipAttribute(tag: RawTag): string {
  return tag.names().find((name) => name.endsWith(':id')) ?? 'r:id';
}

function newPosition(position: number, gone: ReadonlySet<number>): number {
  return position - [...gone].filter((one) => one < position).length;
}

/** Names that belong to a sheet that was changed go; others, and the open tab, follow their sheets. */
function followPositions(
  workbook: WorkbookPackage,
  changed: ReadonlySet<number>,
  move: (position: number) => number,
  splices: Splices,
): void {
  const scanner = workbook.describing(workbook.workbook);
  readRoot(scanner, 'workbook', (element) => {
    if (element === 'definedNames') followNames(scanner, changed, move, splices);
    if (element !== 'bookViews') return;
    eachChild(scanner, () => {
      const { tagStart, position } = scanner;
      const tag = new RawTag(scanner.bytes, tagStart, position);
      const before = tag.toString();
      for (const name of ['activeTab', 'firstSheet']) {
        const at = tag.get(name);
        if (at !== null) tag.set(name, Math.max(0, move(Number(at))));
      }
      if (tag.toString() !== before) splices.replace(tagStart, position, tag.toString());
    });
  });
}

function followNames(
  scanner: Parameters<typeof eachChild>[0],
  changed: ReadonlySet<number>,
  move: (position: number) => number,
  splices: Splices,
): void {
  const { tagStart: listStart } = scanner;
  let kept = 0;
  const edits: (() => void)[] = [];
  eachChild(scanner, () => {
    const { tagStart: start, position: tagEnd } = scanner;
    const sheet = scanner.whole('localSheetId', -1);
    scanner.skip();
    const end = scanner.position;
    if (sheet >= 0 && changed.has(sheet)) {
      edits.push(() => splices.remove(start, end));
      return;
    }
    kept++;
    if (sheet < 0 || move(sheet) === sheet) return;
    const tag = new RawTag(scanner.bytes, start, tagEnd);
    tag.set('localSheetId', move(sheet));
    edits.push(() => splices.replace(start, tagEnd, tag.toString()));
  });
  // An empty list of names is not allowed.
  if (kept === 0) splices.remove(listStart, scanner.position);
  else for (const edit of edits) edit();
}
