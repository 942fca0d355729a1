import { parseA1, parseA1Range } from '@nylage/core/grid';
import type { PackageView } from './package-view.ts';
import { childOf, childrenOf, walk, type XmlNode } from './xml-tree.ts';

/** How many of each thing cells may point at. */
interface Counts {
  readonly cellFormats: number;
  readonly differentialFormats: number;
  readonly sharedStrings: number;
}

/** Sheets have valid names; their rows and cells ascend, point at things that exist, and lie inside the dimension. */
export function* checkSheets(view: PackageView): Generator<string> {
  const names = new Set<string>();
  const ids = new Set<string>();
  for (const { name, id } of view.sheets) {
    if (name.length === 0 || name.length > 31 || /[[\]:*?/\\]|^'|'$/.test(name))
      yield `the sheet name ${name} is not valid`;
    if (names.has(name.toLowerCase())) yield `the sheet name ${name} is given twice`;
    if (ids.has(id)) yield `the sheet id ${id} is given twice`;
    names.add(name.toLowerCase());
    ids.add(id);
  }
  const strings = view.target(view.workbook, 'sharedStrings');
  const styles = view.target(view.workbook, 'styles');
  const styleTree = styles === null ? undefined : view.tree(styles);
  const counts: Counts = {
    cellFormats: styleTree === undefined ? 1 : (childOf(styleTree, 'cellXfs')?.children.length ?? 0),
    differentialFormats: childOf(styleTree, 'dxfs')?.children.length ?? 0,
    sharedStrings: strings === null ? 0 : childrenOf(view.tree(strings), 'si').length,
  };
  if (styleTree !== undefined) yield* checkStyles(styleTree);
  if (strings !== null) yield* checkCounts(view.tree(strings), strings);
  yield* checkNames(view, names.size);
  for (const { part } of view.sheets) {
    yield* checkCells(view.tree(part), part, counts);
    yield* checkRules(view.tree(part), part, counts);
    yield* checkNotes(view, part);
  }
}

function* checkCells(sheet: XmlNode, part: string, counts: Counts): Generator<string> {
  const dimension = parseA1Range(childOf(sheet, 'dimension')?.attributes.get('ref') ?? '');
  let lastRow = -1;
  for (const row of childrenOf(childOf(sheet, 'sheetData'), 'row')) {
    const at = row.attributes.has('r') ? Number(row.attributes.get('r')) - 1 : lastRow + 1;
    if (!(at > lastRow)) yield `${part}: row ${at + 1} does not come after row ${lastRow + 1}`;
    lastRow = at;
    let lastColumn = -1;
    for (const cell of childrenOf(row, 'c')) {
      const address = cell.attributes.get('r');
      const place = address === undefined ? { row: at, column: lastColumn + 1 } : parseA1(address);
      if (place === null || place.row !== at || place.column <= lastColumn) {
        yield `${part}: the cell ${address} does not belong where it stands`;
        continue;
      }
      lastColumn = place.column;
      if (
        dimension !== null &&
        (place.row > dimension.bottom ||
          place.column > dimension.right ||
          place.row < dimension.top ||
          place.column < dimension.left)
      ) {
        yield `${part}: the cell ${address} lies outside the dimension`;
      }
      yield* checkCell(cell, `${part} ${address}`, counts);
    }
  }
  for (const name of ['mergeCells', 'dataValidations', 'tableParts']) {
    const list = childOf(sheet, name);
    if (list !== undefined) yield* checkCounts(list, part);
  }
}

function* checkCell(cell: XmlNode, where: string, counts: Counts): Generator<string> {
  const style = Number(cell.attributes.get('s') ?? 0);
  if (!(style < counts.cellFormats)) yield `${where}: there is no style ${style}`;
  const type = cell.attributes.get('t') ?? 'n';
  const value = childOf(cell, 'v')?.text;
  if (type === 's' && !(Number(value) < counts.sharedStrings))
    yield `${where}: there is no shared string ${value}`;
  if (type === 'inlineStr' && childOf(cell, 'is') === undefined)
    yield `${where}: an inline string without text`;
  if (type === 'n' && value !== undefined && value !== '' && !Number.isFinite(Number(value)))
    yield `${where}: ${value} is not a number`;
}

function* checkRules(sheet: XmlNode, part: string, counts: Counts): Generator<string> {
  const priorities = new Set<string>();
  for (const rule of childrenOf(sheet, 'conditionalFormatting').flatMap((format) =>
    childrenOf(format, 'cfRule'),
  )) {
    const format = rule.attributes.get('dxfId');
    if (format !== undefined && !(Number(format) < counts.differentialFormats))
      yield `${part}: there is no differential style ${format}`;
    const priority = rule.attributes.get('priority') ?? '';
    if (priorities.has(priority)) yield `${part}: two conditional formats have the priority ${priority}`;
    priorities.add(priority);
  }
  for (const rule of childrenOf(childOf(sheet, 'dataValidations'), 'dataValidation')) {
    const formula = childOf(rule, 'formula1')?.text ?? '';
    if (formula.startsWith('"') && formula.length > 257)
      yield `${part}: a list in a validation is longer than 255`;
    for (const [name, limit] of [
      ['promptTitle', 32],
      ['errorTitle', 32],
      ['prompt', 255],
      ['error', 255],
    ] as const) {
      if ((rule.attributes.get(name) ?? '').length > limit)
        yield `${part}: ${name} of a validation is longer than ${limit}`;
    }
    for (const area of (rule.attributes.get('sqref') ?? '').split(' ')) {
      if (parseA1Range(area) === null && !/^[A-Z]+:[A-Z]+$/.test(area))
        yield `${part}: ${area} is not a range`;
    }
  }
}

function* checkStyles(styles: XmlNode): Generator<string> {
  for (const list of styles.children)
    if (list.name !== 'extLst' && list.name !== 'colors') yield* checkCounts(list, 'styles');
  const sizes = new Map(
    ['fonts', 'fills', 'borders', 'cellStyleXfs'].map((name) => [
      name,
      childOf(styles, name)?.children.length ?? 0,
    ]),
  );
  for (const xf of childrenOf(childOf(styles, 'cellXfs'), 'xf')) {
    for (const [attribute, list] of [
      ['fontId', 'fonts'],
      ['fillId', 'fills'],
      ['borderId', 'borders'],
      ['xfId', 'cellStyleXfs'],
    ] as const) {
      if (!(Number(xf.attributes.get(attribute) ?? 0) < (sizes.get(list) ?? 0)))
        yield `styles: a cell format points outside ${list}`;
    }
  }
}

/** A list that says how many items it holds says it rightly. */
export function* checkCounts(list: XmlNode, part: string): Generator<string> {
  const items = list.children.filter(({ name }) => name !== 'extLst').length;
  for (const name of list.name === 'sst' ? ['uniqueCount'] : ['count']) {
    const said = list.attributes.get(name);
    if (said !== undefined && Number(said) !== items)
      yield `${part}: ${list.name} says ${said} and holds ${items}`;
  }
}

function* checkNames(view: PackageView, sheets: number): Generator<string> {
  const tabs =
    childOf(view.tree(view.workbook), 'sheets')?.children.map(
      ({ attributes }) => attributes.get('name') ?? '',
    ) ?? [];
  const seen = new Set<string>();
  for (const name of childrenOf(childOf(view.tree(view.workbook), 'definedNames'), 'definedName')) {
    const local = name.attributes.get('localSheetId');
    if (local !== undefined && !(Number(local) < Math.max(sheets, tabs.length)))
      yield `a name belongs to sheet ${local}, which does not exist`;
    const key = `${local} ${name.attributes.get('name')?.toLowerCase()}`;
    if (seen.has(key)) yield `the name ${name.attributes.get('name')} is given twice`;
    seen.add(key);
    for (const [, quoted = ''] of name.text.matchAll(/'((?:[^']|'')+)'!/g)) {
      const sheet = quoted.replaceAll("''", "'");
      if (!tabs.includes(sheet) && !sheet.includes('['))
        yield `a name refers to the sheet ${sheet}, which does not exist`;
    }
  }
}

function* checkNotes(view: PackageView, part: string): Generator<string> {
  const comments = view.target(part, 'comments');
  if (comments === null) return;
  const drawing = view.target(part, 'vmlDrawing');
  if (drawing === null) {
    yield `${part}: notes without a drawing`;
    return;
  }
  const boxes = new Set<string>();
  for (const data of [...walk(view.tree(drawing))].filter(({ name }) => name === 'ClientData')) {
    if (data.attributes.get('ObjectType') === 'Note')
      boxes.add(`${childOf(data, 'Row')?.text} ${childOf(data, 'Column')?.text}`);
  }
  for (const comment of childrenOf(childOf(view.tree(comments), 'commentList'), 'comment')) {
    const place = parseA1(comment.attributes.get('ref') ?? '');
    if (place === null || !boxes.has(`${place.row} ${place.column}`))
      yield `${part}: the note on ${comment.attributes.get('ref')} has no box`;
  }
}
